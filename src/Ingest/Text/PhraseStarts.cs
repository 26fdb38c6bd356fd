using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SdgInsights.Ingest;

/// <summary>
/// Tells at once of nearly every place of a folded text that none of many phrases begins there, by the first characters: most places
/// begin none, and walking a trie there in vain would be most of the work.
/// </summary>
internal sealed class PhraseStarts
{
    /// <summary>Places are looked for in parts of this length, so that they find room on the stack.</summary>
    public const int Stretch = 256;

    private const int Longest = 12;
    private const int Medium = 4;
    private const int Short = 2;

    private const ulong Mix = 0x9E3779B97F4A7C15;

    // By the first four characters, of all phrases that have so many.
    private readonly HashedSet four;

    // Each phrase by as many characters as it has, two at a time.
    private readonly HashedSet onlyTwo;
    private readonly HashedSet onlyFour;
    private readonly HashedSet onlySix;
    private readonly HashedSet onlyEight;
    private readonly HashedSet onlyTen;
    private readonly HashedSet twelve;

    // Phrases of one character, which no text is searched for in earnest, make every place one to look at.
    private readonly ulong everywhere;

    // So do those that no word begins as.
    private readonly uint anywhere;

    public PhraseStarts(IReadOnlyCollection<string> keys)
    {
        anywhere = keys.Any(k => CharKinds.Of(k[0]) == CharKind.ThaiTail) ? CharMasks.All : 0;
        everywhere = keys.Any(k => k.Length < Short) ? 1UL : 0;
        four = new(keys.Where(k => k.Length >= Medium).Select(k => Four(ref Bytes(k))));
        onlyTwo = new(OfLength(Short, Medium).Select(k => Two(ref Bytes(k))));
        onlyFour = new(OfLength(Medium, 6).Select(k => Four(ref Bytes(k))));
        onlySix = new(OfLength(6, 8).Select(k => Six(ref Bytes(k))));
        onlyEight = new(OfLength(8, 10).Select(k => Eight(ref Bytes(k))));
        onlyTen = new(OfLength(10, Longest).Select(k => Ten(ref Bytes(k))));
        twelve = new(OfLength(Longest, int.MaxValue).Select(k => Twelve(ref Bytes(k))));

        IEnumerable<string> OfLength(int from, int below) => keys.Where(k => k.Length >= from && k.Length < below);
    }

    /// <summary>
    /// Finds the places where a phrase may begin, never inside a Latin word. Which ones those are could not be predicted by a branch, so
    /// each is written down and only some are kept.
    /// </summary>
    /// <param name="places">As long as the part of the text that is looked at.</param>
    /// <returns>How many there are.</returns>
    public int Find(ReadOnlySpan<char> text, int from, Span<int> places)
    {
        var end = Math.Min(from + places.Length, text.Length);
        ref var to = ref MemoryMarshal.GetReference(places);
        ref var bytes = ref Bytes(text);
        var found = 0;
        var at = from;
        for (; at + CharMasks.Lanes <= end && at + CharMasks.Lanes + Medium <= text.Length; at += CharMasks.Lanes)
        {
            for (var begin = WordStarts.In(text, at) | anywhere; begin != 0; begin &= begin - 1)
            {
                var place = at + BitOperations.TrailingZeroCount(begin);
                ref var start = ref Unsafe.Add(ref bytes, place * sizeof(char));
                Unsafe.Add(ref to, found) = place;
                found += (int)((four.Bit(Four(ref start)) | onlyTwo.Bit(Two(ref start)) | everywhere) & 1);
            }
        }

        found = Narrow(text, places, found);
        for (; at < end; at++)
        {
            places[found] = at;
            found += IsInsideWord(text, at) ? 0 : 1;
        }

        return found;
    }

    /// <summary>As <see cref="Find"/>, in a whole text.</summary>
    [SkipLocalsInit]
    public List<int> FindAll(ReadOnlySpan<char> text)
    {
        Span<int> places = stackalloc int[Stretch];
        var all = new List<int>();
        for (var from = 0; from < text.Length; from += Stretch)
            all.AddRange(places[..Find(text, from, places)]);
        return all;
    }

    // Looks at the places once more, by as many characters as tell a phrase from most others.
    private int Narrow(ReadOnlySpan<char> text, Span<int> places, int count)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var place = places[i];
            places[kept] = place;
            kept += MayBegin(text, place) ? 1 : 0;
        }

        return kept;
    }

    /// <summary>Tells of a place whether a phrase may begin there, never inside a Latin word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(ReadOnlySpan<char> text, int at)
    {
        if (text.Length - at < Longest)
            return !IsInsideWord(text, at);
        ref var start = ref Unsafe.Add(ref Bytes(text), at * sizeof(char));
        var begins = twelve.Bit(Twelve(ref start)) | onlyTen.Bit(Ten(ref start)) | onlyEight.Bit(Eight(ref start))
            | onlySix.Bit(Six(ref start)) | onlyFour.Bit(Four(ref start)) | onlyTwo.Bit(Two(ref start)) | everywhere;
        return (begins & ~InsideWordBit(text, at) & 1) != 0;
    }

    /// <summary>Tells of a place that was found whether a phrase of fewer than four characters may begin there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeginShort(ReadOnlySpan<char> text, int at) =>
        text.Length - at < Short || ((onlyTwo.Bit(Two(ref Bytes(text[at..]))) | everywhere) & 1) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsInsideWord(ReadOnlySpan<char> text, int at) => InsideWordBit(text, at) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong InsideWordBit(ReadOnlySpan<char> text, int at) =>
        at == 0 ? 0 : PhraseFolding.LatinWordBit(text[at - 1]) & PhraseFolding.LatinWordBit(text[at]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Bytes(ReadOnlySpan<char> text) => ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Two(ref byte start) => Unsafe.ReadUnaligned<uint>(ref start) * Mix;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ref byte start) => FourAt(ref start, 0) * Mix;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Six(ref byte start) => (Four(ref start) ^ FourAt(ref start, 2)) * Mix;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Eight(ref byte start) => (Four(ref start) ^ FourAt(ref start, 4)) * Mix;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Ten(ref byte start) => (Eight(ref start) ^ FourAt(ref start, 6)) * Mix;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Twelve(ref byte start) => (Eight(ref start) ^ FourAt(ref start, 8)) * Mix;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FourAt(ref byte start, int character) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, character * sizeof(char)));
}
