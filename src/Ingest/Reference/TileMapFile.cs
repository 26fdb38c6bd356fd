using System.Globalization;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads the tile maps and checks them: every province and every member of ASEAN stands once, and no two tiles share a place.</summary>
internal static class TileMapFile
{
    private const string FileName = "tile-maps.csv";
    private const string TileKind = "tile";
    private const string LabelKind = "label";

    public static IReadOnlyDictionary<string, TileMap> Read(
        string folder, IReadOnlyList<Province> provinces, IReadOnlyList<ThaiRegion> regions, IReadOnlyList<Grouping> groupings)
    {
        var rows = DataTable.Read(folder, FileName, "map", "kind", "code", "row", "column").Rows;
        var asean = groupings.First(g => g.Code == "ASEAN").Members.Select(m => m.Iso2).ToHashSet(StringComparer.Ordinal);
        var maps = new[]
        {
            MapOf(TileMap.Thailand, rows, [.. provinces.Select(p => p.Code)], [.. regions.Where(r => r.Scheme == ThaiRegion.Six).Select(r => r.Code)]),
            MapOf(TileMap.Asean, rows, asean, [.. groupings.Select(g => g.Code)]),
        };
        var ids = maps.Select(m => m.Id).ToArray();
        if (rows.FirstOrDefault(r => !ids.Contains(r["map"])) is { } stray)
            throw stray.Refuse("map", stray["map"], string.Join(" or ", ids));
        return maps.ToDictionary(m => m.Id, StringComparer.Ordinal);
    }

    private static TileMap MapOf(string id, IReadOnlyList<DataRow> all, HashSet<string> places, HashSet<string> groups)
    {
        var rows = all.Where(r => r["map"] == id).ToArray();
        var (codes, taken) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<(int, int)>());
        var tiles = new List<TilePlace>();
        var labels = new List<TilePlace>();
        foreach (var row in rows)
        {
            var kind = row["kind"];
            if (kind is not (TileKind or LabelKind))
                throw row.Refuse("kind", kind, $"{TileKind} or {LabelKind}");
            var place = new TilePlace(row["code"], Number(row, "row"), Number(row, "column"));
            if (!(kind == TileKind ? places : groups).Contains(place.Code))
                throw row.Refuse("code", place.Code, "a code that the other files know");
            if (!codes.Add(place.Code))
                throw row.Refuse("code", $"{place.Code} a second time", "each code once");
            if (!taken.Add((place.Row, place.Column)))
                throw row.Refuse("row", $"row {place.Row}, column {place.Column} a second time", "one tile at a place");
            (kind == TileKind ? tiles : labels).Add(place);
        }

        var missing = places.Except(codes).Order(StringComparer.Ordinal).ToArray();
        return missing.Length == 0
            ? new(id, tiles, labels)
            : throw new DataFileException(new Problem(FileName, "", "code", $"no tile for {string.Join(", ", missing)} on the map {id}", "every place once"));
    }

    private static int Number(DataRow row, string column) =>
        int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw row.Refuse(column, row[column], "a whole number from 0");
}
