using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A phrase to look for.</summary>
/// <param name="OpenEnd">Matches whatever ends the last word: the phrase is a stem.</param>
public readonly record struct Phrase<T>(string Text, T Value, bool OpenEnd = false);

/// <summary>
/// Finds many phrases in one pass over a normal text. Latin phrases match whole words whatever their case, with a hyphen as with a
/// space; Thai, which marks no words, matches as written but across spaces and line ends, which Thai writers set freely. Safe for
/// several threads once built.
/// </summary>
public sealed class PhraseIndex<T>
{
    private readonly PhraseTrie trie;
    private readonly Phrase<T>[] phrases;

    public PhraseIndex(IEnumerable<Phrase<T>> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        var folded = phrases.Select(p => (Key: PhraseFolding.Fold(NormalText.Of(p.Text).Value.Trim()), Phrase: p)).Where(p => p.Key.Length > 0).ToList();
        trie = new([.. folded.Select(p => p.Key)]);
        this.phrases = [.. folded.Select(p => p.Phrase)];
    }

    /// <summary>Every match at every place, those that overlap too, by start and then by length.</summary>
    public IEnumerable<(TextSpan Span, T Value)> All(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<(TextSpan, T)>();
        AddAll(text, found);
        return found;
    }

    /// <summary>As <see cref="All"/>, into a list that the caller keeps: nothing is allocated once it is large enough.</summary>
    public void AddAll(ReadOnlySpan<char> text, List<(TextSpan Span, T Value)> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        for (var start = 0; start < text.Length; start++)
            CollectAt(text, start, found);
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

    private void CollectAt(ReadOnlySpan<char> text, int start, List<(TextSpan Span, T Value)> found)
    {
        var i = start;
        var node = Begin(text, ref i);
        if (node == 0 || IsInsideWord(text, start))
            return;
        while (true)
        {
            foreach (var value in trie.ValuesAt(node))
            {
                ref readonly var phrase = ref phrases[value];
                if (phrase.OpenEnd)
                    found.Add((new(start, EndOfWord(text, i + 1)), phrase.Value));
                else if (!IsInsideWord(text, i + 1))
                    found.Add((new(start, i + 1), phrase.Value));
            }

            int next;
            do
            {
                if (++i == text.Length)
                    return;
                next = trie.Next(node, PhraseFolding.Fold(text[i]));
            }
            while (next == 0 && MayPassOver(text, i));
            if (next == 0)
                return;
            node = next;
        }
    }

    // Two characters at once by the table; one where a space may be passed over or the table does not tell.
    private int Begin(ReadOnlySpan<char> text, ref int i)
    {
        var first = PhraseFolding.Fold(text[i]);
        var second = i + 1 < text.Length ? PhraseFolding.Fold(text[i + 1]) : ' ';
        if (second == ' ')
            return trie.Next(PhraseTrie.Root, first);
        var node = trie.Begin(first, second);
        if (node < 0)
            return trie.Next(PhraseTrie.Root, first);
        i++;
        return node;
    }

    // A space within Thai, and every further space of a run.
    private static bool MayPassOver(ReadOnlySpan<char> text, int at) =>
        text[at] is ' ' or '\n' && (text[at - 1] is ' ' or '\n' || PhraseFolding.IsThai(text[at - 1]));

    private static int EndOfWord(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && PhraseFolding.IsLatinWord(text[end]))
            end++;
        return end;
    }

    private static bool IsInsideWord(ReadOnlySpan<char> text, int at) =>
        at > 0 && at < text.Length && PhraseFolding.IsLatinWord(text[at - 1]) && PhraseFolding.IsLatinWord(text[at]);
}

public static class PhraseIndex
{
    public static PhraseIndex<T> Of<T>(IEnumerable<(string Text, T Value)> phrases) => new(phrases.Select(p => new Phrase<T>(p.Text, p.Value)));
}
