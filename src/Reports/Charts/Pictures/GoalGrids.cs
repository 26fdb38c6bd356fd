using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Activities by goal and something else. An activity with several goals stands in several tiles.</summary>
internal static class GoalGrids
{
    /// <summary>More countries than this leave no room on a page; the tables have them whole.</summary>
    private const int MostCountries = 20;

    /// <summary>Goals by the region of Thailand in which the activity was held: an empty tile is a goal that nobody works on there.</summary>
    public static GridSpec ByRegion(ReportContext context)
    {
        string?[] regions = [.. context.Reference.SixRegions, null];
        var counts = context.Events
            .SelectMany(e => e.Goals.Select(goal => (Goal: goal, Region: e.ThaiRegion)))
            .CountBy(k => k)
            .ToDictionary(c => c.Key, c => (long)c.Value);
        return Grid(
            "goals-by-thai-region",
            "goal",
            "thai_region",
            [.. Goal.All.Select(g => Head(g, context))],
            [.. regions.Select(r => new GridHead(r is null ? context.Labels["chart.no_thai_region"] : context.Names.ThaiRegion(r)))],
            [.. Goal.All.Select(g => (IReadOnlyList<long?>)[.. regions.Select(r => (long?)counts.GetValueOrDefault((g, r)))])],
            GoalsCaption(context),
            context);
    }

    /// <summary>Countries that an activity names or that take part, by the goals of the activity.</summary>
    public static GridSpec ByCountry(ReportContext context)
    {
        var rows = context.Dataset.Rows("by-country-goal-year").Where(r => context.Reference.Countries.ContainsKey(r.Keys[0])).ToArray();
        var counts = rows.GroupBy(r => (r.Keys[0], r.Keys[1])).ToDictionary(g => g.Key, g => g.Sum(r => (long)r.Activities));
        var sizes = context.Dataset.Rows("by-country").ToDictionary(r => r.Keys[0], r => r.Activities, StringComparer.Ordinal);
        var all = rows.Select(r => r.Keys[0]).Distinct().OrderByDescending(c => sizes.GetValueOrDefault(c)).ThenBy(c => c, StringComparer.Ordinal).ToArray();
        var shown = all.Take(MostCountries).ToArray();
        var caption = GoalsCaption(context);
        return Grid(
            "countries-by-goal",
            "country",
            "goal",
            [.. shown.Select(c => new GridHead(context.Names.Country(c)))],
            [.. Goal.All.Select(g => Head(g, context))],
            [.. shown.Select(c => (IReadOnlyList<long?>)[.. Goal.All.Select(g => (long?)counts.GetValueOrDefault((c, g.ToString())))])],
            shown.Length == all.Length ? caption : $"{caption} {context.Labels.Format("chart.caption.most_countries", shown.Length, all.Length)}",
            context);
    }

    /// <summary>Goals that the same activities address. The diagonal counts the activities of each goal.</summary>
    public static GridSpec Together(ReportContext context)
    {
        var pairs = new GoalPairs(context.Events);
        GridHead[] heads = [.. Goal.All.Select(g => Head(g, context))];
        var grid = Grid(
            "goals-together",
            "goal",
            "other_goal",
            heads,
            heads,
            [.. Goal.All.Select(a => (IReadOnlyList<long?>)[.. Goal.All.Select(b => (long?)pairs[a, b].Count)])],
            $"{GoalsCaption(context)} {context.Labels["chart.caption.together"]}",
            context);
        return grid with { HasDiagonal = true };
    }

    private static GridHead Head(Goal goal, ReportContext context) => new(context.Names.ShortGoal(goal), goal.ToString(), context.Reference.Goal(goal).Colour);

    private static string GoalsCaption(ReportContext context) =>
        context.Labels.Format("chart.caption.goal_grid", context.Figures.WithGoal, context.Figures.Activities);

    private static GridSpec Grid(
        string id,
        string rowHeading,
        string columnHeading,
        IReadOnlyList<GridHead> rows,
        IReadOnlyList<GridHead> columns,
        IReadOnlyList<IReadOnlyList<long?>> values,
        string caption,
        ReportContext context) => new(
        id,
        context.Labels["chart." + id],
        caption,
        ChartCatalogue.Source(context),
        new(context.Labels["chart.axis." + rowHeading], context.Labels["chart.axis." + columnHeading], context.Labels["unit.activities"]),
        rows,
        columns,
        values,
        context.NotStated);
}
