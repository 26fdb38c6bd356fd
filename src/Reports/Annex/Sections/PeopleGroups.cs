using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>People by one of their properties: how many are known, which groups they form, and the table of them.</summary>
/// <param name="dimension">As measures name it.</param>
/// <param name="isStated">Whether the source states the property for a part of the people.</param>
internal sealed class PeopleGroups(string dimension, Func<ParticipationPart, bool> isStated)
{
    private string Measure => "by-" + dimension.Replace('_', '-');

    public IEnumerable<Block> Passage(AnnexContext context) => context.Passage(
        Sentences(context),
        context.Chart("participants-" + Measure),
        MeasureGrid.Of(Measure, context.Labels.Format("chart.caption.people", context.Figures.WithPeople, context.Figures.Activities), context));

    private IEnumerable<string?> Sentences(AnnexContext context)
    {
        if (context.Figures.People is not { } people)
            return [context["none.people"]];
        var rows = context.Report.Dataset.Rows(Measure);
        var known = KnownShares.Known(rows).ToArray();
        var inferred = rows.Where(r => r.Keys[0].StartsWith(MeasureKeys.Inferred, StringComparison.Ordinal)).Sum(r => r.People ?? 0);
        var activities = context.Report.Events.Count(e => e.People is not null && e.Main.Participation.Any(isStated));
        return
        [
            known.Length == 0
                ? context["unknown." + dimension]
                : context.Say("known." + dimension, context.Counts.Of("people", people), known.Sum(r => r.People), activities, context.Figures.Activities),
            known.Length switch
            {
                0 => null,
                // A share needs a second group: of the only group known it would always be all.
                1 => context.Say("only", context.Report.Names.Of(dimension, known[0].Keys[0])),
                _ => context.Say("split", Split(known, context)),
            },
            inferred > 0 ? context.Say("inferred", inferred) : null,
        ];
    }

    private string Split(MeasureRow[] known, AnnexContext context)
    {
        var whole = known.Sum(r => r.People!.Value);
        return context.Report.Names.List([.. known.Select(r => context.Say(
            "split.item", context.Report.Names.Of(dimension, r.Keys[0]), r.People, context.Counts.Share(r.People!.Value, whole)))]);
    }
}
