using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// Finds many phrases in one pass over a text, the longest at each place. Latin phrases match whole words whatever their case;
/// Thai, which marks no words, matches as written. Immutable once built; safe for several threads.
/// </summary>
public sealed class PhraseIndex<T>
{
    private readonly Dictionary<(int Node, char Character), int> edges = [];
    private readonly Dictionary<int, T> values = [];
    private int nodes = 1;

    private PhraseIndex()
    {
    }

    /// <summary>Builds the index; of equal phrases the first wins.</summary>
    internal static PhraseIndex<T> Build(IEnumerable<(string Phrase, T Value)> phrases)
    {
        var index = new PhraseIndex<T>();
        foreach (var (phrase, value) in phrases)
            index.Add(NormalText.Of(phrase).Value, value);
        return index;
    }

    /// <summary>Matches that do not overlap, from left to right.</summary>
    public IEnumerable<(TextSpan Span, T Value)> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var start = 0; start < text.Length;)
        {
            if (LongestAt(text, start) is { } match)
            {
                yield return match;
                start = match.Span.End;
            }
            else
            {
                start++;
            }
        }
    }

    /// <summary>The longest phrase that begins at the place, or null.</summary>
    public (TextSpan Span, T Value)? LongestAt(string text, int start)
    {
        ArgumentNullException.ThrowIfNull(text);
        (TextSpan, T)? longest = null;
        if (IsInsideWord(text, start))
            return null;
        var node = 0;
        for (var i = start; i < text.Length && edges.TryGetValue((node, Fold(text[i])), out node); i++)
        {
            if (values.TryGetValue(node, out var value) && !IsInsideWord(text, i + 1))
                longest = (new(start, i + 1), value);
        }

        return longest;
    }

    private void Add(string phrase, T value)
    {
        if (phrase.Length == 0)
            return;
        var node = 0;
        foreach (var c in phrase)
        {
            if (!edges.TryGetValue((node, Fold(c)), out var next))
                edges[(node, Fold(c))] = next = nodes++;
            node = next;
        }

        values.TryAdd(node, value);
    }

    private static char Fold(char c) => char.ToLowerInvariant(c);

    private static bool IsInsideWord(string text, int at) =>
        at > 0 && at < text.Length && IsLatinWord(text[at - 1]) && IsLatinWord(text[at]);

    private static bool IsLatinWord(char c) => char.IsLetterOrDigit(c) && c is < '\u0E00' or > '\u0E7F';
}

public static class PhraseIndex
{
    public static PhraseIndex<T> Of<T>(IEnumerable<(string Phrase, T Value)> phrases) => PhraseIndex<T>.Build(phrases);
}
