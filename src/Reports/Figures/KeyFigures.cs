using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>The figures at the head of a report, each beside what is not known.</summary>
/// <param name="Activities">Events: another document's report of the same event is not a second one.</param>
/// <param name="InDoubt">Reports that may be of no event and are in none of the other figures.</param>
/// <param name="HeldBack">Reports of these activities whose people are left out of totals.</param>
/// <param name="WithPeople">Activities whose people are in <paramref name="People"/>.</param>
/// <param name="WithoutPeople">Activities of which nobody knows how many came.</param>
/// <param name="People">Null where no activity states any: unknown is not zero.</param>
/// <param name="ApproximatePeople">The part of <paramref name="People"/> from figures such as "about 80".</param>
internal sealed record KeyFigures(
    int Activities,
    int Reviewed,
    int InDoubt,
    int HeldBack,
    int WithPeople,
    int WithoutPeople,
    long? People,
    long ApproximatePeople,
    int Countries,
    int WithCountry,
    int Resolutions,
    int WithResolutions,
    int ResolutionsWithGoal,
    int Goals,
    int WithGoal)
{
    public static KeyFigures Of(IReadOnlyList<StoredActivity> reports, IReadOnlyList<Event> events)
    {
        var counted = events.Where(e => e.People is not null).ToArray();
        var resolutions = events.SelectMany(e => e.Resolutions).ToArray();
        return new(
            events.Count,
            events.Count(e => e.Main.IsReviewed),
            reports.Count(r => r.HeldBack?.Reason is HeldBackReason.InDoubt),
            reports.Count(r => r.HeldBack is { Reason: not HeldBackReason.InDoubt }),
            counted.Length,
            events.Count(e => e.People is null && e.Main.HeldBack?.Reason != HeldBackReason.PartOfTotal),
            counted.Length == 0 ? null : counted.Sum(e => e.People),
            counted.Where(e => e.Main.Activity.Participants is { IsApproximate: true }).Sum(e => e.People ?? 0),
            events.SelectMany(e => e.Countries).Distinct(StringComparer.Ordinal).Count(),
            events.Count(e => e.Countries.Any()),
            resolutions.Length,
            events.Count(e => e.Resolutions.Count > 0),
            resolutions.Count(r => r.Sdgs.Count > 0),
            events.SelectMany(e => e.Goals).Distinct().Count(),
            events.Count(e => e.Goals.Any()));
    }
}
