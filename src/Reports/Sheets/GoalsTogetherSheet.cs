using System.Globalization;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Goals × goals: how many activities address both.</summary>
internal sealed class GoalsTogetherSheet() : TableSheet<Goal>(SheetKeys.GoalsTogether, "GoalsTogether", frozenColumns: 1)
{
    private const int FirstGoalColumn = 3;

    /// <summary>Of the goals that are named as most often found together.</summary>
    private const int MostNamed = 3;

    protected override IReadOnlyList<Goal> Items(ReportContext context) => [.. Goal.All];

    protected override IReadOnlyList<Column<Goal>> Columns(ReportContext context)
    {
        var byGoal = Goal.All.Select(g => context.Events.Where(e => e.Goals.Contains(g)).ToArray()).ToArray();
        return
        [
            new("goal", 34, g => Cell.Of(context.Names.Goal(g), CellStyle.Wrapped)),
            new("activities", 11, g => EventCells.Count(byGoal[g.Index], context), IsNumber: true),
            new("with_other_goal", 15, g => EventCells.Count([.. byGoal[g.Index].Where(e => e.Goals.Skip(1).Any())], context), IsNumber: true),
            .. Goal.All.Select(other => new Column<Goal>("goal_number", 8, g => Both(g, other), IsNumber: true) { Heading = context.Labels.Format("column.goal_number", other) }),
            new("most_together", 40, g => Cell.Of(MostTogether(g), CellStyle.Wrapped)),
        ];

        // The diagonal stays blank: the goal itself is its row's base.
        Cell Both(Goal goal, Goal other) => goal == other ? Cell.Empty() : EventCells.Count(Shared(goal, other), context);

        Event[] Shared(Goal goal, Goal other) => [.. byGoal[goal.Index].Where(e => e.Goals.Contains(other))];

        string MostTogether(Goal goal) => string.Join(", ", Goal.All
            .Where(other => other != goal)
            .Select(other => (Goal: other, Count: Shared(goal, other).Length))
            .Where(o => o.Count > 0)
            .OrderByDescending(o => o.Count)
            .Take(MostNamed)
            .Select(o => string.Create(CultureInfo.InvariantCulture, $"{context.Labels.Format("column.goal_number", o.Goal)} ({o.Count:N0})")));
    }

    protected override IReadOnlyList<ColourScale> ColourScales(ReportContext context, IReadOnlyList<Goal> items) =>
        [HeatMap.Scale(context, FirstGoalColumn, TableLayout.FirstDataRow, FirstGoalColumn + Goal.Count - 1, TableLayout.FirstDataRow + items.Count - 1)];
}
