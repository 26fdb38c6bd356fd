using System.Xml.Linq;

namespace SdgInsights.Reports.Tests;

/// <summary>
/// What Excel is strict about beyond the schema: it opens such a file only after a repair, or refuses it. The rules are those of
/// ECMA-376, of Excel's specifications and limits, and of what its repairs are known for.
/// </summary>
internal sealed class StrictWorkbook
{
    public static readonly XNamespace X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Main = "xl/workbook.xml";

    private StrictWorkbook(byte[] content)
    {
        File = new OfficeFile(content).CheckPackage();
        Workbook = File[Main];
        Sheets = [.. Workbook.Element(X + "sheets")!.Elements(X + "sheet")
            .Select(s => new StrictSheet((string)s.Attribute("name")!, File.Target(Main, (string)s.Attribute(OfficeFile.R + "id")!), File))];
        Styles = File[File.Targets(Main, "styles").Single()];
        DefinedNames = [.. Workbook.Descendants(X + "definedName").Select(n => ((string)n.Attribute("name")!, (string?)n.Attribute("localSheetId"), n.Value))];
    }

    public OfficeFile File { get; }

    public XElement Workbook { get; }

    public XElement Styles { get; }

    public IReadOnlyList<StrictSheet> Sheets { get; }

    public IReadOnlyList<(string Name, string? Sheet, string Location)> DefinedNames { get; }

    /// <summary>Everything in which Excel would find fault; empty for a workbook that opens without a word.</summary>
    public static IReadOnlyList<string> Faults(byte[] content)
    {
        var workbook = new StrictWorkbook(content);
        return
        [
            .. workbook.File.PackageFaults,
            .. NameRules.Faults(workbook),
            .. StyleRules.Faults(workbook),
            .. workbook.Sheets.SelectMany(s => CellRules.Faults(s, workbook)),
            .. workbook.Sheets.SelectMany(s => FormulaRules.Faults(s, workbook)),
            .. workbook.Sheets.SelectMany(s => SheetRules.Faults(s, workbook)),
            .. TableRules.Faults(workbook),
            .. workbook.Sheets.SelectMany(s => DrawingRules.Faults(s, workbook)),
            .. PivotRules.Faults(workbook),
        ];
    }

    public StrictSheet? Sheet(string name) => Sheets.FirstOrDefault(s => s.Name == name);

    /// <summary>Sheet and cells of a location such as <c>'Sheet'!$A$1:$A$9</c>; null where it names none of this workbook.</summary>
    public (StrictSheet Sheet, CellArea Area)? Follow(string location)
    {
        var mark = location.LastIndexOf('!');
        if (mark < 0)
            return null;
        var name = location[..mark];
        name = name.StartsWith('\'') && name.EndsWith('\'') ? name[1..^1].Replace("''", "'", StringComparison.Ordinal) : name;
        return Sheet(name) is { } sheet && CellArea.Parse(location[(mark + 1)..]) is { } area ? (sheet, area) : null;
    }
}

/// <summary>A worksheet with its cells.</summary>
internal sealed class StrictSheet(string name, string part, OfficeFile file)
{
    public string Name => name;

    public string Part => part;

    public XElement Xml { get; } = file[part];

    public IReadOnlyList<XElement> Rows { get; } = [.. file[part].Element(StrictWorkbook.X + "sheetData")!.Elements()];

    public IReadOnlyDictionary<string, XElement> Cells { get; } = file[part].Element(StrictWorkbook.X + "sheetData")!.Descendants(StrictWorkbook.X + "c")
        .GroupBy(c => (string)c.Attribute("r")!).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    public IEnumerable<XElement> Each(string element) => Xml.Elements(StrictWorkbook.X + element);

    public IEnumerable<XElement> EachWithin(string list, string element) => Each(list).Elements(StrictWorkbook.X + element);

    /// <summary>The text of a cell that holds one; null for a number or nothing.</summary>
    public string? Text(string reference) => Cells.TryGetValue(reference, out var cell) && (string?)cell.Attribute("t") is "inlineStr" or "str"
        ? string.Concat(Cells[reference].Elements().Where(e => e.Name.LocalName is "is" or "v").Select(e => e.Value))
        : null;

    public string Fault(string what) => $"{name}: {what}";
}
