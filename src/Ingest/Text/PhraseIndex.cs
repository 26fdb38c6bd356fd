using System.Runtime.CompilerServices;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A phrase to look for.</summary>
/// <param name="OpenEnd">Matches whatever ends the last word: the phrase is a stem.</param>
public readonly record struct Phrase<T>(string Text, T Value, bool OpenEnd = false);

/// <summary>
/// Finds many phrases in one pass over a text. Latin phrases match whole words whatever their case, with a hyphen as with a space;
/// Thai, which marks no words, matches as written but across spaces and line ends, which Thai writers set freely. Safe for several
/// threads once built.
/// </summary>
public sealed class PhraseIndex<T>
{
    private readonly PhraseTrie trie;
    private readonly PhraseStarts starts;
    private readonly Phrase<T>[] phrases;

    public PhraseIndex(IEnumerable<Phrase<T>> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        var folded = phrases.Select(p => (Key: FoldedText.Of(p.Text).Chars.ToString(), Phrase: p)).Where(p => p.Key.Length > 0).ToList();
        trie = new([.. folded.Select(p => p.Key)]);
        starts = new(folded.Select(p => p.Key));
        this.phrases = [.. folded.Select(p => p.Phrase)];
    }

    /// <summary>Every match at every place, those that overlap too, by start and then by length.</summary>
    public IReadOnlyList<(TextSpan Span, T Value)> All(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = FoldedText.Of(text);
        var found = new List<(TextSpan, T)>();
        AddAll(folded.Chars, found);
        return Places(found, folded, text);
    }

    /// <summary>Matches that do not overlap, from left to right, the longest at each place; of equal phrases the first wins.</summary>
    public IReadOnlyList<(TextSpan Span, T Value)> Longest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = FoldedText.Of(text);
        var found = new List<(TextSpan Span, T Value)>();
        var here = new List<(TextSpan Span, T Value)>();
        for (var start = 0; start < folded.Length;)
        {
            here.Clear();
            CollectAt(folded.Chars, start, here);
            if (here.Count > 0)
                found.Add(here.MaxBy(m => m.Span.Length));
            start = here.Count > 0 ? found[^1].Span.End : start + 1;
        }

        return Places(found, folded, text);
    }

    /// <summary>As <see cref="All"/>, in a folded text and into a list that the caller keeps: nothing is allocated once it is large enough.</summary>
    internal void AddAll(ReadOnlySpan<char> folded, List<(TextSpan Span, T Value)> found)
    {
        for (var start = 0; start < folded.Length; start++)
            CollectAt(folded, start, found);
    }

    private static List<(TextSpan, T)> Places(List<(TextSpan Span, T Value)> found, FoldedText folded, string text) =>
        found.ConvertAll(m => (folded.ToSource(m.Span, text), m.Value));

    private void CollectAt(ReadOnlySpan<char> text, int start, List<(TextSpan Span, T Value)> found)
    {
        if (!starts.MayBegin(text, start) || IsInsideWord(text, start))
            return;
        var node = PhraseTrie.Root;
        var end = start;
        while ((node = trie.Next(node, text, ref end)) != PhraseTrie.Root)
        {
            foreach (var value in trie.ValuesAt(node))
            {
                ref readonly var phrase = ref phrases[value];
                if (phrase.OpenEnd)
                    found.Add((new(start, EndOfWord(text, end)), phrase.Value));
                else if (!IsInsideWord(text, end))
                    found.Add((new(start, end), phrase.Value));
            }
        }
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && PhraseFolding.IsLatinWord(text[end]))
            end++;
        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsInsideWord(ReadOnlySpan<char> text, int at) =>
        at > 0 && at < text.Length && PhraseFolding.IsLatinWord(text[at - 1]) && PhraseFolding.IsLatinWord(text[at]);
}

public static class PhraseIndex
{
    public static PhraseIndex<T> Of<T>(IEnumerable<(string Text, T Value)> phrases) => new(phrases.Select(p => new Phrase<T>(p.Text, p.Value)));
}
