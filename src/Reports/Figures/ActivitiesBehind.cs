using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>
/// Finds the activities behind a row of a measure, so that a reader can go from a figure to what it is made of.
/// The store counts, this only looks up: where the two do not agree on the number, no activity is named.
/// </summary>
internal sealed class ActivitiesBehind(IReadOnlyList<Event> events, ReferenceData reference)
{
    /// <summary>The keys under which an event stands, by dimension; null and none at all are "not stated".</summary>
    private readonly Dictionary<string, Func<Event, IEnumerable<string?>>> keysByDimension = new(StringComparer.Ordinal)
    {
        [Dimensions.Year] = e => [e.Year],
        [Dimensions.Goal] = e => e.Goals.Select(g => g.ToString()),
        [Dimensions.HostCountry] = e => [e.Stated(a => a.HostCountry)],
        [Dimensions.ThaiRegion] = e => [e.ThaiRegion],
        [CodeLists.Level] = e => [e.Stated(a => Codes.Of(a.Level))],
        [CodeLists.Mode] = e => [e.Stated(a => Codes.Of(a.Mode))],
        [CodeLists.EventType] = e => [e.Stated(a => a.EventType is EventType.Other ? null : Codes.Of(a.EventType)) ?? Codes.Of(EventType.Other)],
        [Dimensions.Country] = e => People(e, p => PlaceKey.Country(p, e.Main.Activity, reference)).Concat(e.Reports.SelectMany(r => r.Activity.Countries)),
        [CodeNames.OfType<OrganisationType>()] = e => People(e, p => Codes.Of(p.OrganisationType)),
        [CodeNames.OfType<Sex>()] = e => People(e, p => p.SexKey()),
        [CodeNames.OfType<AgeGroup>()] = e => People(e, p => Codes.Of(p.AgeGroup)),
        [CodeNames.OfType<Disability>()] = e => People(e, p => Codes.Of(p.Disability)),
    };

    /// <summary>Places in the list of events, by dimension and key.</summary>
    private readonly Dictionary<string, Dictionary<string, HashSet<int>>> places = new(StringComparer.Ordinal);

    public IReadOnlyList<StoredActivity> Of(Measure measure, MeasureRow row)
    {
        var sets = measure.Dimensions.Zip(row.Keys, (dimension, key) => Places(dimension).GetValueOrDefault(key) ?? []).ToArray();
        var found = sets.MinBy(s => s.Count)!.Where(place => sets.All(s => s.Contains(place))).Order().ToArray();
        return found.Length == row.Activities ? [.. found.Select(place => events[place].Main)] : [];
    }

    private Dictionary<string, HashSet<int>> Places(string dimension)
    {
        if (places.TryGetValue(dimension, out var known))
            return known;
        var byKey = places[dimension] = new(StringComparer.Ordinal);
        if (!keysByDimension.TryGetValue(dimension, out var keysOf))
            return byKey;
        for (var place = 0; place < events.Count; place++)
        {
            foreach (var key in keysOf(events[place]).DefaultIfEmpty(null).Select(k => k ?? MeasureKeys.NotStated))
            {
                if (!byKey.TryGetValue(key, out var under))
                    byKey[key] = under = [];
                under.Add(place);
            }
        }

        return byKey;
    }

    private static IEnumerable<string?> People(Event e, Func<ParticipationPart, string?> key) =>
        e.People is null ? [] : e.Main.Participation.Select(key);
}
