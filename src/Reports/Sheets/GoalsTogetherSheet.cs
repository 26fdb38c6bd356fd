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
        var pairs = new GoalPairs(context.Events);
        return
        [
            new("goal", 34, g => Cell.Of(context.Names.Goal(g), CellStyle.Wrapped)),
            new("activities", 11, g => EventCells.Count(pairs[g, g], context), IsNumber: true),
            new("with_other_goal", 15, g => EventCells.Count(pairs.WithAnother(g), context), IsNumber: true),
            // The diagonal stays blank: the goal itself is its row's base.
            .. Goal.All.Select(other => new Column<Goal>("goal_number", 8, g => g == other ? Cell.Empty() : EventCells.Count(pairs[g, other], context), IsNumber: true) { Heading = Name(other) }),
            new("most_together", 40, g => Cell.Of(string.Join(", ", pairs.Others(g).Take(MostNamed).Select(o => $"{Name(o.Goal)} ({o.Activities.Grouped()})")), CellStyle.Wrapped)),
        ];

        string Name(Goal goal) => context.Labels.Format("column.goal_number", goal);
    }

    protected override IReadOnlyList<ColourScale> ColourScales(ReportContext context, IReadOnlyList<Goal> items) =>
        [HeatMap.Scale(context, FirstGoalColumn, TableLayout.FirstDataRow, FirstGoalColumn + Goal.Count - 1, TableLayout.FirstDataRow + items.Count - 1)];
}
