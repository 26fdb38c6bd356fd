using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Places × goals: where no activity among the documents handed in addresses a goal, beside the number of activities that this rests on.</summary>
internal sealed class GapsSheet() : TableSheet<PlaceGoals>(SheetKeys.Gaps, "Gaps", frozenColumns: 2)
{
    /// <summary>A sign and no zero: of what no document tells nobody knows.</summary>
    private const string None = "–";

    protected override IReadOnlyList<PlaceGoals> Items(ReportContext context) => PlaceGoals.All(context.Events, context.Reference);

    protected override IReadOnlyList<Column<PlaceGoals>> Columns(ReportContext context) =>
    [
        new("breakdown", 31, p => Cell.Of(context.Labels["dimension.gaps." + p.Dimension], CellStyle.Wrapped)),
        new("name", 24, p => Cell.Of(p.Key is { } key ? context.Names.Of(p.Dimension, key) : context.NotStated, CellStyle.Wrapped)),
        new("activities", 11, p => Count(p.Activities, context), IsNumber: true),
        new("with_goal", 13, p => Count([.. p.Activities.Where(e => e.Goals.Any())], context), IsNumber: true),
        .. Goal.All.Select(goal => new Column<PlaceGoals>("goal_number", 8, p => Count(p.ByGoal[goal.Index], context), IsNumber: true) { Heading = context.Labels.Format("column.goal_number", goal) }),
        new("goals_without", 44, p => p.Key is null ? Cell.Empty() : Cell.Of(Without(p, context), CellStyle.Wrapped)),
    ];

    private static Cell Count(IReadOnlyList<Event> events, ReportContext context) => events.Count == 0
        ? Cell.Of(None)
        : Cell.Of(events.Count, link: events.Count == 1 ? context.Links.Activity(events[0].Key) : context.Links.Sheet(SheetKeys.Activities));

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
