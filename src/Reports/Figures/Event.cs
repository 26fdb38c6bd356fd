using System.Globalization;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Something that took place once, however many documents report it.</summary>
/// <param name="Main">The report that stands for it.</param>
/// <param name="Reports">All reports of it, the main one first, then the best ranked.</param>
public sealed record Event(StoredActivity Main, IReadOnlyList<StoredActivity> Reports)
{
    public string Key => Main.Key;

    /// <summary>ISO codes of countries that any report names as place or as participant.</summary>
    public IEnumerable<string> Countries => Reports
        .SelectMany(r => r.Activity.Countries.Concat(r.Participation.Select(p => p.Country)).Append(r.Activity.HostCountry))
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);

    /// <summary>Code of the region of Thailand where it was held; null where no report says.</summary>
    public string? ThaiRegion => Stated(a => a.ThaiRegion);

    /// <summary>Gregorian year in which it began, as measures key it; null where no report says.</summary>
    public string? Year => Period?.Start.Year.ToString(CultureInfo.InvariantCulture);

    public ActivityPeriod? Period => Stated(a => a.Period);

    public IEnumerable<Goal> Goals => Reports.SelectMany(r => r.Activity.Sdgs).Select(s => s.Goal).Distinct();

    /// <summary>Those of one report only, as others word the same resolutions again.</summary>
    public IReadOnlyList<Resolution> Resolutions =>
        Reports.Select(r => r.Activity.Resolutions).FirstOrDefault(r => r.Count > 0) ?? [];

    /// <summary>The people who enter totals; null where none are known or they stand in another total.</summary>
    public long? People => PeopleCounted(Main);

    /// <summary>What the main report states or, where it is silent, another report of the event; null where none does.</summary>
    public T? Stated<T>(Func<Activity, T?> field)
        where T : class => Reports.Select(r => field(r.Activity)).FirstOrDefault(f => f is not null);

    /// <summary>Those of which at least one report leaves no doubt.</summary>
    public static IReadOnlyList<Event> All(IReadOnlyList<StoredActivity> activities) => [.. WithDoubtful(activities).Where(e => !e.Main.IsInDoubt)];

    /// <summary>Those too that may be none; figures leave them out.</summary>
    internal static IReadOnlyList<Event> WithDoubtful(IReadOnlyList<StoredActivity> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var keys = activities.Select(a => a.Key).ToHashSet(StringComparer.Ordinal);
        return [.. activities
            .GroupBy(a => a.HeldBack is { Reason: HeldBackReason.SameEvent, InFavourOf: { } main } && keys.Contains(main) ? main : a.Key)
            .Select(g => (Main: g.First(a => a.Key == g.Key), Reports: g))
            .Select(e => new Event(e.Main, [e.Main, .. e.Reports.Where(r => r != e.Main).OrderBy(r => r.Rank).ThenBy(r => r.Key, StringComparer.Ordinal)]))];
    }

    /// <summary>The people of a report that enter totals; null where none are known or they are held back.</summary>
    public static long? PeopleCounted(StoredActivity report) => report.HeldBack is null ? PeopleOf(report) : null;

    /// <summary>The people whom a report states or counts; null where it does neither.</summary>
    public static long? PeopleOf(StoredActivity report) =>
        report.Participation.Count > 0 ? report.Participation.Sum(p => (long)p.People) : null;
}
