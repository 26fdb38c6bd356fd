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
            new XElement(Dml.C + "plotArea", NativeLayout.Of(chart), NativePlots.Of(chart, range), NativeAxes.Of(chart)),
            chart.Series.Count > 1 ? Legend(chart) : null,
            Dml.Value("plotVisOnly", 1),
            Dml.Value("dispBlanksAs", "gap")),
        new XElement(
            Dml.C + "spPr",
            Dml.SolidFill("FFFFFF"),
            new XElement(Dml.A + "ln", new XAttribute("w", 6350), Dml.SolidFill("D9D9D9"))),
        Dml.TextProperties(points: 9)));

    private static XElement Legend(ChartSpec chart) => new(
        Dml.C + "legend",
        Dml.Value("legendPos", "b"),
        // The total of columns is only there to carry its numbers. An entry is named by its place in the legend, which lists the second
        // axis last; sideways, programs disagree about that place, and the entry stays.
        chart.TotalName is null || chart.IsSideways
            ? null
            : new XElement(Dml.C + "legendEntry", Dml.Value("idx", chart.Series.Count(s => !chart.IsOnSecondAxis(s))), Dml.Value("delete", 1)),
        Dml.Value("overlay", 0));
}
