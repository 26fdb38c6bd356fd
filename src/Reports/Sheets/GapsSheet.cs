using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Places × goals as a heat map: how many activities address each goal, and where none among the documents does, beside the number of activities that this rests on.</summary>
internal sealed class GapsSheet() : TableSheet<PlaceGoals>(SheetKeys.Gaps, "Gaps", frozenColumns: 2)
{
    private const int FirstGoalColumn = 4;

    protected override IReadOnlyList<PlaceGoals> Items(ReportContext context) => PlaceGoals.All(context.Events, context.Reference);

    protected override IReadOnlyList<Column<PlaceGoals>> Columns(ReportContext context) =>
    [
        new("breakdown", 38, p => Cell.Of(context.Labels["dimension.gaps." + p.Dimension], CellStyle.Wrapped)),
        new("name", 24, p => Cell.Of(p.Key is { } key ? context.Names.Of(p.Dimension, key) : context.NotStated, CellStyle.Wrapped)),
        new("activities", 11, p => EventCells.Count(p.Activities, context), IsNumber: true),
        new("with_goal", 13, p => EventCells.Count([.. p.Activities.Where(e => e.Goals.Any())], context), IsNumber: true),
        .. Goal.All.Select(goal => new Column<PlaceGoals>("goal_number", 8, p => EventCells.Count(p.ByGoal[goal.Index], context), IsNumber: true) { Heading = context.Labels.Format("column.goal_number", goal) }),
        new("goals_without", 44, p => p.Key is null ? Cell.Empty() : Cell.Of(Without(p, context), CellStyle.Wrapped)),
    ];

    /// <summary>One for regions and one for countries, as their numbers differ in size.</summary>
    protected override IReadOnlyList<ColourScale> ColourScales(ReportContext context, IReadOnlyList<PlaceGoals> items) =>
        [.. items.Index().GroupBy(p => p.Item.Dimension).Select(block => HeatMap.Scale(
            context,
            FirstGoalColumn,
            TableLayout.FirstDataRow + block.First().Index,
            FirstGoalColumn + Goal.Count - 1,
            TableLayout.FirstDataRow + block.Last().Index))];

    private static string Without(PlaceGoals place, ReportContext context)
    {
        var missing = Goal.All.Where(g => place.ByGoal[g.Index].Count == 0).ToArray();
        return missing.Length switch
        {
            0 => context.Labels["gaps.none"],
            Goal.Count => context.Labels["gaps.all"],
            _ => Runs(missing),
        };
    }

    /// <summary>Such as <c>1–3, 7, 12–17</c>.</summary>
    private static string Runs(IReadOnlyList<Goal> goals)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var number in goals.Select(g => g.Number))
        {
            if (runs.Count > 0 && runs[^1].Last == number - 1)
                runs[^1] = (runs[^1].First, number);
            else
                runs.Add((number, number));
        }

        return string.Join(", ", runs.Select(r => r.First == r.Last ? $"{r.First}" : $"{r.First}–{r.Last}"));
    }
}
