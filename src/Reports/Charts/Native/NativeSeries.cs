using System.Globalization;
using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes one series of an Excel chart.</summary>
internal static class NativeSeries
{
    public static XElement Of(ChartSpec chart, ChartSeries series, int index, ChartRange range) => new(
        Dml.C + "ser",
        Dml.Value("idx", index),
        Dml.Value("order", index),
        new XElement(Dml.C + "tx", Texts(range.SeriesName(index), [series.Name])),
        chart.Kind == ChartKind.Line ? LineLook(series.Colour) : BarLook(series, index),
        // Numbers within a stack would stand on its colours; its total carries them.
        chart.Kind == ChartKind.StackedColumn ? null : Labels(chart, chart.Kind == ChartKind.Line ? "t" : "outEnd"),
        new XElement(Dml.C + "cat", Texts(range.CategoryCells, chart.Categories)),
        new XElement(Dml.C + "val", Numbers(range.SeriesValues(index), series.Values)),
        chart.Kind == ChartKind.Line ? Dml.Value("smooth", 0) : null);

    /// <summary>An unseen line over a stack that writes its totals.</summary>
    public static XElement Total(ChartSpec chart, ChartRange range)
    {
        var index = chart.Series.Count;
        return new(
            Dml.C + "ser",
            Dml.Value("idx", index),
            Dml.Value("order", index),
            new XElement(Dml.C + "tx", Texts(range.SeriesName(index), [chart.TotalName!])),
            new XElement(Dml.C + "spPr", new XElement(Dml.A + "ln", new XElement(Dml.A + "noFill"))),
            new XElement(Dml.C + "marker", Dml.Value("symbol", "none")),
            Labels(chart, "t"),
            new XElement(Dml.C + "cat", Texts(range.CategoryCells, chart.Categories)),
            new XElement(Dml.C + "val", Numbers(range.SeriesValues(index), [.. chart.Categories.Select((_, i) => chart.Total(i))])),
            Dml.Value("smooth", 0));
    }

    private static XElement Labels(ChartSpec chart, string place) => new(
        Dml.C + "dLbls",
        new XElement(Dml.C + "numFmt", new XAttribute("formatCode", chart.IsLive ? "#,##0;;" : "#,##0"), new XAttribute("sourceLinked", 0)),
        new XElement(Dml.C + "spPr", new XElement(Dml.A + "noFill")),
        Dml.TextProperties(points: 8),
        Dml.Value("dLblPos", place),
        Dml.Value("showLegendKey", 0),
        Dml.Value("showVal", 1),
        Dml.Value("showCatName", 0),
        Dml.Value("showSerName", 0),
        Dml.Value("showPercent", 0),
        Dml.Value("showBubbleSize", 0));

    private static IEnumerable<XElement> BarLook(ChartSeries series, int index)
    {
        yield return new(Dml.C + "spPr", index == 0 ? Dml.SolidFill(series.Colour) : Dml.Hatch(series.Colour), Outline(series.Colour));
        yield return Dml.Value("invertIfNegative", 0);
        for (var i = 0; i < (series.PointColours?.Count ?? 0); i++)
        {
            yield return new(
                Dml.C + "dPt",
                Dml.Value("idx", i),
                Dml.Value("invertIfNegative", 0),
                new XElement(Dml.C + "spPr", Dml.SolidFill(series.ColourOf(i))));
        }
    }

    private static IEnumerable<XElement> LineLook(string colour) =>
    [
        new(Dml.C + "spPr", new XElement(Dml.A + "ln", new XAttribute("w", 28575), Dml.SolidFill(colour))),
        new(Dml.C + "marker", Dml.Value("symbol", "circle"), Dml.Value("size", 6), new XElement(Dml.C + "spPr", Dml.SolidFill(colour))),
    ];

    private static XElement Outline(string colour) => new(Dml.A + "ln", new XAttribute("w", 6350), Dml.SolidFill(colour));

    private static XElement Texts(string cells, IReadOnlyList<string> texts) => new(
        Dml.C + "strRef",
        new XElement(Dml.C + "f", cells),
        new XElement(
            Dml.C + "strCache",
            Dml.Value("ptCount", texts.Count),
            texts.Select((text, i) => Point(i, CellText.Clean(text)))));

    private static XElement Numbers(string cells, IReadOnlyList<long?> values) => new(
        Dml.C + "numRef",
        new XElement(Dml.C + "f", cells),
        new XElement(
            Dml.C + "numCache",
            new XElement(Dml.C + "formatCode", "#,##0"),
            Dml.Value("ptCount", values.Count),
            values.Select((value, i) => value is { } v ? Point(i, v.ToString(CultureInfo.InvariantCulture)) : null)));

    private static XElement Point(int index, string value) => new(Dml.C + "pt", new XAttribute("idx", index), new XElement(Dml.C + "v", value));
}
