using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Charts over the 17 goals in their colours, each with its number.</summary>
internal static class GoalCharts
{
    public static ChartSpec Activities(ReportContext context) => Chart(
        "activities",
        ByGoal(context, "by-goal", r => r.Activities),
        context.Labels.Format("chart.caption.goals", context.Figures.WithGoal, context.Figures.Activities),
        context);

    public static ChartSpec Resolutions(ReportContext context) => Chart(
        "resolutions",
        ByGoal(context, "resolutions-by-goal", r => r.Resolutions ?? 0),
        context.Labels.Format("chart.caption.resolutions", context.Figures.ResolutionsWithGoal, context.Figures.Resolutions),
        context);

    /// <returns>By <see cref="Goal.Index"/>; a goal without a row is zero, as nothing addresses it.</returns>
    private static long[] ByGoal(ReportContext context, string measure, Func<MeasureRow, long> value)
    {
        var byGoal = context.Dataset.Rows(measure).ToDictionary(r => r.Keys[0], value, StringComparer.Ordinal);
        return [.. Goal.All.Select(g => byGoal.GetValueOrDefault(g.ToString()))];
    }

    private static ChartSpec Chart(string what, IReadOnlyList<long> values, string caption, ReportContext context) => new(
        what + "-by-goal",
        ChartKind.Bar,
        context.Labels[$"chart.{what}-by-goal"],
        caption,
        context.Labels["chart.axis.goal"],
        context.Labels["unit." + what],
        [.. Goal.All.Select(context.Names.ShortGoal)],
        [new(context.Labels["chart.series." + what], context.Colours.Primary, [.. values.Select(v => (long?)v)], [.. Goal.All.Select(g => context.Reference.Goal(g).Colour)])],
        ChartCatalogue.Source(context));
}
