using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>People by the type of their organisation and the goals of the activity.</summary>
internal static class TypeGoalGrid
{
    private const string Measure = "by-organisation-type-goal";

    /// <returns>Null where no head count is known.</returns>
    public static Grid? Of(AnnexContext context)
    {
        var rows = context.Report.Dataset.Rows(Measure).Where(r => r.People is > 0).ToArray();
        if (rows.Length == 0)
            return null;
        var people = rows.ToDictionary(r => (Type: r.Keys[0], Goal: r.Keys[1]), r => r.People);
        var types = Enum.GetValues<OrganisationType>()
            .OrderBy(t => t is OrganisationType.NotStated)
            .Select(Codes.Of)
            .Where(t => people.Keys.Any(k => k.Type == t))
            .ToArray();
        var goals = context.Report.Dataset.Rows("by-goal").Where(r => people.Keys.Any(k => k.Goal == r.Keys[0]));
        return new(
            Measure,
            context["matrix.caption"],
            context["matrix.about"],
            [
                new(context.Labels["dimension.goal"], 2.6),
                new(context["column.base_n"], 1.1, IsNumber: true),
                .. types.Select(t => new GridColumn(ShortType(t, context), 1.6, IsNumber: true)),
            ],
            [.. goals.Select(goal => new GridRow([Name(goal, context), Base(goal, context), .. types.Select(t => Cell(people.GetValueOrDefault((t, goal.Keys[0]))))]))],
            context.Note($"{context["matrix.overlap"]} {context["matrix.base"]}"))
        {
            IsDense = true,
        };

        GridCell Cell(long? number) => number is null ? GridCell.Of(context["dash"]) : MeasureGrid.Number(number, context);
    }

    /// <summary>Short enough for a narrow column; a type without a short name has its own.</summary>
    private static string ShortType(string type, AnnexContext context) =>
        context.Labels.Find("annex.type.short." + type) ?? context.Report.Names.Of(CodeNames.OfType<OrganisationType>(), type);

    private static GridCell Name(MeasureRow row, AnnexContext context) => GridCell.Of(
        GoalKey.Of(row) is { } goal ? context.Report.Names.ShortGoal(goal) : context.Labels["goal.none"], GoalKey.Colour(row, context));

    private static GridCell Base(MeasureRow goal, AnnexContext context) => GridCell.Of(context.Say("n_of", goal.ActivitiesWithHeadCount, goal.Activities));
}
