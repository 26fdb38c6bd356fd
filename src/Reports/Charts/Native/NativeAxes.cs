using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes the axes of an Excel chart. The value axis starts at zero.</summary>
internal static class NativeAxes
{
    private const int CategoryId = 111;
    private const int ValueId = 112;

    public static IEnumerable<XElement> Ids => [Dml.Value("axId", CategoryId), Dml.Value("axId", ValueId)];

    public static XElement Category(ChartSpec chart) => new(
        Dml.C + "catAx",
        Dml.Value("axId", CategoryId),
        new XElement(Dml.C + "scaling", Dml.Value("orientation", chart.Kind == ChartKind.Bar ? "maxMin" : "minMax")),
        Dml.Value("delete", 0),
        Dml.Value("axPos", chart.Kind == ChartKind.Bar ? "l" : "b"),
        Dml.Value("majorTickMark", "none"),
        Dml.Value("minorTickMark", "none"),
        Dml.Value("tickLblPos", "low"),
        new XElement(Dml.C + "spPr", new XElement(Dml.A + "ln", new XAttribute("w", 9525), Dml.SolidFill("7F7F7F"))),
        Dml.TextProperties(points: chart.Kind != ChartKind.Bar ? 9 : chart.IsLive ? 7 : 8),
        Dml.Value("crossAx", ValueId),
        Dml.Value("crosses", "autoZero"),
        Dml.Value("tickLblSkip", 1));

    public static XElement Values(ChartSpec chart) => new(
        Dml.C + "valAx",
        Dml.Value("axId", ValueId),
        new XElement(Dml.C + "scaling", Dml.Value("orientation", "minMax"), Dml.Value("min", 0)),
        Dml.Value("delete", chart.IsLive ? 1 : 0),
        Dml.Value("axPos", chart.Kind == ChartKind.Bar ? "b" : "l"),
        chart.IsLive ? null : new XElement(Dml.C + "majorGridlines", new XElement(Dml.C + "spPr", new XElement(Dml.A + "ln", new XAttribute("w", 6350), Dml.SolidFill("E5E5E5")))),
        new XElement(Dml.C + "numFmt", new XAttribute("formatCode", "#,##0"), new XAttribute("sourceLinked", 0)),
        Dml.Value("majorTickMark", "none"),
        Dml.Value("minorTickMark", "none"),
        Dml.Value("tickLblPos", "nextTo"),
        new XElement(Dml.C + "spPr", new XElement(Dml.A + "ln", new XElement(Dml.A + "noFill"))),
        Dml.TextProperties(points: 8),
        Dml.Value("crossAx", CategoryId),
        // With the first category on top the value axis would stand there too.
        Dml.Value("crosses", chart.Kind == ChartKind.Bar ? "max" : "autoZero"),
        // Steps of our own: small counts would get half people, large ones numbers that run into each other.
        chart.IsLive ? null : Dml.Value("majorUnit", AxisScale.For(chart).Step));
}
