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

    // Few phrases have small tables, which stay beside the processor while the text is read; at most 16 kB a table.
    private const int BitsOfAPhrase = 5;
    private const int MostBits = 17;

    // Most phrases are as long as that, and so four times as many bits are theirs.
    private const int MoreBits = 2;
    private const ulong Mix = 0x9E3779B97F4A7C15;

    private readonly int bits;

    // By the first four characters, of all phrases that have so many.
    private readonly ulong[] four;

    // Each phrase by as many characters as it has, two at a time.
    private readonly ulong[] onlyTwo;
    private readonly ulong[] onlyFour;
    private readonly ulong[] onlySix;
    private readonly ulong[] onlyEight;
    private readonly ulong[] onlyTen;
    private readonly ulong[] twelve;

    // Phrases of one character, which no text is searched for in earnest, make every place one to look at.
    private readonly ulong everywhere;

    // So do those that no word begins as.
    private readonly uint anywhere;

    public PhraseStarts(IReadOnlyCollection<string> keys)
    {
        bits = Math.Min(MostBits, BitsOfAPhrase + (int)Math.Ceiling(Math.Log2(keys.Count + 1)));
        (four, onlyTwo, onlyFour, onlySix, onlyEight, onlyTen) = (Table(bits), Table(bits), Table(bits), Table(bits), Table(bits), Table(bits));
        twelve = Table(bits + MoreBits);
        foreach (var key in keys)
        {
            if (CharKinds.Of(key[0]) == CharKind.ThaiTail)
                anywhere = CharMasks.All;
            ref var start = ref Bytes(key);
            if (key.Length >= Medium)
                Set(four, Four(ref start));
            switch (key.Length)
            {
                case >= Longest: Set(twelve, Twelve(ref start)); break;
                case >= 10: Set(onlyTen, Ten(ref start)); break;
                case >= 8: Set(onlyEight, Eight(ref start)); break;
                case >= 6: Set(onlySix, Six(ref start)); break;
                case >= Medium: Set(onlyFour, Four(ref start)); break;
                case >= Short: Set(onlyTwo, Two(ref start)); break;
                default: everywhere = 1; break;
            }
        }
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
                found += (int)((Bit(four, Four(ref start)) | Bit(onlyTwo, Two(ref start)) | everywhere) & 1);
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
        var begins = Bit(twelve, Twelve(ref start)) | Bit(onlyTen, Ten(ref start)) | Bit(onlyEight, Eight(ref start))
            | Bit(onlySix, Six(ref start)) | Bit(onlyFour, Four(ref start)) | Bit(onlyTwo, Two(ref start)) | everywhere;
        return (begins & ~InsideWordBit(text, at) & 1) != 0;
    }

    /// <summary>Tells of a place that was found whether a phrase of fewer than four characters may begin there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeginShort(ReadOnlySpan<char> text, int at) =>
        text.Length - at < Short || ((Bit(onlyTwo, Two(ref Bytes(text[at..]))) | everywhere) & 1) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsInsideWord(ReadOnlySpan<char> text, int at) => InsideWordBit(text, at) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong InsideWordBit(ReadOnlySpan<char> text, int at) =>
        at == 0 ? 0 : PhraseFolding.LatinWordBit(text[at - 1]) & PhraseFolding.LatinWordBit(text[at]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Bytes(ReadOnlySpan<char> text) => ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Two(ref byte start) => Slot(Unsafe.ReadUnaligned<uint>(ref start), bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Four(ref byte start) => Slot(FourAt(ref start, 0), bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Six(ref byte start) => Slot((FourAt(ref start, 0) * Mix) ^ FourAt(ref start, 2), bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Eight(ref byte start) => Slot((FourAt(ref start, 0) * Mix) ^ FourAt(ref start, 4), bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Ten(ref byte start) => Slot((((FourAt(ref start, 0) * Mix) ^ FourAt(ref start, 4)) * Mix) ^ FourAt(ref start, 6), bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Twelve(ref byte start) => Slot((((FourAt(ref start, 0) * Mix) ^ FourAt(ref start, 4)) * Mix) ^ FourAt(ref start, 8), bits + MoreBits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FourAt(ref byte start, int character) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, character * sizeof(char)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Slot(ulong characters, int bits) => (int)((characters * Mix) >> (64 - bits));

    private static ulong[] Table(int bits) => new ulong[1 << (bits - 6)];

    private static void Set(ulong[] bits, int slot) => bits[slot >> 6] |= 1UL << slot;

    /// <returns>The bit as the lowest; those above it mean nothing.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bit(ulong[] bits, int slot) => bits[slot >> 6] >> slot;
}
