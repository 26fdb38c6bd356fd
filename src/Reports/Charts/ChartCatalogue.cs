namespace SdgInsights.Reports;

/// <summary>The charts of a report. Those without anything to show are left out.</summary>
internal static class ChartCatalogue
{
    public static IReadOnlyList<ChartSpec> All(ReportContext context) =>
    [
        .. new[]
        {
            ParticipantCharts.ByYear(context),
            ParticipantCharts.BySize("country", context),
            ParticipantCharts.BySize("organisation-type", context),
            GoalCharts.Activities(context),
            GoalCharts.Resolutions(context),
            ParticipantCharts.BySize("sex", context),
            ParticipantCharts.InOrder("age-group", context),
            ActivitiesByYear(context),
        }.Where(chart => chart.HasValues),
    ];

    private static ChartSpec ActivitiesByYear(ReportContext context)
    {
        var rows = YearRows.Of(context.Dataset);
        return new(
            "activities-by-year",
            ChartKind.Line,
            context.Labels["chart.activities-by-year"],
            context.Labels.Format("chart.caption.activities", context.Figures.Activities),
            context.Labels["chart.axis.year"],
            context.Labels["unit.activities"],
            [.. rows.Select(r => context.Names.Of(Dimensions.Year, r.Keys[0]))],
            [new(context.Labels["chart.series.activities"], context.Colours.Primary, [.. rows.Select(r => (long?)r.Activities)])],
            Source(context));
    }

    public static string Source(ReportContext context) => context.Labels.Format(
        "chart.source",
        context.Dataset.Sources.Count,
        context.Figures.Activities,
        context.Figures.Reviewed,
        context.Dataset.Version.Id);
}

/// <summary>Colours beside those of the goals and of the template.</summary>
internal static class Palette
{
    /// <summary>What is not stated or not split.</summary>
    public const string Unknown = "8C8C8C";
}
