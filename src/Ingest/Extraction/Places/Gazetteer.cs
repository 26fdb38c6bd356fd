using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A named place in the normal text.</summary>
/// <param name="Code">ISO 3166-1 alpha-2 of a country, ISO 3166-2 of a province, or a grouping's code.</param>
/// <param name="NeedsSign">The name is also a word or a person's: only a sign such as จังหวัด or ประเทศ makes it a place.</param>
public sealed record PlaceMention(TextSpan Span, PlaceKind Kind, string Code, bool NeedsSign);

public enum PlaceKind
{
    Country,

    /// <summary>A foreign city; its code is the country's.</summary>
    City,
    Province,
    Grouping,
}

/// <summary>All place names of the reference data in one index.</summary>
public sealed class Gazetteer
{
    private readonly PhraseIndex<(PlaceKind Kind, string Code, bool NeedsSign)> names;

    /// <param name="family">The indexes that search the same texts.</param>
    public Gazetteer(ReferenceData reference, PhraseFamily? family = null)
    {
        ArgumentNullException.ThrowIfNull(reference);
        names = PhraseIndex.Of(
            reference.Provinces.Values.SelectMany(p => Names(p.Name, PlaceKind.Province, p.Code, p.IsThaiWord, p.IsEnglishWord))
                .Concat(reference.Countries.Values.SelectMany(c => Names(c.Name, PlaceKind.Country, c.Iso2, c.IsThaiWord, c.IsEnglishWord)))
                .Concat(reference.Cities.SelectMany(c => Names(c.Name, PlaceKind.City, c.Country, false, false)))
                .Concat(reference.Groupings.Values.SelectMany(g => Names(g.Name, PlaceKind.Grouping, g.Code, false, false))),
            family);
    }

    public IReadOnlyList<PlaceMention> In(string text) => Mentions(names.Longest(text));

    internal IReadOnlyList<PlaceMention> In(Report report) => Mentions(names.Longest(report.Folded, new(0, report.Folded.Length), report.Value));

    private static IReadOnlyList<PlaceMention> Mentions(IReadOnlyList<(TextSpan Span, (PlaceKind Kind, string Code, bool NeedsSign) Value)> found) =>
        [.. found.Select(m => new PlaceMention(m.Span, m.Value.Kind, m.Value.Code, m.Value.NeedsSign))];

    // Aliases were chosen because they are safe; only the plain names can be everyday words.
    private static IEnumerable<(string, (PlaceKind, string, bool))> Names(BilingualName name, PlaceKind kind, string code, bool thaiIsWord, bool englishIsWord) =>
        name.ThaiAliases.Concat(name.EnglishAliases).Select(alias => (alias, (kind, code, false)))
            .Append((name.Thai, (kind, code, thaiIsWord)))
            .Append((name.English, (kind, code, englishIsWord)));
}
