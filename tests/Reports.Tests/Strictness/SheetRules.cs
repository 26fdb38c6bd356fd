using System.Globalization;
using System.Xml.Linq;

namespace SdgInsights.Reports.Tests;

/// <summary>What stands around the cells: columns, merges, links, conditions, choices, sparklines and print.</summary>
internal static class SheetRules
{
    private const double WidestColumn = 255;
    private const int MostLinks = 65_530;
    private const string Sparklines = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}";

    private static readonly XNamespace Excel = "http://schemas.microsoft.com/office/excel/2006/main";

    public static IEnumerable<string> Faults(StrictSheet sheet, StrictWorkbook workbook) =>
        Columns(sheet).Concat(Merges(sheet)).Concat(Links(sheet, workbook)).Concat(Conditions(sheet, workbook)).Concat(Choices(sheet, workbook))
            .Concat(Extensions(sheet, workbook)).Concat(Print(sheet)).Select(sheet.Fault);

    private static IEnumerable<string> Columns(StrictSheet sheet)
    {
        var last = 0;
        foreach (var column in sheet.EachWithin("cols", "col"))
        {
            var (min, max, width) = ((int)column.Attribute("min")!, (int)column.Attribute("max")!, (double)column.Attribute("width")!);
            if (min <= last || max < min || width is < 0 or > WidestColumn)
                yield return $"found columns {min} to {max} of width {width}";
            last = max;
        }
    }

    private static IEnumerable<string> Merges(StrictSheet sheet)
    {
        var merges = sheet.EachWithin("mergeCells", "mergeCell").Select(m => (string)m.Attribute("ref")!).ToArray();
        var areas = new List<CellArea>();
        foreach (var merge in merges)
        {
            if (CellArea.Parse(merge) is not { Cells: > 1 } area)
            {
                yield return $"found merge {merge}; expected two cells or more";
                continue;
            }

            if (areas.Any(area.Meets))
                yield return $"found merge {merge} over another";
            areas.Add(area);
            for (var row = area.Row; row <= area.LastRow; row++)
            {
                for (var column = area.Column; column <= area.LastColumn; column++)
                {
                    if ((row > area.Row || column > area.Column) && sheet.Cells.TryGetValue(SheetNames.Cell(column - 1, row), out var cell) && cell.HasElements)
                        yield return $"found a value below merge {merge}";
                }
            }
        }
    }

    private static IEnumerable<string> Links(StrictSheet sheet, StrictWorkbook workbook)
    {
        var links = sheet.EachWithin("hyperlinks", "hyperlink").ToArray();
        if (links.Length > MostLinks)
            yield return $"found {links.Length} links; expected at most {MostLinks}";
        foreach (var twice in links.GroupBy(l => (string)l.Attribute("ref")!).Where(g => g.Count() > 1))
            yield return $"found {twice.Count()} links of {twice.Key}";
        foreach (var link in links)
        {
            var location = (string?)link.Attribute("location") ?? "";
            if (workbook.Follow(location) is not { } place || !place.Sheet.Rows.Any(r => (int)r.Attribute("r")! == place.Area.Row))
                yield return $"found a link to {location}; expected a row of a sheet";
            if (((string?)link.Attribute("tooltip"))?.Length > 255)
                yield return $"found a tooltip of {((string)link.Attribute("tooltip")!).Length} characters";
        }
    }

    private static IEnumerable<string> Conditions(StrictSheet sheet, StrictWorkbook workbook)
    {
        var rules = sheet.EachWithin("conditionalFormatting", "cfRule").ToArray();
        foreach (var twice in rules.GroupBy(r => (string)r.Attribute("priority")!).Where(g => g.Count() > 1))
            yield return $"found {twice.Count()} conditions of priority {twice.Key}";
        foreach (var cells in sheet.Each("conditionalFormatting").SelectMany(c => ((string)c.Attribute("sqref")!).Split(' ')).Where(c => CellArea.Parse(c) is null))
            yield return $"found conditions for {cells}; expected cells";
        foreach (var rule in rules)
        {
            if (rule.Attribute("dxfId") is { } look && (int)look >= StyleRules.DifferentialCount(workbook))
                yield return $"found a condition with look {look.Value}, which the styles lack";
            foreach (var scale in rule.Elements(StrictWorkbook.X + "colorScale"))
            {
                var (bounds, colours) = (scale.Elements(StrictWorkbook.X + "cfvo").ToArray(), scale.Elements(StrictWorkbook.X + "color").Count());
                if (bounds.Length is not (2 or 3) || bounds.Length != colours || bounds.Any(b => (string)b.Attribute("type")! == "num" && !double.TryParse((string?)b.Attribute("val"), NumberStyles.Float, CultureInfo.InvariantCulture, out _)))
                    yield return $"found a colour scale of {bounds.Length} bounds and {colours} colours";
            }
        }
    }

    private static IEnumerable<string> Choices(StrictSheet sheet, StrictWorkbook workbook)
    {
        foreach (var list in sheet.Each("dataValidations").Where(l => (int?)l.Attribute("count") != l.Elements().Count()))
            yield return $"found {list.Elements().Count()} choices and count {(string?)list.Attribute("count")}";
        foreach (var choice in sheet.EachWithin("dataValidations", "dataValidation"))
        {
            foreach (var (attribute, most) in new[] { ("promptTitle", 32), ("errorTitle", 32), ("prompt", 255), ("error", 225) })
            {
                if (((string?)choice.Attribute(attribute))?.Length > most)
                    yield return $"found {attribute} {(string)choice.Attribute(attribute)!}; expected at most {most} characters";
            }

            var list = choice.Element(StrictWorkbook.X + "formula1")?.Value ?? "";
            if (list.Length is 0 or > 255 || !(list.StartsWith('"') || workbook.DefinedNames.Any(n => n.Name == list) || workbook.Follow(list) is not null))
                yield return $"found a choice from {list}; expected a defined name, cells or up to 255 characters";
            if (CellArea.Parse((string)choice.Attribute("sqref")!) is null)
                yield return $"found a choice in {(string)choice.Attribute("sqref")!}";
        }
    }

    private static IEnumerable<string> Extensions(StrictSheet sheet, StrictWorkbook workbook)
    {
        var extensions = sheet.EachWithin("extLst", "ext").Select(e => (string)e.Attribute("uri")!).ToArray();
        if (extensions.Except([Sparklines]).Any() || extensions.Distinct().Count() != extensions.Length)
            yield return $"found extensions {string.Join(", ", extensions)}; expected that of sparklines, once";
        foreach (var sparkline in sheet.Xml.Descendants().Where(e => e.Name.LocalName == "sparkline"))
        {
            var (values, cell) = (sparkline.Element(Excel + "f")?.Value ?? "", sparkline.Element(Excel + "sqref")?.Value ?? "");
            if (workbook.Follow(values) is not { } found || Math.Min(found.Area.LastColumn - found.Area.Column, found.Area.LastRow - found.Area.Row) > 0)
                yield return $"found a sparkline of {values}; expected one row or column of a sheet";
            if (CellArea.Parse(cell) is not { Cells: 1 })
                yield return $"found a sparkline in {cell}; expected one cell";
        }
    }

    private static IEnumerable<string> Print(StrictSheet sheet)
    {
        if (sheet.Each("pageSetup").Attributes("scale").Any(s => (int)s is < 10 or > 400))
            yield return "found a print scale outside 10 to 400 percent";
        foreach (var text in sheet.EachWithin("headerFooter", "oddFooter").Where(f => f.Value.Length > 255))
            yield return $"found a footer of {text.Value.Length} characters; expected at most 255";
        foreach (var breaks in sheet.Each("rowBreaks"))
        {
            if ((int?)breaks.Attribute("count") != breaks.Elements().Count() || breaks.Elements().Count() > 1026)
                yield return $"found {breaks.Elements().Count()} page breaks and count {(string?)breaks.Attribute("count")}; expected at most 1,026";
        }
    }
}
