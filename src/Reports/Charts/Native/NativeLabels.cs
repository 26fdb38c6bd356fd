using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes the numbers beside the points of an Excel chart.</summary>
internal static class NativeLabels
{
    private const int MostUpright = 16;

    /// <param name="place"><c>t</c>, <c>outEnd</c> or <c>inBase</c>.</param>
    public static XElement Of(ChartSpec chart, string place) => Of(chart, place, new XElement(Dml.A + "noFill"), colour: null);

    /// <summary>So many columns stand in a row that their names and numbers run into each other unless they read upwards.</summary>
    public static bool AreTurned(ChartSpec chart) => !chart.IsSideways && chart.Categories.Count > (chart.IsLive ? MostUpright / 2 : MostUpright);

    /// <summary>Over columns a line's numbers stand on white in the colour of the line.</summary>
    public static XElement OfLine(ChartSpec chart, ChartSeries series) => chart.Kind == ChartKind.Combination
        ? Of(chart, "t", Dml.SolidFill("FFFFFF"), series.Colour)
        : Of(chart, "t");

    private static XElement Of(ChartSpec chart, string place, XElement fill, string? colour) => new(
        Dml.C + "dLbls",
        Format(chart),
        new XElement(Dml.C + "spPr", fill),
        Dml.TextProperties(points: 8, colour, AreTurned(chart)),
        Dml.Value("dLblPos", place),
        Shown(names: false));

    /// <summary>Name and number on white, as they stand upon the parts of a ring.</summary>
    public static XElement OfParts(ChartSpec chart) => new(
        Dml.C + "dLbls",
        Format(chart),
        new XElement(Dml.C + "spPr", Dml.SolidFill("FFFFFF"), new XElement(Dml.A + "ln", new XAttribute("w", 6350), Dml.SolidFill("D9D9D9"))),
        Dml.TextProperties(points: 8),
        Shown(names: true),
        new XElement(Dml.C + "separator", ": "),
        Dml.Value("showLeaderLines", 0));

    private static XElement Format(ChartSpec chart) =>
        new(Dml.C + "numFmt", new XAttribute("formatCode", chart.IsLive ? "#,##0;;" : "#,##0"), new XAttribute("sourceLinked", 0));

    private static IEnumerable<XElement> Shown(bool names) =>
    [
        Dml.Value("showLegendKey", 0),
        Dml.Value("showVal", 1),
        Dml.Value("showCatName", names ? 1 : 0),
        Dml.Value("showSerName", 0),
        Dml.Value("showPercent", 0),
        Dml.Value("showBubbleSize", 0),
    ];
}
