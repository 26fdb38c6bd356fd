namespace SdgInsights.Ingest;

/// <summary>
/// Indexes whose phrases are looked for in the same texts: where any of them may begin is found once for all, and each looks on from
/// there only. Safe for several threads once its indexes are built.
/// </summary>
public sealed class PhraseFamily
{
    private readonly List<string> keys = [];
    private readonly Lazy<PhraseStarts> starts;

    public PhraseFamily() => starts = new(() => new(keys));

    internal PhraseStarts Starts => starts.Value;

    /// <param name="folded">The phrases of an index.</param>
    /// <exception cref="InvalidOperationException">A text has been searched already, so that these phrases would not be found.</exception>
    internal void Add(IEnumerable<string> folded)
    {
        if (starts.IsValueCreated)
            throw new InvalidOperationException("An index joins its family before the first search.");
        keys.AddRange(folded);
    }
}
