using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>A province, a region of Thailand or a country, by its code.</summary>
internal readonly record struct NamedPlace(string Kind, string Code);

/// <summary>Finds the places that a title names. Names that are also words are left out: what they would tell is uncertain.</summary>
internal sealed class PlaceNames
{
    private readonly List<(string Key, NamedPlace Place)> names;

    public PlaceNames(ReferenceData reference)
    {
        var provinces = reference.Provinces.Values.SelectMany(p =>
            Named("province", p.Code, p.IsEnglishWord ? [] : p.Name.AllEnglish, p.IsThaiWord ? [] : p.Name.AllThai));
        var regions = reference.ThaiRegions.SelectMany(r => Named("region", r.Code, r.Name.AllEnglish, r.Name.AllThai));
        var countries = reference.Countries.Values.Where(c => !c.IsThaiWord && !c.IsEnglishWord)
            .SelectMany(c => Named("country", c.Iso2, c.Name.AllEnglish, c.Name.AllThai));
        names = [.. provinces.Concat(regions).Concat(countries).Where(n => n.Key.Length > 0).Distinct()];
    }

    /// <param name="key">A title as <see cref="NameWords.Key"/> gives it.</param>
    public IReadOnlySet<NamedPlace> In(string key)
    {
        var found = names.Where(n => key.Contains(n.Key, StringComparison.Ordinal)).ToList();
        return found
            .Where(n => !found.Exists(longer => longer.Key.Length > n.Key.Length && longer.Key.Contains(n.Key, StringComparison.Ordinal)))
            .Select(n => n.Place)
            .ToHashSet();
    }

    private static IEnumerable<(string Key, NamedPlace Place)> Named(
        string kind, string code, IEnumerable<string> english, IEnumerable<string> thai) =>
        english.Concat(thai).Select(name => (NameWords.Key(name), new NamedPlace(kind, code)));
}
