using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Tile maps of Thailand and of ASEAN, by activities and by people.</summary>
internal static class PlaceMaps
{
    /// <summary>The grouping that stands out on the map of ASEAN.</summary>
    private const string Mekong = "MEKONG";

    public static IEnumerable<TileMapSpec> All(ReportContext context)
    {
        if (context.Reference.TileMaps.TryGetValue(TileMap.Thailand, out var thailand))
        {
            yield return Provinces("activities-by-province", thailand, ActivitiesBy(context, r => r.Provinces), "activities", context);
            yield return Provinces("participants-by-province", thailand, PeopleBy(context, "by-province"), "people", context);
        }

        if (context.Reference.TileMaps.TryGetValue(TileMap.Asean, out var asean))
        {
            yield return Asean("activities-in-asean", asean, ActivitiesBy(context, Named), "activities", context);
            yield return Asean("participants-from-asean", asean, PeopleBy(context, "by-country"), "people", context);
        }
    }

    private static IEnumerable<string> Named(Activity activity) => activity.Countries.Concat(activity.HostCountry is { } host ? [host] : []);

    /// <summary>No activity that names the place is zero of them.</summary>
    private static Func<string, long?> ActivitiesBy(ReportContext context, Func<Activity, IEnumerable<string>> places)
    {
        var counts = context.Events
            .SelectMany(e => e.Reports.SelectMany(r => places(r.Activity)).Distinct(StringComparer.Ordinal))
            .CountBy(place => place)
            .ToDictionary(c => c.Key, c => (long)c.Value, StringComparer.Ordinal);
        return place => counts.GetValueOrDefault(place);
    }

    /// <summary>While some people are of an unknown place, or some activity has no head count, nobody known of a place does not mean that nobody came from there.</summary>
    private static Func<string, long?> PeopleBy(ReportContext context, string measure)
    {
        var rows = context.Dataset.Rows(measure).ToDictionary(r => r.Keys[0], r => r.People, StringComparer.Ordinal);
        var isOpen = context.Figures.WithoutPeople > 0 || rows.Any(r => r.Value is > 0 && KeyKinds.KindOf(r.Key) is not KeyKind.Code);
        return place => rows.TryGetValue(place, out var people) ? people : isOpen ? null : 0;
    }

    private static TileMapSpec Provinces(string id, TileMap map, Func<string, long?> value, string unit, ReportContext context) => Map(
        id,
        map.Tiles.Select(t => (Tile: t, Province: context.Reference.Provinces[t.Code]))
            .Select(p => new MapTile(p.Tile.Row, p.Tile.Column, p.Province.Name.In(context.Labels.Language), context.Names.ThaiRegion(p.Province.Region6), value(p.Tile.Code))),
        map.Labels.Select(l => new MapLabel(l.Row, l.Column, context.Names.ThaiRegion(l.Code))),
        ("province", "thai_region", unit),
        context);

    private static TileMapSpec Asean(string id, TileMap map, Func<string, long?> value, string unit, ReportContext context)
    {
        var mekong = context.Reference.Groupings.GetValueOrDefault(Mekong)?.Members.Select(m => m.Iso2).ToHashSet(StringComparer.Ordinal) ?? [];
        return Map(
            id,
            map.Tiles.Select(t => new MapTile(t.Row, t.Column, context.Names.Country(t.Code), mekong.Contains(t.Code) ? context.Names.Grouping(Mekong) : null, value(t.Code))),
            map.Labels.Select(l => new MapLabel(l.Row, l.Column, context.Names.Grouping(l.Code))),
            ("country", "grouping", unit),
            context);
    }

    private static TileMapSpec Map(
        string id, IEnumerable<MapTile> tiles, IEnumerable<MapLabel> labels, (string Place, string Group, string Unit) headings, ReportContext context) => new(
        id,
        context.Labels["chart." + id],
        context.Labels["chart.caption." + id],
        ChartCatalogue.Source(context),
        new(context.Labels["chart.axis." + headings.Place], context.Labels["chart.axis." + headings.Group], context.Labels["unit." + headings.Unit]),
        [.. tiles],
        [.. labels],
        context.NotStated);
}
