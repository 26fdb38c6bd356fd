using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>A chart with the cells that it is bound to.</summary>
internal sealed record BoundChart(ChartSpec Chart, ChartRange Range);

/// <summary>The charts of the dashboard, which follow the choice made there.</summary>
internal static class LiveCharts
{
    /// <summary>Null where no choice could fill it.</summary>
    public static BoundChart? ByYear(ReportContext context)
    {
        var years = context.Live.ByYear;
        ChartSeries[] series =
        [
            new(years.Headings[2], context.Colours.Primary, years.Numbers(2)),
            new(years.Headings[3], context.Colours.Accent, years.Numbers(3)),
        ];
        return Chart("people-by-year", ChartKind.StackedColumn, "people", years, 1, series, Tally.People, context, years.Headings[4]);
    }

    public static BoundChart? ByRegion(ReportContext context) =>
        People("people-by-region", context.Live.ByRegion, 1, 2, context.Live.Lists.Regions.Select(r => r != MeasureKeys.NotStated), context);

    public static BoundChart? ByOrganisation(ReportContext context) =>
        People("people-by-organisation", context.Live.ByOrganisation, 0, 1, LiveBlocks.Types.Select(t => t != OrganisationType.NotStated), context);

    public static BoundChart? ActivitiesByGoal(ReportContext context) => Goals("activities", context.Live.ActivitiesByGoal, Tally.WithGoal, context);

    public static BoundChart? ResolutionsByGoal(ReportContext context) => Goals("resolutions", context.Live.ResolutionsByGoal, Tally.Resolutions, context);

    private static BoundChart? People(string id, LiveBlock block, int names, int values, IEnumerable<bool> isKnown, ReportContext context) => Chart(
        id,
        ChartKind.Bar,
        "people",
        block,
        names,
        [new(block.Headings[values], context.Colours.Primary, block.Numbers(values), [.. isKnown.Select(k => k ? context.Colours.Primary : Palette.Unknown)])],
        Tally.People,
        context);

    private static BoundChart? Goals(string what, LiveBlock block, Tally any, ReportContext context) => Chart(
        what + "-by-goal",
        ChartKind.Bar,
        what,
        block,
        0,
        [new(block.Headings[1], context.Colours.Primary, block.Numbers(1), [.. Goal.All.Select(g => context.Reference.Goal(g).Colour)])],
        any,
        context);

    private static BoundChart? Chart(
        string id, ChartKind kind, string what, LiveBlock block, int names, IReadOnlyList<ChartSeries> series, Tally any, ReportContext context, string? total = null)
    {
        if (context.Live.Table.Sum(any, new(), SelectionScope.Everything) == 0)
            return null;
        var chart = new ChartSpec(
            "dashboard-" + id,
            kind,
            context.Labels["dashboard.chart." + id],
            context.Labels["dashboard.chart.caption"],
            block.Headings[names],
            context.Labels["unit." + what],
            block.Texts(names),
            series,
            ChartCatalogue.Source(context))
        { IsLive = true, TotalName = total };
        return new(chart, block.Range(names));
    }
}
