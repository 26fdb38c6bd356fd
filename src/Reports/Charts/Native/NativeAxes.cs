using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes the axes of an Excel chart. Value axes start at zero.</summary>
internal static class NativeAxes
{
    private const int CategoryId = 111;
    private const int ValueId = 112;
    private const int SecondCategoryId = 113;
    private const int SecondValueId = 114;

    public static IEnumerable<XElement> Ids => [Dml.Value("axId", CategoryId), Dml.Value("axId", ValueId)];

    public static IEnumerable<XElement> SecondIds => [Dml.Value("axId", SecondCategoryId), Dml.Value("axId", SecondValueId)];

    public static IEnumerable<XElement> Of(ChartSpec chart)
    {
        if (chart.Kind == ChartKind.Doughnut)
            yield break;
        yield return Category(chart);
        yield return Values(chart);
        if (AxisScale.SecondOf(chart) is not { } second)
            yield break;
        yield return SecondValues(second, chart);
        yield return SecondCategory();
    }

    private static XElement Category(ChartSpec chart) => new(
        Dml.C + "catAx",
        Dml.Value("axId", CategoryId),
        new XElement(Dml.C + "scaling", Dml.Value("orientation", chart.IsSideways ? "maxMin" : "minMax")),
        Dml.Value("delete", 0),
        Dml.Value("axPos", chart.IsSideways ? "l" : "b"),
        Dml.Value("majorTickMark", "none"),
        Dml.Value("minorTickMark", "none"),
        Dml.Value("tickLblPos", "low"),
        new XElement(Dml.C + "spPr", new XElement(Dml.A + "ln", new XAttribute("w", 9525), Dml.SolidFill("7F7F7F"))),
        Dml.TextProperties(points: !chart.IsSideways ? 9 : chart.IsLive ? 7 : 8, isTurned: NativeLabels.AreTurned(chart)),
        Dml.Value("crossAx", ValueId),
        Dml.Value("crosses", "autoZero"),
        Dml.Value("tickLblSkip", 1));

    private static XElement Values(ChartSpec chart)
    {
        var scale = AxisScale.For(chart);
        return new(
            Dml.C + "valAx",
            Dml.Value("axId", ValueId),
            new XElement(
                Dml.C + "scaling",
                Dml.Value("orientation", "minMax"),
                // The unseen bars of totals begin where a stack ends; without an end the axis would make room for them too.
                chart is { Kind: ChartKind.StackedBar, TotalName: not null, IsLive: false } ? Dml.Value("max", scale.Top) : null,
                Dml.Value("min", 0)),
            Dml.Value("delete", chart.IsLive ? 1 : 0),
            Dml.Value("axPos", chart.IsSideways ? "b" : "l"),
            chart.IsLive ? null : new XElement(Dml.C + "majorGridlines", new XElement(Dml.C + "spPr", new XElement(Dml.A + "ln", new XAttribute("w", 6350), Dml.SolidFill("E5E5E5")))),
            chart.SecondUnit is null ? null : Dml.Title(chart.Unit, points: 8),
            Numbers(),
            Dml.Value("crossAx", CategoryId),
            // With the first category on top the value axis would stand there too.
            Dml.Value("crosses", chart.IsSideways ? "max" : "autoZero"),
            // Steps of our own: small counts would get half people, large ones numbers that run into each other.
            chart.IsLive ? null : Dml.Value("majorUnit", scale.Step));
    }

    private static XElement SecondValues(AxisScale scale, ChartSpec chart) => new(
        Dml.C + "valAx",
        Dml.Value("axId", SecondValueId),
        new XElement(Dml.C + "scaling", Dml.Value("orientation", "minMax"), Dml.Value("min", 0)),
        Dml.Value("delete", 0),
        Dml.Value("axPos", "r"),
        Dml.Title(chart.SecondUnit!, points: 8),
        Numbers(),
        Dml.Value("crossAx", SecondCategoryId),
        Dml.Value("crosses", "max"),
        chart.IsLive ? null : Dml.Value("majorUnit", scale.Step));

    /// <summary>Excel wants a category axis for the second value axis too; it stays unseen.</summary>
    private static XElement SecondCategory() => new(
        Dml.C + "catAx",
        Dml.Value("axId", SecondCategoryId),
        new XElement(Dml.C + "scaling", Dml.Value("orientation", "minMax")),
        Dml.Value("delete", 1),
        Dml.Value("axPos", "b"),
        Dml.Value("crossAx", SecondValueId),
        Dml.Value("crosses", "autoZero"));

    private static IEnumerable<XElement> Numbers() =>
    [
        new(Dml.C + "numFmt", new XAttribute("formatCode", "#,##0"), new XAttribute("sourceLinked", 0)),
        Dml.Value("majorTickMark", "none"),
        Dml.Value("minorTickMark", "none"),
        Dml.Value("tickLblPos", "nextTo"),
        new(Dml.C + "spPr", new XElement(Dml.A + "ln", new XElement(Dml.A + "noFill"))),
        Dml.TextProperties(points: 8),
    ];
}
