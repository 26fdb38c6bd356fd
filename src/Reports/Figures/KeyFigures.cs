using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>The figures at the head of a report, each beside what is not known.</summary>
/// <param name="Activities">Events: another document's report of the same event is not a second one.</param>
/// <param name="WithPeople">Activities whose people enter <paramref name="People"/>.</param>
/// <param name="WithoutPeople">Activities of which nobody knows how many came.</param>
/// <param name="People">Null where no activity states any: unknown is not zero.</param>
/// <param name="ApproximatePeople">The part of <paramref name="People"/> from figures such as "about 80".</param>
internal sealed record KeyFigures(
    int Activities,
    int Reviewed,
    int HeldBack,
    int WithPeople,
    int WithoutPeople,
    long? People,
    long ApproximatePeople,
    int Countries,
    int WithoutCountry,
    int Resolutions,
    int WithResolutions,
    int ResolutionsWithGoal,
    int Goals,
    int WithGoal,
    int Problems)
{
    public static KeyFigures Of(Dataset dataset)
    {
        var events = dataset.Activities.Where(IsEvent).ToArray();
        var counted = events.Where(a => PeopleCounted(a) is not null).ToArray();
        var resolutions = events.SelectMany(a => a.Activity.Resolutions).ToArray();
        return new(
            events.Length,
            events.Count(a => a.IsReviewed),
            dataset.Activities.Count(a => a.HeldBack is not null),
            counted.Length,
            events.Count(a => PeopleCounted(a) is null && a.HeldBack?.Reason != HeldBackReason.PartOfTotal),
            counted.Length == 0 ? null : counted.Sum(a => PeopleCounted(a)),
            counted.Where(a => a.Activity.Participants is { IsApproximate: true }).Sum(a => PeopleCounted(a) ?? 0),
            events.SelectMany(CountriesOf).Distinct(StringComparer.Ordinal).Count(),
            events.Count(a => !CountriesOf(a).Any()),
            resolutions.Length,
            events.Count(a => a.Activity.Resolutions.Count > 0),
            resolutions.Count(r => r.Sdgs.Count > 0),
            events.SelectMany(a => a.Activity.Sdgs).Select(s => s.Goal).Distinct().Count(),
            events.Count(a => a.Activity.Sdgs.Count > 0),
            dataset.AllProblems().Count);
    }

    /// <summary>False for a further report of an event that another record holds.</summary>
    public static bool IsEvent(StoredActivity activity) => activity.HeldBack?.Reason != HeldBackReason.SameEvent;

    /// <summary>The people of an activity that enter totals; null where none are known or they are held back.</summary>
    public static long? PeopleCounted(StoredActivity activity) =>
        activity.HeldBack is null && activity.Participation.Count > 0 ? activity.Participation.Sum(p => (long)p.People) : null;

    private static IEnumerable<string> CountriesOf(StoredActivity activity) =>
        activity.Activity.Countries
            .Concat(activity.Participation.Select(p => p.Country))
            .Append(activity.Activity.HostCountry)
            .OfType<string>();
}
