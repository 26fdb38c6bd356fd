using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads one sheet that is a register.</summary>
/// <param name="setAside">Takes the problems of rows that could not be read.</param>
internal sealed class RegisterSheetReader(
    string source, SheetTable table, RegisterValues values, RegisterWords words, RegisterIdentities identities, RegisterOptions options, List<Problem> setAside)
{
    /// <param name="text">The document's text so far; takes the head and the rows.</param>
    public RegisterSheet Read(string head, IReadOnlyList<RegisterSegment> segments, StringBuilder text)
    {
        var start = text.Length;
        text.Append(head);
        var rowsStart = 0;
        var counted = new List<RegisterRow>();
        var problems = new List<Problem>();
        int? total = null;
        var isWhole = table.IsWhole;
        var countsPeople = segments.Any(s => s.Header.Kind is RegisterKind.People);
        foreach (var segment in segments)
        {
            if (countsPeople && segment.Header.Kind is RegisterKind.Organisations)
            {
                setAside.Add(new(source, table.Place(segment.Rows.FirstOrDefault()?.Number ?? 0), "", "a list of organisations under a list of people", "lists of people on this sheet; not counted"));
                continue;
            }

            var body = RegisterBody.Read(table, segment, new(segment.Header, values, words), words);
            var lines = new RegisterText(segment.Header, words).Of(table.RowWord, body.Counted);
            if (counted.Count == 0)
                rowsStart = text.Length + Math.Max(0, lines.IndexOf('\n', StringComparison.Ordinal)) + 1;
            text.Append(lines).Append('\n');
            counted.AddRange(body.Counted);
            setAside.AddRange(body.SetAside(source));
            problems.AddRange(body.Absent(source));
            total = body.StatedTotal ?? total;
            isWhole &= body.IsWhole;
        }

        var people = counted.Select(r => new RegisteredPerson(identities.Of(r), r.Source.Number, r.Organisation, r.Properties) { Known = KnownAs(r) }).ToList();
        problems.AddRange(UnknownValues.Problems(counted, table, words, source));
        if (countsPeople)
            problems.AddRange(RegisterChecks.Of(people, total, table, source));
        return new(
            table.Name,
            new(start, start + head.Length),
            counted.Count == 0 ? default : new(rowsStart, text.Length - 1),
            countsPeople,
            Intents.Of(table.Name, head, words),
            isWhole,
            people,
            problems)
        {
            Layouts = [.. segments.Select(LayoutOf)],
        };
    }

    private KnownPerson? KnownAs(RegisterRow row) => row.IsSomebody && options.PersonKey is { } key
        ? new(key.Of(row.Name, row.Organisation), options.KeepsNames ? row.WrittenName : null)
        : null;

    // What stands where a heading is expected can still be a person's name.
    private RegisterLayout LayoutOf(RegisterSegment segment) => new(
        segment.Header.Shape,
        table.Place(segment.HeaderRow),
        [.. segment.Header.Readings.Select(r => words.Titles.LooksLikeName(r.Text) ? r with { Text = "…" } : r)]);
}
