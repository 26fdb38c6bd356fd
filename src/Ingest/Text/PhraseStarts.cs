using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SdgInsights.Ingest;

/// <summary>
/// Tells at once of nearly every place of a folded text that none of many phrases begins there, by the first characters: most places
/// begin none, and walking a trie there in vain would be most of the work.
/// </summary>
internal sealed class PhraseStarts
{
    private const int Long = 8;
    private const int Medium = 4;
    private const int Bits = 16;
    private const ulong Mix = 0x9E3779B97F4A7C15;

    private readonly Kinds[] first = new Kinds[char.MaxValue + 1];

    // By the first four characters, of long phrases and of medium ones; and by eight, of long ones.
    private readonly ulong[] fourOfLong = new ulong[1 << (Bits - 6)];
    private readonly ulong[] fourOfMedium = new ulong[1 << (Bits - 6)];
    private readonly ulong[] eight = new ulong[1 << (Bits - 6)];

    public PhraseStarts(IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            ref var start = ref Bytes(key);
            first[key[0]] |= key.Length < Medium ? Kinds.Short : Kinds.Longer;
            if (key.Length >= Long)
            {
                Set(fourOfLong, Four(ref start));
                Set(eight, Eight(ref start));
            }
            else if (key.Length >= Medium)
            {
                Set(fourOfMedium, Four(ref start));
            }
        }
    }

    [Flags]
    private enum Kinds : byte
    {
        None = 0,
        Longer = 1,

        /// <summary>Too short to be told by four characters, and rare.</summary>
        Short = 2,
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(ReadOnlySpan<char> text, int at)
    {
        var kinds = first[text[at]];
        if (kinds != Kinds.Longer)
            return kinds != Kinds.None;
        if (text.Length - at < Long)
            return true;
        ref var start = ref Bytes(text[at..]);
        var four = Four(ref start);
        return (Has(fourOfLong, four) && Has(eight, Eight(ref start))) || Has(fourOfMedium, four);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Bytes(ReadOnlySpan<char> text) => ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Four(ref byte start) => Slot(Unsafe.ReadUnaligned<ulong>(ref start));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Eight(ref byte start) => Slot((Unsafe.ReadUnaligned<ulong>(ref start) * Mix) ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, sizeof(ulong))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Slot(ulong characters) => (int)((characters * Mix) >> (64 - Bits));

    private static void Set(ulong[] bits, int slot) => bits[slot >> 6] |= 1UL << (slot & 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Has(ulong[] bits, int slot) => (bits[slot >> 6] & (1UL << (slot & 63))) != 0;
}
