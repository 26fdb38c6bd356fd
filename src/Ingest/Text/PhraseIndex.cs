using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A phrase to look for.</summary>
/// <param name="OpenEnd">Matches whatever ends the last word: the phrase is a stem.</param>
public readonly record struct Phrase<T>(string Text, T Value, bool OpenEnd = false);

/// <summary>
/// Finds many phrases in one pass over a normal text. Latin phrases match whole words whatever their case; Thai, which marks no
/// words, matches as written but across spaces and line ends, which Thai writers set freely. Safe for several threads once built.
/// </summary>
public sealed class PhraseIndex<T>
{
    private readonly Dictionary<(int Node, char Character), int> edges = [];
    private readonly Dictionary<int, List<Phrase<T>>> values = [];
    private int nodes = 1;

    public PhraseIndex(IEnumerable<Phrase<T>> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        foreach (var phrase in phrases)
            Add(NormalText.Of(phrase.Text).Value.Trim(), phrase);
    }

    /// <summary>Every match at every place, those that overlap too, by start and then by length.</summary>
    public IEnumerable<(TextSpan Span, T Value)> All(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<(TextSpan, T)>();
        for (var start = 0; start < text.Length; start++)
            CollectAt(text, start, found);
        return found;
    }

    /// <summary>Matches that do not overlap, from left to right, the longest at each place; of equal phrases the first wins.</summary>
    public IEnumerable<(TextSpan Span, T Value)> Longest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var here = new List<(TextSpan Span, T Value)>();
        for (var start = 0; start < text.Length;)
        {
            here.Clear();
            CollectAt(text, start, here);
            if (here.Count == 0)
            {
                start++;
                continue;
            }

            var longest = here.MaxBy(m => m.Span.Length);
            yield return longest;
            start = longest.Span.End;
        }
    }

    private void CollectAt(string text, int start, List<(TextSpan Span, T Value)> found)
    {
        if (char.IsWhiteSpace(text[start]) || IsInsideWord(text, start))
            return;
        var node = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (!edges.TryGetValue((node, Fold(text[i])), out var next))
            {
                if (text[i] is ' ' or '\n' && i > start && IsThai(text[i - 1]))
                    continue;
                return;
            }

            node = next;
            if (!values.TryGetValue(node, out var ending))
                continue;
            foreach (var phrase in ending)
            {
                if (phrase.OpenEnd)
                    found.Add((new(start, EndOfWord(text, i + 1)), phrase.Value));
                else if (!IsInsideWord(text, i + 1))
                    found.Add((new(start, i + 1), phrase.Value));
            }
        }
    }

    private void Add(string text, Phrase<T> phrase)
    {
        if (text.Length == 0)
            return;
        var node = 0;
        foreach (var c in text)
        {
            if (!edges.TryGetValue((node, Fold(c)), out var next))
                edges[(node, Fold(c))] = next = nodes++;
            node = next;
        }

        if (!values.TryGetValue(node, out var ending))
            values[node] = ending = [];
        ending.Add(phrase);
    }

    private static int EndOfWord(string text, int end)
    {
        while (end < text.Length && IsLatinWord(text[end]))
            end++;
        return end;
    }

    private static char Fold(char c) => c == '\n' ? ' ' : char.ToLowerInvariant(c);

    private static bool IsThai(char c) => c is >= '\u0E01' and <= '\u0E5B';

    private static bool IsLatinWord(char c) => char.IsLetterOrDigit(c) && !IsThai(c);

    private static bool IsInsideWord(string text, int at) =>
        at > 0 && at < text.Length && IsLatinWord(text[at - 1]) && IsLatinWord(text[at]);
}

public static class PhraseIndex
{
    public static PhraseIndex<T> Of<T>(IEnumerable<(string Text, T Value)> phrases) => new(phrases.Select(p => new Phrase<T>(p.Text, p.Value)));
}
