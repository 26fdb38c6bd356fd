using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Which goals the activities address, and which none does.</summary>
internal sealed class GoalSection : IAnnexSection
{
    public IEnumerable<Block> Build(AnnexContext context) =>
    [
        new Heading(2, context["goals"]),
        new Heading(3, context["goals.activities"]),
        .. context.Passage(
            Sentences(context),
            context.Chart("activities-by-goal"),
            MeasureGrid.Of("by-goal", context.Labels.Format("chart.caption.goals", context.Figures.WithGoal, context.Figures.Activities), context)),
    ];

    private static IEnumerable<string?> Sentences(AnnexContext context)
    {
        var figures = context.Figures;
        if (figures.Goals == 0)
            return [context["goals.none"]];
        var addressed = context.Report.Dataset.Rows("by-goal").Where(r => r.Keys[0] != MeasureKeys.NotStated).ToArray();
        var gap = Goal.All.Select(g => g.ToString()).Except(addressed.Select(r => r.Keys[0])).ToArray();
        return
        [
            context.Say("goals.known", figures.WithGoal, figures.Activities),
            Ranked.Largest(addressed, r => r.Activities) is { } largest
                ? context.Say("goals.largest", context.Report.Names.Of(Dimensions.Goal, largest.Keys[0]), largest.Activities, figures.WithGoal)
                : null,
            gap.Length > 0 ? context.Say("goals.gap", string.Join(", ", gap)) : null,
        ];
    }
}
