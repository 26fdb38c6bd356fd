using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads the cells of a register as codes, by the names and aliases of the reference data.</summary>
internal sealed class RegisterValues
{
    private static readonly char[] Parts = ['/', '(', ')', ',', ';', '|'];
    private static readonly string[] ProvincePrefixes = ["จังหวัด", "จ.", "จ "];

    private readonly Dictionary<string, string> countries;
    private readonly Dictionary<string, string> provinces;
    private readonly Dictionary<string, string> isoCodes;
    private readonly Dictionary<(string List, string Key), string> codes;
    private readonly RegisterWords words;

    public RegisterValues(ReferenceData reference, RegisterWords words)
    {
        this.words = words;
        countries = Index(reference.Countries.Values.Select(c => (c.Iso2, c.Name)));
        provinces = Index(reference.Provinces.Values.Select(p => (p.Code, p.Name)));
        isoCodes = reference.Countries.Values.SelectMany(c => new[] { (c.Iso2, c.Iso2), (c.Iso3, c.Iso2) }).ToDictionary(c => c.Item1, c => c.Item2, StringComparer.Ordinal);
        codes = [];
        foreach (var entry in reference.CodeLists)
        {
            foreach (var name in entry.Name.AllThai.Concat(entry.Name.AllEnglish).Append(entry.Code))
                codes.TryAdd((entry.List, RegisterKey.Of(name)), entry.Code);
        }
    }

    /// <summary>ISO 3166-1 alpha-2; null where the cell is none.</summary>
    public string? Country(string text) =>
        isoCodes.GetValueOrDefault(text.Trim()) ?? countries.GetValueOrDefault(RegisterKey.Of(Without(text, "ประเทศ")));

    /// <summary>ISO 3166-2 of a Thai province; null where the cell is none.</summary>
    public string? Province(string text)
    {
        var name = ProvincePrefixes.Aggregate(text.Trim(), Without);
        name = name.EndsWith(" province", StringComparison.OrdinalIgnoreCase) ? name[..^" province".Length] : name;
        return provinces.GetValueOrDefault(RegisterKey.Of(name));
    }

    public AgeGroup? AgeGroup(string text) => AgeGroups.Of(NormalText.Of(text).Value.Trim()) ?? Code<AgeGroup>("age_group", text);

    /// <summary>The value of a code list; <c>not_stated</c> counts as one. A cell of several names has it where all known ones agree.</summary>
    public T? Code<T>(string list, string text)
        where T : struct, Enum
    {
        if (words.IsBlank(text))
            return Codes.Parse<T>("not_stated");
        if (codes.TryGetValue((list, RegisterKey.Of(text)), out var code))
            return Codes.Parse<T>(code);
        var known = text.Split(Parts, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(p => codes.GetValueOrDefault((list, RegisterKey.Of(p))))
            .OfType<string>()
            .Distinct()
            .ToList();
        return known.Count == 1 ? Codes.Parse<T>(known[0]) : null;
    }

    private static string Without(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..].TrimStart() : text;

    private static Dictionary<string, string> Index(IEnumerable<(string Code, BilingualName Name)> places)
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, name) in places)
        {
            foreach (var spelling in name.AllThai.Concat(name.AllEnglish))
                index.TryAdd(RegisterKey.Of(spelling), code);
        }

        return index;
    }
}
