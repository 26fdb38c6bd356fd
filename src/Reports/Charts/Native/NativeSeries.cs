using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes one series of an Excel chart.</summary>
internal static class NativeSeries
{
    public static XElement Of(ChartSpec chart, ChartSeries series, int place, ChartRange range) => new(
        Dml.C + "ser",
        Head(series.Name, place, range),
        Look(chart, series, place),
        // Numbers within a stack would stand on its colours; its total carries them.
        chart.IsLine(series) ? NativeLabels.OfLine(chart, series)
            : chart.Kind == ChartKind.Doughnut ? NativeLabels.OfParts(chart)
            : chart.IsStacked ? null
            : NativeLabels.Of(chart, "outEnd"),
        new XElement(Dml.C + "cat", NativeCache.Texts(range.CategoryCells, chart.Categories)),
        new XElement(Dml.C + "val", NativeCache.Numbers(range.SeriesValues(place), series.Values)),
        chart.IsLine(series) ? Dml.Value("smooth", 0) : null);

    /// <summary>An unseen line over stacked columns that writes their totals.</summary>
    public static XElement Total(ChartSpec chart, ChartRange range) => new(
        Dml.C + "ser",
        Head(chart.TotalName!, chart.Series.Count, range),
        new XElement(Dml.C + "spPr", new XElement(Dml.A + "ln", new XElement(Dml.A + "noFill"))),
        new XElement(Dml.C + "marker", Dml.Value("symbol", "none")),
        NativeLabels.Of(chart, "t"),
        TotalValues(chart, range),
        Dml.Value("smooth", 0));

    /// <summary>Unseen bars behind stacked ones: spreadsheets draw no line sideways. They begin where the stack ends and write their number there.</summary>
    public static XElement SideTotal(ChartSpec chart, ChartRange range) => new(
        Dml.C + "ser",
        Head(chart.TotalName!, chart.Series.Count, range),
        new XElement(Dml.C + "spPr", new XElement(Dml.A + "noFill"), new XElement(Dml.A + "ln", new XElement(Dml.A + "noFill"))),
        Dml.Value("invertIfNegative", 0),
        NativeLabels.Of(chart, "inBase"),
        TotalValues(chart, range));

    private static XElement[] Head(string name, int place, ChartRange range) =>
    [
        Dml.Value("idx", place),
        Dml.Value("order", place),
        new(Dml.C + "tx", NativeCache.Texts(range.SeriesName(place), [name])),
    ];

    private static IEnumerable<XElement> TotalValues(ChartSpec chart, ChartRange range) =>
    [
        new(Dml.C + "cat", NativeCache.Texts(range.CategoryCells, chart.Categories)),
        new(Dml.C + "val", NativeCache.Numbers(range.SeriesValues(chart.Series.Count), [.. chart.Categories.Select((_, i) => chart.Total(i))])),
    ];

    private static IEnumerable<XElement> Look(ChartSpec chart, ChartSeries series, int place) => chart.IsLine(series)
        ? LineLook(series.Colour)
        : chart.Kind == ChartKind.Doughnut ? Points(series) : BarLook(series, place);

    private static IEnumerable<XElement> BarLook(ChartSeries series, int place) =>
    [
        new(Dml.C + "spPr", Dml.SeriesFill(series.Colour, place), Outline(series.Colour)),
        Dml.Value("invertIfNegative", 0),
        .. Points(series, Dml.Value("invertIfNegative", 0)),
    ];

    /// <summary>The points that have colours of their own.</summary>
    private static IEnumerable<XElement> Points(ChartSeries series, params XElement[] before) =>
        Enumerable.Range(0, series.PointColours?.Count ?? 0).Select(point => new XElement(
            Dml.C + "dPt",
            Dml.Value("idx", point),
            before,
            new XElement(Dml.C + "spPr", Dml.SolidFill(series.ColourOf(point)), before.Length == 0 ? Outline("FFFFFF") : null)));

    private static IEnumerable<XElement> LineLook(string colour) =>
    [
        new(Dml.C + "spPr", new XElement(Dml.A + "ln", new XAttribute("w", 28575), Dml.SolidFill(colour))),
        new(Dml.C + "marker", Dml.Value("symbol", "circle"), Dml.Value("size", 6), new XElement(Dml.C + "spPr", Dml.SolidFill(colour))),
    ];

    private static XElement Outline(string colour) => new(Dml.A + "ln", new XAttribute("w", 6350), Dml.SolidFill(colour));
}
