using System.Xml.Linq;

namespace SdgInsights.Reports.Tests;

/// <summary>Charts and pictures: their anchors, their names for who cannot see them, and the cells that charts are bound to.</summary>
internal static class DrawingRules
{
    private static readonly XNamespace D = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    public static IEnumerable<string> Faults(StrictSheet sheet, StrictWorkbook workbook)
    {
        foreach (var part in workbook.File.Targets(sheet.Part, "drawing"))
        {
            var drawing = workbook.File[part];
            foreach (var anchor in drawing.Elements(D + "twoCellAnchor"))
            {
                var (from, to) = (Corner(anchor, "from"), Corner(anchor, "to"));
                if (from.Column < 0 || from.Row < 0 || to.Column < from.Column || to.Row < from.Row || (to.Column == from.Column && to.Row == from.Row))
                    yield return sheet.Fault($"found a drawing from {from} to {to}");
            }

            var shapes = drawing.Descendants(D + "cNvPr").ToArray();
            if (shapes.Any(s => (int)s.Attribute("id")! < 1) || shapes.Select(s => (int)s.Attribute("id")!).Distinct().Count() != shapes.Length)
                yield return sheet.Fault("found an id of a drawing twice, or none");
            foreach (var shape in shapes.Where(s => string.IsNullOrEmpty((string?)s.Attribute("descr")) || string.IsNullOrEmpty((string?)s.Attribute("name"))))
                yield return sheet.Fault($"found drawing {(string?)shape.Attribute("id")} without name or words for who cannot see it");
            foreach (var fault in workbook.File.Targets(part, "chart").SelectMany(chart => ChartFaults(workbook.File[chart], workbook)))
                yield return sheet.Fault(fault);
        }
    }

    public static IEnumerable<string> ChartFaults(XElement chart, StrictWorkbook? workbook)
    {
        var title = chart.Descendants(C + "title").FirstOrDefault()?.Value ?? "a chart";
        var series = chart.Descendants(C + "ser").ToArray();
        foreach (var attribute in new[] { "idx", "order" })
        {
            if (series.Select(s => (string)s.Element(C + attribute)!.Attribute("val")!).Distinct().Count() != series.Length)
                yield return $"{title}: found {attribute} of a series twice";
        }

        var axes = chart.Descendants(C + "plotArea").Elements().Where(e => e.Name.LocalName.EndsWith("Ax", StringComparison.Ordinal)).ToDictionary(a => (string)a.Element(C + "axId")!.Attribute("val")!);
        var used = chart.Descendants(C + "plotArea").Elements().Where(e => e.Name.LocalName.EndsWith("Chart", StringComparison.Ordinal)).SelectMany(p => p.Elements(C + "axId")).Select(a => (string)a.Attribute("val")!).Distinct().ToArray();
        if (!used.Order().SequenceEqual(axes.Keys.Order()) || axes.Values.Any(a => !axes.ContainsKey((string)a.Element(C + "crossAx")!.Attribute("val")!)))
            yield return $"{title}: found axes {string.Join(", ", axes.Keys)} and plots of {string.Join(", ", used)}";
        foreach (var reference in chart.Descendants().Where(e => e.Name.LocalName is "strRef" or "numRef"))
        {
            var location = reference.Element(C + "f")!.Value;
            var cache = reference.Elements().Single(e => e.Name.LocalName.EndsWith("Cache", StringComparison.Ordinal));
            var points = (int)cache.Element(C + "ptCount")!.Attribute("val")!;
            var indices = cache.Elements(C + "pt").Select(p => (int)p.Attribute("idx")!).ToArray();
            if (workbook is not null && (workbook.Follow(location) is not { } found || found.Area.Cells != points))
                yield return $"{title}: found {points} points of {location}";
            if (indices.Any(i => i >= points) || !indices.Order().Distinct().SequenceEqual(indices))
                yield return $"{title}: found points {string.Join(", ", indices)} of {points}";
        }
    }

    private static (int Column, int Row) Corner(XElement anchor, string name) =>
        ((int)anchor.Element(D + name)!.Element(D + "col")!, (int)anchor.Element(D + name)!.Element(D + "row")!);
}
