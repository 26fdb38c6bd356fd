using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Charts over the 17 goals in their colours, each with its number.</summary>
internal static class GoalCharts
{
    public static ChartSpec Activities(ReportContext context)
    {
        var byGoal = ByGoal(context, "by-goal", r => r.Activities);
        return Chart(
            "activities",
            [.. Goal.All.Select(g => byGoal.GetValueOrDefault(g.ToString()))],
            context.Labels.Format("chart.caption.goals", context.Figures.WithGoal, context.Figures.Activities),
            context);
    }

    public static ChartSpec Resolutions(ReportContext context) => Chart(
        "resolutions",
        ResolutionCounts(context),
        context.Labels.Format("chart.caption.resolutions", context.Figures.ResolutionsWithGoal, context.Figures.Resolutions),
        context);

    private static long[] ResolutionCounts(ReportContext context)
    {
        var byGoal = context.Events.SelectMany(e => e.Resolutions).SelectMany(r => r.Sdgs.Select(s => s.Goal).Distinct()).CountBy(g => g).ToDictionary();
        return [.. Goal.All.Select(g => (long)byGoal.GetValueOrDefault(g))];
    }

    private static Dictionary<string, long> ByGoal(ReportContext context, string measure, Func<MeasureRow, long> value) =>
        context.Dataset.Rows(measure).ToDictionary(r => r.Keys[0], value, StringComparer.Ordinal);

    private static ChartSpec Chart(string what, IReadOnlyList<long> values, string caption, ReportContext context) => new(
        what + "-by-goal",
        ChartKind.Bar,
        context.Labels[$"chart.{what}-by-goal"],
        caption,
        context.Labels["chart.axis.goal"],
        context.Labels["unit." + what],
        [.. Goal.All.Select(context.Names.ShortGoal)],
        [new(context.Labels["chart.series." + what], Palette.First, [.. values.Select(v => (long?)v)], [.. Goal.All.Select(g => context.Reference.Goal(g).Colour)])],
        ChartCatalogue.Source(context));
}
