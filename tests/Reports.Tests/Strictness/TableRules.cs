namespace SdgInsights.Reports.Tests;

/// <summary>Excel Tables: unique names, and headings that the cells hold letter by letter.</summary>
internal static class TableRules
{
    private const int LongestHeading = 255;

    public static IEnumerable<string> Faults(StrictWorkbook workbook)
    {
        var tables = workbook.Sheets
            .SelectMany(s => workbook.File.Targets(s.Part, "table").Select(part => (Sheet: s, Xml: workbook.File[part])))
            .ToArray();
        foreach (var attribute in new[] { "id", "name", "displayName" })
        {
            foreach (var twice in tables.GroupBy(t => (string)t.Xml.Attribute(attribute)!, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
                yield return $"{twice.Key}: found this {attribute} of {twice.Count()} tables";
        }

        foreach (var (sheet, table) in tables)
        {
            var name = (string)table.Attribute("displayName")!;
            var area = CellArea.Parse((string)table.Attribute("ref")!);
            var columns = table.Descendants(StrictWorkbook.X + "tableColumn").ToArray();
            if (workbook.DefinedNames.Any(n => string.Equals(n.Name, name, StringComparison.OrdinalIgnoreCase)) || name.Any(c => !char.IsLetterOrDigit(c) && c is not ('_' or '.')))
                yield return $"{name}: found this name of a table; expected letters, digits and underscores that no defined name has";
            if (area is null || area.LastRow == area.Row || area.LastColumn - area.Column + 1 != columns.Length)
            {
                yield return $"{name}: found {(string)table.Attribute("ref")!} of {columns.Length} columns; expected a heading and a row of as many";
                continue;
            }

            if ((int)table.Element(StrictWorkbook.X + "tableColumns")!.Attribute("count")! != columns.Length)
                yield return $"{name}: found a count of columns other than {columns.Length}";
            if (CellArea.Parse((string?)table.Element(StrictWorkbook.X + "autoFilter")?.Attribute("ref") ?? "") != area)
                yield return $"{name}: found a filter over other cells than the table";
            if (sheet.EachWithin("mergeCells", "mergeCell").Select(m => CellArea.Parse((string)m.Attribute("ref")!)!).Any(area.Meets))
                yield return $"{name}: found merged cells in the table";
            foreach (var twice in columns.GroupBy(c => (string)c.Attribute("name")!, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
                yield return $"{name}: found {twice.Count()} columns {twice.Key}";
            if (columns.Select(c => (string)c.Attribute("id")!).Distinct().Count() != columns.Length)
                yield return $"{name}: found an id of a column twice";
            foreach (var (column, i) in columns.Select((c, i) => (c, i)))
            {
                var heading = (string)column.Attribute("name")!;
                var cell = SheetNames.Cell(area.Column - 1 + i, area.Row);
                if (heading.Length is 0 or > LongestHeading)
                    yield return $"{name}: found a heading of {heading.Length} characters; expected 1 to {LongestHeading}";
                // Excel writes a line break within an attribute as an escape.
                if (sheet.Text(cell) != heading.Replace("_x000a_", "\n", StringComparison.Ordinal))
                    yield return $"{name}: found heading {heading} over a cell with {sheet.Text(cell) ?? "no text"}";
            }
        }

        foreach (var (sheet, areas) in tables.GroupBy(t => t.Sheet, t => CellArea.Parse((string)t.Xml.Attribute("ref")!)!).Select(g => (g.Key, g.ToArray())))
        {
            if (areas.Where((a, i) => areas.Skip(i + 1).Any(a.Meets)).Any())
                yield return sheet.Fault("found a table over another");
        }
    }
}
