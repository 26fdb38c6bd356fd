using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes a chart as an Excel chart part: editable, bound to visible cells, with the values cached beside the references.</summary>
internal sealed class NativeChartRenderer(ChartRange range) : IChartRenderer
{
    public void Render(ChartSpec chart, Stream to) => ToXml(chart).Save(to, SaveOptions.DisableFormatting);

    private XDocument ToXml(ChartSpec chart) => new(new XElement(
        Dml.C + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", Dml.C),
        new XAttribute(XNamespace.Xmlns + "a", Dml.A),
        Dml.Value("roundedCorners", 0),
        new XElement(
            Dml.C + "chart",
            Dml.Title(chart.Title),
            Dml.Value("autoTitleDeleted", 0),
            new XElement(Dml.C + "plotArea", NativeLayout.Of(chart), Plots(chart), NativeAxes.Category(chart), NativeAxes.Values(chart)),
            chart.Series.Count > 1 ? Legend(chart) : null,
            Dml.Value("plotVisOnly", 1),
            Dml.Value("dispBlanksAs", "gap")),
        new XElement(
            Dml.C + "spPr",
            Dml.SolidFill("FFFFFF"),
            new XElement(Dml.A + "ln", new XAttribute("w", 6350), Dml.SolidFill("D9D9D9"))),
        Dml.TextProperties(points: 9)));

    private IEnumerable<XElement> Plots(ChartSpec chart)
    {
        var series = chart.Series.Select((s, i) => NativeSeries.Of(chart, s, i, range));
        if (chart.Kind == ChartKind.Line)
        {
            yield return Lines(series);
            yield break;
        }

        yield return new(
            Dml.C + "barChart",
            Dml.Value("barDir", chart.Kind == ChartKind.Bar ? "bar" : "col"),
            Dml.Value("grouping", chart.Kind == ChartKind.StackedColumn ? "stacked" : "clustered"),
            Dml.Value("varyColors", 0),
            series,
            // In percent of a bar: few bars would otherwise be as broad as boards.
            Dml.Value("gapWidth", Math.Clamp(400 / chart.Categories.Count, 50, 200)),
            chart.Kind == ChartKind.StackedColumn ? Dml.Value("overlap", 100) : null,
            NativeAxes.Ids);
        if (chart.TotalName is not null)
            yield return Lines([NativeSeries.Total(chart, range)]);
    }

    private static XElement Lines(IEnumerable<XElement> series) => new(
        Dml.C + "lineChart",
        Dml.Value("grouping", "standard"),
        Dml.Value("varyColors", 0),
        series,
        Dml.Value("marker", 1),
        NativeAxes.Ids);

    private static XElement Legend(ChartSpec chart) => new(
        Dml.C + "legend",
        Dml.Value("legendPos", "b"),
        // The total is only there to carry its numbers.
        chart.TotalName is null ? null : new XElement(Dml.C + "legendEntry", Dml.Value("idx", chart.Series.Count), Dml.Value("delete", 1)),
        Dml.Value("overlay", 0));
}
