using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>Resolutions by goal and by addressee, and their words.</summary>
internal sealed class ResolutionSection : IAnnexSection
{
    public IEnumerable<Block> Build(AnnexContext context)
    {
        IEnumerable<Block> heading = [new Heading(2, context["resolutions"]), Paragraph.Of(Total(context))];
        return context.Figures.Resolutions == 0 ? heading :
        [
            .. heading,
            new Heading(3, context["resolutions.by_goal"]),
            .. context.Passage(Goals(context), context.Chart("resolutions-by-goal"), GoalGrid(context)),
            new Heading(3, context["resolutions.by_addressee"]),
            .. context.Passage([Addressees(context)], AddresseeGrid.Of(context)),
            new Heading(3, context["resolutions.list"]),
            .. ResolutionList.Of(context),
        ];
    }

    public static string Total(AnnexContext context) => context.Figures is { Resolutions: > 0 } figures
        ? context.Say("resolutions.total", All(context), figures.WithResolutions, figures.Activities)
        : context["resolutions.none"];

    public static string All(AnnexContext context) => context.Counts.Of("resolutions", context.Figures.Resolutions);

    private static IEnumerable<string?> Goals(AnnexContext context)
    {
        yield return context.Say("resolutions.goals", context.Figures.ResolutionsWithGoal, All(context));
        if (Ranked.Largest(context.Report.Dataset.Rows("resolutions-by-goal").Where(r => r.Keys[0] != MeasureKeys.NotStated), r => r.Resolutions ?? 0) is { } largest)
            yield return context.Say("resolutions.largest", context.Report.Names.Of(Dimensions.Goal, largest.Keys[0]), largest.Resolutions, context.Figures.ResolutionsWithGoal);
    }

    private static string Addressees(AnnexContext context) => context.Say(
        "resolutions.addressees",
        context.Report.Events.SelectMany(e => e.Resolutions).Count(r => r.Addressee is not null),
        All(context));

    private static Grid? GoalGrid(AnnexContext context)
    {
        const string Measure = "resolutions-by-goal";
        return context.Report.Dataset.Measures.TryGetValue(Measure, out var table) ? new(
            Measure,
            context["grid." + Measure],
            MeasureWording.Sentence(table.Measure, context.Labels),
            [
                new(context.Labels["dimension.goal"], 7),
                new(context["column.resolutions"], 2.4, IsNumber: true),
                new(context.Labels["column.activities"], 2.4, IsNumber: true),
            ],
            [.. table.Rows.Select(row => new GridRow([GridCell.Of(context.Report.Names.Of(Dimensions.Goal, row.Keys[0]), GoalKey.Colour(row, context)), MeasureGrid.Number(row.Resolutions, context), MeasureGrid.Number(row.Activities, context)]))],
            context.Note(context.Labels.Format("chart.caption.resolutions", context.Figures.ResolutionsWithGoal, context.Figures.Resolutions))) : null;
    }
}
