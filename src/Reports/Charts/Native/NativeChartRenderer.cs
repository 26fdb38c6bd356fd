using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes a chart as an Excel chart part: editable, bound to visible cells, with the values cached beside the references.</summary>
internal sealed class NativeChartRenderer(ChartRange range) : IChartRenderer
{
    private const int CategoryAxis = 111;
    private const int ValueAxis = 112;

    public void Render(ChartSpec chart, Stream to) => ToXml(chart).Save(to, SaveOptions.DisableFormatting);

    private XDocument ToXml(ChartSpec chart) => new(new XElement(
        Dml.C + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", Dml.C),
        new XAttribute(XNamespace.Xmlns + "a", Dml.A),
        Dml.Value("roundedCorners", 0),
        new XElement(
            Dml.C + "chart",
            Dml.Title(chart.Title, points: 11),
            Dml.Value("autoTitleDeleted", 0),
            new XElement(
                Dml.C + "plotArea",
                new XElement(Dml.C + "layout"),
                Plot(chart),
                CategoryAxisXml(chart),
                ValueAxisXml(chart)),
            chart.Series.Count > 1 ? Legend() : null,
            Dml.Value("plotVisOnly", 1),
            Dml.Value("dispBlanksAs", "gap")),
        new XElement(
            Dml.C + "spPr",
            Dml.SolidFill("FFFFFF"),
            new XElement(Dml.A + "ln", new XAttribute("w", 6350), Dml.SolidFill("D9D9D9"))),
        Dml.TextProperties(points: 9)));

    private XElement Plot(ChartSpec chart)
    {
        var series = chart.Series.Select((s, i) => NativeSeries.Of(chart, s, i, range));
        return chart.Kind == ChartKind.Line
            ? new(
                Dml.C + "lineChart",
                Dml.Value("grouping", "standard"),
                Dml.Value("varyColors", 0),
                series,
                Dml.Value("marker", 1),
                Dml.Value("axId", CategoryAxis),
                Dml.Value("axId", ValueAxis))
            : new(
                Dml.C + "barChart",
                Dml.Value("barDir", chart.Kind == ChartKind.Bar ? "bar" : "col"),
                Dml.Value("grouping", chart.Kind == ChartKind.StackedColumn ? "stacked" : "clustered"),
                Dml.Value("varyColors", 0),
                series,
                Dml.Value("gapWidth", 50),
                chart.Kind == ChartKind.StackedColumn ? Dml.Value("overlap", 100) : null,
                Dml.Value("axId", CategoryAxis),
                Dml.Value("axId", ValueAxis));
    }

    private static XElement CategoryAxisXml(ChartSpec chart) => new(
        Dml.C + "catAx",
        Dml.Value("axId", CategoryAxis),
        new XElement(Dml.C + "scaling", Dml.Value("orientation", chart.Kind == ChartKind.Bar ? "maxMin" : "minMax")),
        Dml.Value("delete", 0),
        Dml.Value("axPos", chart.Kind == ChartKind.Bar ? "l" : "b"),
        Dml.Value("majorTickMark", "none"),
        Dml.Value("minorTickMark", "none"),
        Dml.Value("tickLblPos", "low"),
        new XElement(Dml.C + "spPr", new XElement(Dml.A + "ln", new XAttribute("w", 9525), Dml.SolidFill("7F7F7F"))),
        Dml.TextProperties(points: chart.Categories.Count > 10 ? 8 : 9),
        Dml.Value("crossAx", ValueAxis),
        Dml.Value("crosses", "autoZero"),
        Dml.Value("tickLblSkip", 1));

    private static XElement ValueAxisXml(ChartSpec chart) => new(
        Dml.C + "valAx",
        Dml.Value("axId", ValueAxis),
        new XElement(Dml.C + "scaling", Dml.Value("orientation", "minMax"), Dml.Value("min", 0)),
        Dml.Value("delete", 0),
        Dml.Value("axPos", chart.Kind == ChartKind.Bar ? "b" : "l"),
        new XElement(Dml.C + "majorGridlines", new XElement(Dml.C + "spPr", new XElement(Dml.A + "ln", new XAttribute("w", 6350), Dml.SolidFill("E5E5E5")))),
        Dml.Title(chart.Unit, points: 8),
        new XElement(Dml.C + "numFmt", new XAttribute("formatCode", "#,##0"), new XAttribute("sourceLinked", 0)),
        Dml.Value("majorTickMark", "none"),
        Dml.Value("minorTickMark", "none"),
        Dml.Value("tickLblPos", "nextTo"),
        new XElement(Dml.C + "spPr", new XElement(Dml.A + "ln", new XElement(Dml.A + "noFill"))),
        Dml.TextProperties(points: 8),
        Dml.Value("crossAx", CategoryAxis),
        // With the first category on top the value axis would stand there too.
        Dml.Value("crosses", chart.Kind == ChartKind.Bar ? "max" : "autoZero"),
        WholeSteps(chart));

    /// <summary>Small counts would otherwise get half people on their axis.</summary>
    private static XElement? WholeSteps(ChartSpec chart) =>
        AxisScale.For(chart) is { Top: <= 10 } scale ? Dml.Value("majorUnit", scale.Step) : null;

    private static XElement Legend() => new(
        Dml.C + "legend",
        Dml.Value("legendPos", "b"),
        Dml.Value("overlay", 0));
}
