using System.Globalization;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Charts over the 17 goals in their colours, each with its number.</summary>
internal static class GoalCharts
{
    public static ChartSpec Activities(ReportContext context)
    {
        var byGoal = context.Dataset.Rows("by-goal").ToDictionary(r => r.Keys[0], r => (long)r.Activities, StringComparer.Ordinal);
        return Chart(
            "activities",
            [.. Goal.All.Select(g => byGoal.GetValueOrDefault(g.Number.ToString(CultureInfo.InvariantCulture)))],
            context.Labels.Format("chart.caption.goals", context.Figures.WithGoal, context.Figures.Activities),
            context);
    }

    public static ChartSpec Resolutions(ReportContext context) => Chart(
        "resolutions",
        context.Dataset.ResolutionsByGoal(),
        context.Labels.Format("chart.caption.resolutions", context.Figures.ResolutionsWithGoal, context.Figures.Resolutions),
        context);

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
