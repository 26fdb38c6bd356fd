namespace SdgInsights.Analytics;

/// <summary>A title in a form that can be compared with many others.</summary>
internal sealed class TitleSignature
{
    /// <summary>Shorter titles ("การประชุม", "Workshop") name a kind of event rather than an event.</summary>
    private const int ShortestName = 12;

    /// <summary>Share of common letter triples from which titles are spellings of one; below it lie titles of one series.</summary>
    private const double Alike = 0.8;

    private readonly string key;
    private readonly string numbers;
    private readonly Lazy<IReadOnlySet<NamedPlace>> places;
    private readonly Lazy<HashSet<(char, char, char)>> triples;

    public TitleSignature(string title, PlaceNames placeNames)
    {
        var words = NameWords.Of(title);
        key = string.Concat(words);
        numbers = string.Join(' ', words.Where(NameWords.IsNumber).Order(StringComparer.Ordinal));
        places = new(() => placeNames.In(key));
        triples = new(() => [.. key.Zip(key.Skip(1), key.Skip(2))]);
    }

    /// <summary>True for the same title, and for spellings of it with the same numbers: those tell the events of a series apart.</summary>
    public bool NamesSameEventAs(TitleSignature other)
    {
        if (key.Length < ShortestName || other.key.Length < ShortestName)
            return false;
        return key == other.key || (numbers == other.numbers && Similarity(other) >= Alike);
    }

    /// <summary>True where both titles name provinces or regions, and none that they share.</summary>
    public bool NamesOtherPlaceThan(TitleSignature other) =>
        !places.Value.Overlaps(other.places.Value) && places.Value.Select(p => p.Kind).Intersect(other.places.Value.Select(p => p.Kind)).Any();

    /// <summary>Dice's coefficient over letter triples, 0 to 1.</summary>
    private double Similarity(TitleSignature other)
    {
        var (few, many) = triples.Value.Count < other.triples.Value.Count
            ? (triples.Value, other.triples.Value)
            : (other.triples.Value, triples.Value);
        return 2.0 * few.Count(many.Contains) / (few.Count + many.Count);
    }
}
