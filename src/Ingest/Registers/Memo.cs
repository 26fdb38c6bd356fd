namespace SdgInsights.Ingest;

/// <summary>Remembers what was computed of a text: the columns of a register repeat the same few values. Not for several threads.</summary>
internal sealed class Memo<T>(Func<string, T> compute)
{
    private const int Most = 20_000;

    private readonly Dictionary<string, T> known = new(StringComparer.Ordinal);

    public T this[string text]
    {
        get
        {
            if (known.TryGetValue(text, out var value))
                return value;
            value = compute(text);
            if (known.Count < Most)
                known[text] = value;
            return value;
        }
    }
}
