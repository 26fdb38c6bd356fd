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
    // Phrases of fewer characters are few.
    private const int Head = 4;

    private readonly PhraseTrie<Ending> trie;
    private readonly PhraseTrie<Ending> ofShort;
    private readonly PhraseStarts starts;
    private readonly PhraseFamily? family;

    /// <param name="family">The indexes that search the same texts; null where this one searches alone.</param>
    public PhraseIndex(IEnumerable<Phrase<T>> phrases, PhraseFamily? family = null)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        var folded = phrases.Select(p => (Key: FoldedText.Of(p.Text).Chars.ToString(), new Ending(p.Value, p.OpenEnd))).Where(p => p.Key.Length > 0).ToList();
        var keys = folded.ToLookup(k => k.Key.Length >= Head);
        trie = new(keys[true], Head);
        ofShort = new(keys[false], head: 1);
        starts = new(folded.ConvertAll(p => p.Key));
        this.family = family;
        family?.Add(folded.Select(p => p.Key));
    }

    /// <summary>Every match at every place, those that overlap too, by start and then by length.</summary>
    public IReadOnlyList<(TextSpan Span, T Value)> All(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = FoldedText.Of(text);
        var found = new List<(TextSpan, T)>();
        AddAll(folded.Chars, found);
        return Places(found, folded, 0, text);
    }

    /// <summary>Matches that do not overlap, from left to right, the longest at each place; of equal phrases the first wins.</summary>
    public IReadOnlyList<(TextSpan Span, T Value)> Longest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = FoldedText.Of(text);
        return Longest(folded, new(0, folded.Length), text);
    }

    /// <summary>As <see cref="Longest(string)"/>, in a part of a text that was folded for several indexes.</summary>
    /// <param name="part">Counts in the folded text.</param>
    /// <param name="source">What was folded; the spans count in it.</param>
    internal IReadOnlyList<(TextSpan Span, T Value)> Longest(FoldedText folded, TextSpan part, string source)
    {
        var all = new List<(TextSpan Span, T Value)>();
        AddAll(folded, part, all);
        var found = new List<(TextSpan Span, T Value)>();
        foreach (var match in all)
        {
            // Matches come by start and then by length, equal ones in the order of their phrases.
            if (found.Count == 0 || match.Span.Start >= found[^1].Span.End)
                found.Add(match);
            else if (match.Span.Start == found[^1].Span.Start && match.Span.Length > found[^1].Span.Length)
                found[^1] = match;
        }

        return Places(found, folded, part.Start, source);
    }

    /// <summary>As <see cref="All"/>, in a folded text and into a list that the caller keeps: nothing is allocated once it is large enough.</summary>
    [SkipLocalsInit]
    internal void AddAll(ReadOnlySpan<char> folded, List<(TextSpan Span, T Value)> found)
    {
        Span<int> places = stackalloc int[PhraseStarts.Stretch];
        for (var from = 0; from < folded.Length; from += PhraseStarts.Stretch)
        {
            foreach (var place in places[..starts.Find(folded, from, places)])
                CollectAt(folded, place, found);
        }
    }

    /// <summary>As <see cref="AddAll(ReadOnlySpan{char}, List{ValueTuple{TextSpan, T}})"/>, in a part of a text that the whole family searches.</summary>
    /// <param name="found">Takes spans that count in the part.</param>
    internal void AddAll(FoldedText folded, TextSpan part, List<(TextSpan Span, T Value)> found)
    {
        var text = folded.Chars[part.Start..part.End];
        if (family is null)
        {
            AddAll(text, found);
            return;
        }

        foreach (var place in folded.PlacesOf(family))
        {
            if (place >= part.End)
                break;
            if (place >= part.Start && starts.MayBegin(text, place - part.Start))
                CollectAt(text, place - part.Start, found);
        }
    }

    private static List<(TextSpan, T)> Places(List<(TextSpan Span, T Value)> found, FoldedText folded, int start, string source) =>
        found.ConvertAll(m => (folded.ToSource(new(start + m.Span.Start, start + m.Span.End), source), m.Value));

    private void CollectAt(ReadOnlySpan<char> text, int start, List<(TextSpan Span, T Value)> found)
    {
        if (starts.MayBeginShort(text, start))
            Collect(ofShort, text, start, found);
        Collect(trie, text, start, found);
    }

    private static void Collect(PhraseTrie<Ending> from, ReadOnlySpan<char> text, int start, List<(TextSpan Span, T Value)> found)
    {
        var end = start;
        for (var node = from.Enter(text, ref end); node != PhraseTrie<Ending>.None; node = from.Next(node, text, ref end))
        {
            foreach (ref readonly var ending in from.ValuesAt(node))
            {
                if (ending.IsOpen)
                    found.Add((new(start, EndOfWord(text, end)), ending.Value));
                else if (!IsInsideWord(text, end))
                    found.Add((new(start, end), ending.Value));
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

    private readonly record struct Ending(T Value, bool IsOpen);
}

public static class PhraseIndex
{
    public static PhraseIndex<T> Of<T>(IEnumerable<(string Text, T Value)> phrases, PhraseFamily? family = null) =>
        new(phrases.Select(p => new Phrase<T>(p.Text, p.Value)), family);
}
