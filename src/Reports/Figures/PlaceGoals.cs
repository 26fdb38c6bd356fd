using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>How many of the activities of a place address each goal.</summary>
/// <param name="Dimension">A region of Thailand where activities were held, or a country that they name as place or participant.</param>
/// <param name="Key">Code of the place; null for the activities that name none.</param>
/// <param name="Activities">The base of the row.</param>
/// <param name="ByGoal">By <see cref="Goal.Index"/>; an activity stands under each of its goals.</param>
internal sealed record PlaceGoals(string Dimension, string? Key, IReadOnlyList<Event> Activities, IReadOnlyList<IReadOnlyList<Event>> ByGoal)
{
    private const string Asean = "ASEAN";

    /// <summary>The six regions of Thailand, then the members of ASEAN and all other countries named, each followed by "not stated".</summary>
    public static IReadOnlyList<PlaceGoals> All(IReadOnlyList<Event> events, ReferenceData reference)
    {
        var asean = reference.Groupings[Asean].Members.Select(m => m.Iso2).Order(StringComparer.Ordinal);
        var countries = asean.Concat(events.SelectMany(e => e.Countries).Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal);
        return
        [
            .. Rows(Dimensions.ThaiRegion, reference.SixRegions, events, e => e.ThaiRegion is { } region ? [region] : []),
            .. Rows(Dimensions.Country, countries, events, e => [.. e.Countries]),
        ];
    }

    private static IEnumerable<PlaceGoals> Rows(string dimension, IEnumerable<string> keys, IReadOnlyList<Event> events, Func<Event, IReadOnlyList<string>> placesOf)
    {
        var located = events.SelectMany(e => placesOf(e).Select(place => (place, e))).ToLookup(p => p.place, p => p.e, StringComparer.Ordinal);
        var nowhere = events.Where(e => placesOf(e).Count == 0).ToArray();
        return keys.Select(key => Row(dimension, key, [.. located[key]])).Append(Row(dimension, null, nowhere));
    }

    private static PlaceGoals Row(string dimension, string? key, Event[] activities) =>
        new(dimension, key, activities, [.. Goal.All.Select(g => activities.Where(e => e.Goals.Contains(g)).ToArray())]);
}
