using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes a chart as an Office chart part: editable, bound to cells, with the values cached beside the references.</summary>
/// <param name="range">Cells of the workbook that holds the chart or, in a text document, of a workbook of the chart's own.</param>
/// <param name="workbook">Id of the relationship to that workbook; null within a workbook. In a text document the caption stands in place of a title.</param>
internal sealed class NativeChartRenderer(ChartRange range, string? workbook = null) : IChartRenderer
{
    private static readonly XNamespace Relations = Sml.Relations;

    private bool HasTitle => workbook is null;

    public void Render(ChartSpec chart, Stream to) => ToXml(chart).Save(to, SaveOptions.DisableFormatting);

    private XDocument ToXml(ChartSpec chart) => new(new XElement(
        Dml.C + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", Dml.C),
        new XAttribute(XNamespace.Xmlns + "a", Dml.A),
        Dml.Value("roundedCorners", 0),
        new XElement(
            Dml.C + "chart",
            HasTitle ? Dml.Title(chart.Title) : null,
            Dml.Value("autoTitleDeleted", HasTitle ? 0 : 1),
            new XElement(Dml.C + "plotArea", NativeLayout.Of(chart, HasTitle), NativePlots.Of(chart, range), NativeAxes.Of(chart)),
            chart.Series.Count > 1 ? Legend(chart) : null,
            Dml.Value("plotVisOnly", 1),
            Dml.Value("dispBlanksAs", "gap")),
        new XElement(
            Dml.C + "spPr",
            Dml.SolidFill("FFFFFF"),
            new XElement(Dml.A + "ln", new XAttribute("w", 6350), Dml.SolidFill("D9D9D9"))),
        Dml.TextProperties(points: 9),
        workbook is null ? null : new XElement(Dml.C + "externalData", new XAttribute(Relations + "id", workbook), Dml.Value("autoUpdate", 0))));

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
