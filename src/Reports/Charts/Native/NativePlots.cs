using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes the plots of an Excel chart: bars, lines, or both over each other.</summary>
internal static class NativePlots
{
    public static IEnumerable<XElement> Of(ChartSpec chart, ChartRange range)
    {
        var all = chart.Series.Select((series, place) => (Series: series, Xml: NativeSeries.Of(chart, series, place, range))).ToArray();
        if (chart.Kind == ChartKind.Doughnut)
        {
            yield return Ring(all[0].Xml);
            yield break;
        }

        // Unseen bars need an end of the axis, which a live chart cannot know.
        var sideTotals = chart is { Kind: ChartKind.StackedBar, TotalName: not null, IsLive: false };
        var bars = all.Where(s => !chart.IsLine(s.Series)).Select(s => s.Xml).Concat(sideTotals ? [NativeSeries.SideTotal(chart, range)] : []).ToArray();
        if (bars.Length > 0)
            yield return Bars(chart, bars);
        var lines = all.Where(s => chart.IsLine(s.Series) && !chart.IsOnSecondAxis(s.Series)).Select(s => s.Xml)
            .Concat(chart is { TotalName: not null, IsSideways: false } ? [NativeSeries.Total(chart, range)] : []).ToArray();
        if (lines.Length > 0)
            yield return Lines(lines, NativeAxes.Ids);
        if (chart.SecondUnit is not null)
            yield return Lines(all.Where(s => chart.IsOnSecondAxis(s.Series)).Select(s => s.Xml), NativeAxes.SecondIds);
    }

    private static XElement Bars(ChartSpec chart, IEnumerable<XElement> series) => new(
        Dml.C + "barChart",
        Dml.Value("barDir", chart.IsSideways ? "bar" : "col"),
        Dml.Value("grouping", chart.IsStacked ? "stacked" : "clustered"),
        Dml.Value("varyColors", 0),
        series,
        // In percent of a bar: few bars would otherwise be as broad as boards.
        Dml.Value("gapWidth", Math.Clamp(400 / chart.Categories.Count, 50, 200)),
        chart.IsStacked ? Dml.Value("overlap", 100) : null,
        NativeAxes.Ids);

    private static XElement Lines(IEnumerable<XElement> series, IEnumerable<XElement> axes) => new(
        Dml.C + "lineChart",
        Dml.Value("grouping", "standard"),
        Dml.Value("varyColors", 0),
        series,
        Dml.Value("marker", 1),
        axes);

    private static XElement Ring(XElement series) => new(
        Dml.C + "doughnutChart",
        Dml.Value("varyColors", 1),
        series,
        Dml.Value("firstSliceAng", 0),
        Dml.Value("holeSize", 55));
}
