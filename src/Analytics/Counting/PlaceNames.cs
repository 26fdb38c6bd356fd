using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>A province or a region of Thailand, by its code.</summary>
internal readonly record struct NamedPlace(string Kind, string Code);

/// <summary>
/// Finds the parts of Thailand that a title names. Names that are also words are left out, for what they tell is uncertain, and so are
/// countries: a title names those that take part as often as the one in which people meet.
/// </summary>
internal sealed class PlaceNames
{
    /// <summary>Without these, a direction is part of other words: ใต้ of ภายใต้ ("under"), east of "least".</summary>
    private const string ThaiRegionSign = "ภาค";
    private const string EnglishRegionSign = "Thailand";

    private readonly List<(string Key, NamedPlace Place)> names;

    public PlaceNames(ReferenceData reference)
    {
        var provinces = reference.Provinces.Values.SelectMany(p =>
            Named("province", p.Code, p.IsEnglishWord ? [] : p.Name.AllEnglish, p.IsThaiWord ? [] : p.Name.AllThai));
        var regions = reference.ThaiRegions.SelectMany(r => Named(
            "region",
            r.Code,
            r.Name.AllEnglish.Where(n => n.EndsWith(EnglishRegionSign, StringComparison.Ordinal)),
            r.Name.AllThai.Where(n => n.StartsWith(ThaiRegionSign, StringComparison.Ordinal))));
        names = [.. provinces.Concat(regions).Where(n => n.Key.Length > 0).Distinct()];
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
