using System.Text;
using System.Xml.Linq;

namespace SdgInsights.Reports.Tests;

/// <summary>A workbook as text: a line a row, links behind their cells, charts with the cells that they are bound to.</summary>
internal static class WorkbookDump
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    public static string Of(ReadWorkbook workbook)
    {
        var text = new StringBuilder();
        foreach (var sheet in workbook.Sheets)
        {
            text.Append("# ").Append(sheet.Name).Append('\n');
            foreach (var row in sheet.Cells.GroupBy(c => ReadSheet.Row(c.CellReference!)).OrderBy(r => r.Key))
            {
                var cells = row.Select(c => c.CellReference!.Value!).Where(r => sheet.Text(r).Length > 0).Select(r => Cell(sheet, r)).ToArray();
                if (cells.Length > 0)
                    text.AppendJoin(" | ", cells).Append('\n');
            }

            foreach (var part in sheet.Part.DrawingsPart?.ChartParts ?? [])
            {
                using var stream = part.GetStream();
                var chart = XElement.Load(stream);
                text.Append("chart: ").Append(chart.Descendants(C + "title").First().Value).Append(" ← ")
                    .AppendJoin(", ", chart.Descendants(C + "val").Select(v => v.Descendants(C + "f").Single().Value)).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Cell(ReadSheet sheet, string reference)
    {
        var value = sheet.Text(reference).Replace("\n", " ⏎ ", StringComparison.Ordinal);
        if (sheet.Formula(reference) is { } formula)
            value += $" ={formula}";
        return sheet.Links.TryGetValue(reference, out var link) ? $"{reference} {value} → {link}" : $"{reference} {value}";
    }
}
