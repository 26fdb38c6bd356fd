using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Turns tables into the text that is stored, and finds the registration sheets among them.</summary>
internal sealed class RegisterReader(RegisterHeadings headings, RegisterWords words, RegisterValues values)
{
    /// <exception cref="DataFileException">A data file is wrong.</exception>
    public static RegisterReader Load(string folder, ReferenceData reference)
    {
        var words = RegisterWords.Load(folder);
        return new(RegisterHeadings.Load(folder), words, new(reference, words));
    }

    public Parsed<DocumentContent> Read(InputFile file, string mediaType, IReadOnlyList<SheetTable> tables, IReadOnlyList<Problem> problems)
    {
        var text = new StringBuilder();
        var registers = new List<RegisterSheet>();
        var identities = new RegisterIdentities();
        var setAside = problems.ToList();
        foreach (var table in tables.Where(t => t.Rows.Count > 0))
        {
            if (text.Length > 0)
                text.Append('\n');
            if (RegisterHeader.Find(table, headings) is { } header && !RegisterTotals.HoldsCounts(table, header))
                registers.Add(Register(file, table, header, identities, text, setAside));
            else
                AppendPlain(table, text);
        }

        return string.IsNullOrWhiteSpace(text.ToString())
            ? Parsed<DocumentContent>.Fail(problems.FirstOrDefault() ?? new Problem(file.Name, "", "", "no rows", "a table with text"))
            : Parsed<DocumentContent>.Of(new(mediaType, text.ToString(), registers, setAside));
    }

    private RegisterSheet Register(InputFile file, SheetTable table, RegisterHeader header, RegisterIdentities identities, StringBuilder text, List<Problem> setAside)
    {
        var start = text.Length;
        text.Append(new RegisterHead(words).Of(table.Rows.Take(header.Above)));
        var head = new TextSpan(start, text.Length);
        var rowReader = new RegisterRowReader(header, values, words);
        var body = RegisterBody.Read(table, header, rowReader, words);
        var lines = new RegisterText(header, words);
        text.Append(lines.Headings(table.RowWord)).Append('\n');
        var rowsStart = text.Length;
        text.Append(lines.Rows(body.Counted));
        var people = body.Counted.Select(r => new RegisteredPerson(identities.Of(r), r.Source.Number, r.Organisation, r.Properties)).ToList();
        setAside.AddRange(body.SetAside(file.Name));
        var problems = body.Absent(file.Name).Concat(rowReader.Unknown.Problems(file.Name, table));
        if (header.Kind is RegisterKind.People)
            problems = problems.Concat(RegisterChecks.Of(people, body.StatedTotal, table, file.Name));
        return new(
            table.Name,
            head,
            new(rowsStart, Math.Max(rowsStart, text.Length - 1)),
            header.Kind is RegisterKind.People,
            IntentOf($"{table.Name}\n{text.ToString(head.Start, head.Length)}"),
            people,
            [.. problems]);
    }

    private RegisterIntent IntentOf(string head) =>
        words["absent_list"].Any(w => head.Contains(w, StringComparison.OrdinalIgnoreCase)) ? RegisterIntent.Absence
        : words["planned"].Any(w => head.Contains(w, StringComparison.OrdinalIgnoreCase)) ? RegisterIntent.Planned
        : RegisterIntent.Attendance;

    private static void AppendPlain(SheetTable table, StringBuilder text)
    {
        foreach (var row in table.Rows.Where(r => r.Filled.Any()))
            text.AppendJoin('\t', row.Cells).Append('\n');
    }
}
