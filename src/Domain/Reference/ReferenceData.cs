namespace SdgInsights.Domain;

/// <summary>Countries, regions, groupings, provinces, goals, targets, code lists and organisations. Built and checked once at start; immutable.</summary>
public sealed class ReferenceData
{
    private readonly Dictionary<(string List, string Code), CodeListEntry> codes;

    public ReferenceData(
        IReadOnlyList<GoalTitle> goals,
        IReadOnlyList<TargetTitle> targets,
        IReadOnlyList<Region> regions,
        IReadOnlyList<Country> countries,
        IReadOnlyList<City> cities,
        IReadOnlyList<Grouping> groupings,
        IReadOnlyList<Province> provinces,
        IReadOnlyList<ThaiRegion> thaiRegions,
        IReadOnlyList<CodeListEntry> codeLists,
        IReadOnlyList<Organisation>? organisations = null,
        IReadOnlyList<LnobGroup>? lnobGroups = null,
        IReadOnlyList<AddresseeWord>? addresseeWords = null)
    {
        Goals = goals;
        Targets = targets;
        Cities = cities;
        CodeLists = codeLists;
        ThaiRegions = thaiRegions;
        Regions = regions.ToDictionary(r => r.M49, StringComparer.Ordinal);
        Countries = countries.ToDictionary(c => c.Iso2, StringComparer.Ordinal);
        Groupings = groupings.ToDictionary(g => g.Code, StringComparer.Ordinal);
        Provinces = provinces.ToDictionary(p => p.Code, StringComparer.Ordinal);
        Organisations = new(organisations ?? []);
        LnobGroups = lnobGroups ?? [];
        AddresseeWords = addresseeWords ?? [];
        codes = codeLists.ToDictionary(e => (e.List, e.Code));
    }

    public IReadOnlyList<GoalTitle> Goals { get; }

    public IReadOnlyList<TargetTitle> Targets { get; }

    /// <summary>By M49 code.</summary>
    public IReadOnlyDictionary<string, Region> Regions { get; }

    /// <summary>By ISO 3166-1 alpha-2 code.</summary>
    public IReadOnlyDictionary<string, Country> Countries { get; }

    public IReadOnlyList<City> Cities { get; }

    public IReadOnlyDictionary<string, Grouping> Groupings { get; }

    /// <summary>By ISO 3166-2 code.</summary>
    public IReadOnlyDictionary<string, Province> Provinces { get; }

    public IReadOnlyList<ThaiRegion> ThaiRegions { get; }

    /// <summary>Codes of the six geographic regions of Thailand.</summary>
    public IEnumerable<string> SixRegions => ThaiRegions.Where(r => r.Scheme == Domain.ThaiRegion.Six).Select(r => r.Code);

    public IReadOnlyList<CodeListEntry> CodeLists { get; }

    public OrganisationRegister Organisations { get; }

    public IReadOnlyList<LnobGroup> LnobGroups { get; }

    public IReadOnlyList<AddresseeWord> AddresseeWords { get; }

    /// <summary>By <see cref="TileMap.Id"/>.</summary>
    public IReadOnlyDictionary<string, TileMap> TileMaps { get; init; } = new Dictionary<string, TileMap>();

    public GoalTitle Goal(Goal goal) => Goals[goal.Index];

    public ThaiRegion? ThaiRegion(string scheme, string code) => ThaiRegions.FirstOrDefault(r => r.Scheme == scheme && r.Code == code);

    /// <summary>The entry of a code list, such as <c>("sex", "female")</c>; null where it is none.</summary>
    public CodeListEntry? Code(string list, string code) => codes.GetValueOrDefault((list, code));

    public IEnumerable<CodeListEntry> CodeList(string list) => CodeLists.Where(e => e.List == list);

    /// <summary>The M49 regions that hold a country, the smallest first and the world last.</summary>
    public IEnumerable<Region> RegionsOf(string iso2)
    {
        var code = Countries[iso2].RegionM49;
        while (code is not null && Regions.TryGetValue(code, out var region))
        {
            yield return region;
            code = region.Parent;
        }
    }
}
