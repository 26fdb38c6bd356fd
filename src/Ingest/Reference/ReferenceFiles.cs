using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Loads the reference data from its folder and checks it: unknown codes, duplicates, cycles and gaps are refused by line.</summary>
public static class ReferenceFiles
{
    private const int Targets = 169;

    /// <exception cref="DataFileException">The first thing found wrong.</exception>
    public static ReferenceData Load(string folder)
    {
        var regions = Regions(folder);
        var countries = Countries(folder, regions);
        var known = countries.Select(c => c.Iso2).ToHashSet(StringComparer.Ordinal);
        var thaiRegions = ThaiRegions(folder);
        var codeLists = CodeLists(folder);
        var groupings = Groupings(folder, known);
        var provinces = Provinces(folder, thaiRegions);
        return new(
            Goals(folder),
            TargetTitles(folder),
            regions,
            countries,
            Cities(folder, known),
            groupings,
            provinces,
            thaiRegions,
            codeLists,
            OrganisationFile.Read(folder, known),
            LnobFiles.Read(folder, codeLists),
            AddresseeFile.Read(folder, codeLists))
        {
            TileMaps = TileMapFile.Read(folder, provinces, thaiRegions, groupings),
        };
    }

    private static List<GoalTitle> Goals(string folder)
    {
        var goals = new List<GoalTitle>();
        foreach (var row in DataTable.Read(folder, "goals.csv", "goal", "title_en", "title_th", "short_en", "short_th", "colour").Rows)
        {
            if (row["goal"] != (goals.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))
                throw row.Refuse("goal", row["goal"], $"goal {goals.Count + 1}");
            if (row["colour"] is not ['#', ..] or not { Length: 7 })
                throw row.Refuse("colour", row["colour"], "# and six hexadecimal digits");
            goals.Add(new(new Goal(goals.Count + 1), Plain(row, "title_en", "title_th"), Plain(row, "short_en", "short_th"), row["colour"][1..]));
        }

        return goals.Count == Goal.Count ? goals : throw Refuse("goals.csv", $"{goals.Count} goals", $"{Goal.Count} goals");
    }

    private static List<TargetTitle> TargetTitles(string folder)
    {
        var targets = new List<TargetTitle>();
        foreach (var row in Unique(DataTable.Read(folder, "targets.csv", "target", "goal", "title_en", "title_th"), "target"))
        {
            var target = SdgTarget.FromCode(row["target"]) ?? throw row.Refuse("target", row["target"], "a target code such as 5.2 or 17.b");
            targets.Add(new(target, Plain(row, "title_en", "title_th")));
        }

        return targets.Count == Targets ? targets : throw Refuse("targets.csv", $"{targets.Count} targets", $"{Targets} targets");
    }

    private static List<Region> Regions(string folder)
    {
        var table = DataTable.Read(folder, "regions.csv", "m49", "parent_m49", "name_en", "name_th");
        var parents = Unique(table, "m49").ToDictionary(r => r["m49"], r => r, StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var code = row["m49"]; code.Length > 0; code = parents[code]["parent_m49"])
            {
                if (!parents.ContainsKey(code))
                    throw row.Refuse("parent_m49", code, "a code of this file");
                if (!seen.Add(code))
                    throw row.Refuse("parent_m49", $"a cycle over {code}", "regions that lead up to the world");
            }
        }

        return [.. table.Rows.Select(r => new Region(r["m49"], r.Optional("parent_m49"), Plain(r, "name_en", "name_th")))];
    }

    private static List<Country> Countries(string folder, List<Region> regions)
    {
        var known = regions.Select(r => r.M49).ToHashSet(StringComparer.Ordinal);
        var table = DataTable.Read(folder, "countries.csv", "iso2", "iso3", "m49", "region_m49", "name_en", "name_th", "aliases_en", "aliases_th", "caution");
        return [.. Unique(table, "iso2").Select(r => known.Contains(r["region_m49"])
            ? new Country(r["iso2"], r["iso3"], r["m49"], r["region_m49"], r.Name(), r.List("caution").Contains("name"), r.List("caution").Contains("name-en"))
            : throw r.Refuse("region_m49", r["region_m49"], "a code of regions.csv"))];
    }

    private static List<City> Cities(string folder, HashSet<string> countries) =>
        [.. DataTable.Read(folder, "cities.csv", "iso2", "name_en", "name_th", "aliases_en", "aliases_th").Rows
            .Select(r => new City(Known(r, "iso2", countries), r.Name()))];

    private static List<Grouping> Groupings(string folder, HashSet<string> countries)
    {
        var groups = Unique(DataTable.Read(folder, "groupings.csv", "grouping", "name_en", "name_th", "aliases_en", "aliases_th"), "grouping").ToList();
        var codes = groups.Select(r => r["grouping"]).ToHashSet(StringComparer.Ordinal);
        var members = DataTable.Read(folder, "grouping-members.csv", "grouping", "iso2", "from", "to").Rows
            .Select(r => (Group: Known(r, "grouping", codes), Member: new GroupingMember(Known(r, "iso2", countries), Date(r, "from"), Date(r, "to"))))
            .ToLookup(m => m.Group, m => m.Member);
        return [.. groups.Select(r => new Grouping(r["grouping"], r.Name(), [.. members[r["grouping"]]]))];
    }

    private static List<Province> Provinces(string folder, List<ThaiRegion> regions)
    {
        var six = regions.Where(r => r.Scheme == ThaiRegion.Six).Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        var forum = regions.Where(r => r.Scheme == ThaiRegion.CsoForum).Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        var table = DataTable.Read(folder, "provinces.csv", "code", "name_th", "name_en", "region6", "cso_forum_region", "cluster", "aliases_th", "aliases_en", "caution");
        return [.. Unique(table, "code").Select(r => new Province(
            r["code"],
            r.Name(),
            Known(r, "region6", six),
            Known(r, "cso_forum_region", forum),
            r.Optional("cluster"),
            r.List("caution").Contains("word"),
            r.List("caution").Contains("word-en")))];
    }

    private static List<ThaiRegion> ThaiRegions(string folder) =>
        [.. DataTable.Read(folder, "thai-regions.csv", "scheme", "code", "name_en", "name_th", "aliases_th", "aliases_en").Rows
            .Select(r => new ThaiRegion(r["scheme"], r["code"], r.Name()))];

    private static List<CodeListEntry> CodeLists(string folder) =>
        [.. DataTable.Read(folder, "code-lists.csv", "list", "code", "name_en", "name_th", "aliases_en", "aliases_th").Rows
            .Select(r => new CodeListEntry(r["list"], r["code"], r.Name()))];

    private static BilingualName Plain(DataRow row, string english, string thai) => new(row.Required(english), row.Required(thai), [], []);

    private static PartialDate? Date(DataRow row, string column) => row.Optional(column) is not { } iso
        ? null
        : PartialDate.FromIso(iso) ?? throw row.Refuse(column, iso, "an ISO date or year");

    private static string Known(DataRow row, string column, HashSet<string> codes) =>
        codes.Contains(row[column]) ? row[column] : throw row.Refuse(column, row[column], "a code that the other files know");

    private static IEnumerable<DataRow> Unique(DataTable table, string column)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return table.Rows.Select(row => seen.Add(row.Required(column)) ? row : throw row.Refuse(column, $"{row[column]} a second time", "each code once"));
    }

    private static DataFileException Refuse(string file, string found, string expected) => new(new Problem(file, "", "", found, expected));
}
