namespace SdgInsights.Reports;

/// <summary>The charts of a report, drawn as SVG and as native charts of the workbook. Those without anything to show are left out; a new chart is a specification and a line here.</summary>
internal static class ChartCatalogue
{
    public static IReadOnlyList<ChartSpec> All(ReportContext context) =>
    [
        .. new[]
        {
            ParticipantCharts.ByYear(context),
            ParticipantCharts.LargestFirst("country", context),
            ParticipantCharts.ByThaiRegion(context),
            ParticipantCharts.LargestFirst("organisation-type", context),
            GoalCharts.Activities(context),
            GoalCharts.Resolutions(context),
            ParticipantCharts.BySex(context),
            ParticipantCharts.InOrder("age-group", context),
            PyramidChart.Of(context),
            ActivityCharts.ByYear(context),
            ParticipantCharts.AndActivitiesByYear(context),
            ActivityCharts.ByMode(context),
        }.Where(chart => chart.HasValues),
    ];

    /// <summary>Pictures that spreadsheets have no chart for: they are drawn into files, and their figures stand in cells on sheets of their own.</summary>
    public static IReadOnlyList<Picture> FilesOnly(ReportContext context) =>
    [
        .. new Picture[]
        {
            GoalGrids.ByRegion(context),
            GoalGrids.ByCountry(context),
            GoalGrids.Together(context),
        }.Concat(PlaceMaps.All(context)).Where(picture => picture.HasValues),
    ];

    public static string Source(ReportContext context) => context.Labels.Format(
        "chart.source",
        context.Dataset.Sources.Count,
        context.Figures.Activities,
        context.Figures.Reviewed,
        context.Dataset.Version.Id);
}
