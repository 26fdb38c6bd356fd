using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

/// <summary>
/// Turns the rows above a register into the lines that reports have: the event's name first, then labelled fields and the rest as it stands.
/// Lines with a person's name, telephone number or address are left out.
/// </summary>
internal sealed partial class RegisterHead(RegisterWords words)
{
    private const string EventLabel = "label_event";
    private const int MostCoverRows = 60;
    private const int FewestLabels = 2;

    private static readonly (string Kind, string Thai, string English)[] Labels =
    [
        (EventLabel, "", ""), ("label_date", "วันที่", "Date"), ("label_venue", "สถานที่", "Venue"), ("label_organiser", "ผู้จัด", "Organiser"),
    ];

    public string Of(IEnumerable<SheetRow> rows)
    {
        var lines = rows.SelectMany(LinesIn).SelectMany(LinesOf).Where(l => l.Text.Length > 0 && !IsPersonal(l.Text)).ToList();
        return string.Concat(lines.OrderBy(l => l.Rank).Select(l => l.Text + "\n"));
    }

    /// <summary>True for a sheet that only tells of the event, in labelled rows.</summary>
    public bool IsCover(IReadOnlyList<SheetRow> rows) => rows.Count <= MostCoverRows && rows.Count(r => r.Filled.Any() && LabelOf(PartsOf(r.Filled.First())[0]) is not null) >= FewestLabels;

    // A title of several lines is often typed into one merged cell.
    private static IEnumerable<IReadOnlyList<string>> LinesIn(SheetRow row)
    {
        var cells = row.Filled.ToList();
        return cells.Count == 1 ? cells[0].Split('\n').Select(l => new[] { l }) : cells.Count == 0 ? [] : [[.. cells.Select(Collapse.Whitespace)]];
    }

    private IEnumerable<HeadLine> LinesOf(IReadOnlyList<string> row)
    {
        var cells = row.SelectMany(PartsOf).ToList();
        if (LabelOf(cells[0]) is null && !words.Is("contact", cells[0]))
            return [Plain(string.Join(' ', cells))];
        var lines = new List<HeadLine>();
        for (var i = 0; i < cells.Count; i++)
        {
            var values = cells.Skip(i + 1).TakeWhile(c => LabelOf(c) is null && !words.Is("contact", c)).ToList();
            if (!words.Is("contact", cells[i]))
                lines.Add(Labelled(cells[i], string.Join(' ', values)));
            i += values.Count;
        }

        return lines;
    }

    // "สถานที่ : โรงแรม …" in one cell.
    private IReadOnlyList<string> PartsOf(string cell)
    {
        var colon = cell.AsSpan().IndexOfAny(':', '：');
        return colon > 0 && colon < cell.Length - 1 && (LabelOf(cell[..colon]) is not null || words.Is("contact", cell[..colon]))
            ? [cell[..colon].Trim(), cell[(colon + 1)..].Trim()]
            : [cell];
    }

    private HeadLine Labelled(string label, string value)
    {
        var (kind, thai, english) = LabelOf(label)!.Value;
        return kind == EventLabel || value.Length == 0
            ? new(value, HeadRank.Title)
            : new($"{(IsThai(label) ? thai : english)}: {value}", HeadRank.Other);
    }

    // A page shows a date alone when it was published; a register, when people met. "รายชื่อผู้เข้าร่วมประชุม" is the title of a sheet, not of an event.
    private HeadLine Plain(string line) =>
        IsDateAlone(line) ? new($"{(IsThai(line) ? "วันที่" : "Date")}: {line}", HeadRank.Other)
        : line.StartsWith("ณ ", StringComparison.Ordinal) ? new($"สถานที่: {line[2..]}", HeadRank.Other)
        : words.EventIn(line).Length == 0 ? new(line, HeadRank.SheetTitle)
        : new(line, HeadRank.Other);

    private (string Kind, string Thai, string English)? LabelOf(string cell)
    {
        var label = Array.Find(Labels, l => words.Is(l.Kind, cell));
        return label.Kind is null ? null : label;
    }

    private bool IsPersonal(string line) => words.Titles.LooksLikeName(line) || ContactDetail().IsMatch(line);

    private static bool IsDateAlone(string line)
    {
        var normal = NormalText.Of(line).Value;
        return DateMentions.In(normal).Any(m => DateLead().Replace(normal[..m.Span.Start], "").Length == 0 && normal[m.Span.End..].Trim().Length == 0);
    }

    private static bool IsThai(string text) => text.Any(c => c is >= '\u0E01' and <= '\u0E4E');

    [GeneratedRegex(@"^\s*(?:ระหว่าง|เมื่อ|ใน)?\s*(?:วัน\S{0,12}ที่|วันที่|วัน\S{2,10})?\s*$|^\s*(?:(?:on|from)\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateLead();

    [GeneratedRegex(@"\S@\S{1,200}\.\S|(?<!\d)0\d[\d\s.-]{7,11}\d(?!\d)|\+\d{2}[\d\s.-]{7,}", RegexOptions.CultureInvariant)]
    private static partial Regex ContactDetail();
}
