using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

/// <summary>
/// Turns the rows above a register into the lines that reports have: the event's name first, then labelled fields and the rest as it stands.
/// Lines with a contact person, telephone number or address are left out.
/// </summary>
internal sealed partial class RegisterHead(RegisterWords words)
{
    private const string EventLabel = "label_event";

    private static readonly (string Kind, string Thai, string English)[] Labels =
    [
        (EventLabel, "", ""), ("label_date", "วันที่", "Date"), ("label_venue", "สถานที่", "Venue"), ("label_organiser", "ผู้จัด", "Organiser"),
    ];

    public string Of(IEnumerable<SheetRow> rows)
    {
        var lines = rows.Where(r => r.Filled.Any()).SelectMany(LinesOf).Where(l => l.Text.Length > 0 && !ContactDetail().IsMatch(l.Text)).ToList();
        return string.Concat(lines.Where(l => l.IsTitle).Concat(lines.Where(l => !l.IsTitle)).Select(l => l.Text + "\n"));
    }

    private IEnumerable<(string Text, bool IsTitle)> LinesOf(SheetRow row)
    {
        var cells = row.Filled.SelectMany(PartsOf).ToList();
        if (cells.Count == 1)
            return [Plain(cells[0])];
        if (LabelOf(cells[0]) is null && !words.Is("contact", cells[0]))
            return [Plain(string.Join(' ', cells))];
        var lines = new List<(string, bool)>();
        for (var i = 0; i < cells.Count; i++)
        {
            var values = cells.Skip(i + 1).TakeWhile(c => LabelOf(c) is null).ToList();
            if (!words.Is("contact", cells[i]))
                lines.Add(Labelled(cells[i], string.Join(' ', values)));
            i += values.Count;
        }

        return lines;
    }

    // "สถานที่ : โรงแรม …" in one cell.
    private IEnumerable<string> PartsOf(string cell)
    {
        var colon = cell.AsSpan().IndexOfAny(':', '：');
        return colon > 0 && colon < cell.Length - 1 && (LabelOf(cell[..colon]) is not null || words.Is("contact", cell[..colon]))
            ? [cell[..colon].Trim(), cell[(colon + 1)..].Trim()]
            : [cell];
    }

    private (string Text, bool IsTitle) Labelled(string label, string value)
    {
        var (kind, thai, english) = LabelOf(label) ?? ("", label.TrimEnd(':', ' '), label.TrimEnd(':', ' '));
        if (kind == EventLabel)
            return (value, value.Length > 0);
        return (value.Length == 0 ? "" : $"{(IsThai(label) ? thai : english)}: {value}", false);
    }

    // A page shows such a line when it was published; a register, when people met.
    private static (string Text, bool IsTitle) Plain(string line) =>
        IsDateAlone(line) ? ($"{(IsThai(line) ? "วันที่" : "Date")}: {line}", false) : (line, false);

    private (string Kind, string Thai, string English)? LabelOf(string cell)
    {
        var label = Array.Find(Labels, l => words.Is(l.Kind, cell));
        return label.Kind is null ? null : label;
    }

    private static bool IsDateAlone(string line)
    {
        var normal = NormalText.Of(line).Value;
        return DateMentions.In(normal).Any(m => DateLead().Replace(normal[..m.Span.Start], "").Length == 0 && normal[m.Span.End..].Trim().Length == 0);
    }

    private static bool IsThai(string text) => text.Any(c => c is >= '\u0E01' and <= '\u0E4E');

    [GeneratedRegex(@"^\s*(?:ระหว่าง|เมื่อ|ใน)?\s*(?:วัน\S{0,12}ที่|วันที่|วัน\S{2,10})?\s*$|^\s*(?:(?:on|from)\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateLead();

    [GeneratedRegex(@"\S@\S+\.\S|(?<!\d)0\d[\d\s.-]{7,11}\d(?!\d)|\+\d{2}[\d\s.-]{7,}", RegexOptions.CultureInvariant)]
    private static partial Regex ContactDetail();
}
