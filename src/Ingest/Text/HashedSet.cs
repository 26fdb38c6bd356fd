using System.Numerics;
using System.Runtime.CompilerServices;

namespace SdgInsights.Ingest;

/// <summary>
/// A set of hashes as bits, which may hold others too but misses none. It is as large as what it holds needs, so that the many sets of
/// many lists stay beside the processor while a text is read.
/// </summary>
internal readonly struct HashedSet
{
    private const int HashBits = 64;
    private const int WordBits = 6;

    // Of 32 hashes that the set does not hold it takes one for its own.
    private const int BitsOfAHash = 5;

    // 64 kB.
    private const int MostBits = 19;

    private readonly ulong[] words;
    private readonly int shift;

    /// <param name="hashes">Mixed well in their upper bits.</param>
    public HashedSet(IEnumerable<ulong> hashes)
    {
        var distinct = hashes.ToHashSet();
        var bits = Math.Clamp(BitsOfAHash + BitOperations.Log2((uint)distinct.Count) + 1, WordBits, MostBits);
        shift = HashBits - bits;
        words = new ulong[1 << (bits - WordBits)];
        foreach (var hash in distinct)
            words[hash >> shift >> WordBits] |= 1UL << (int)(hash >> shift);
    }

    /// <returns>Whether the set may hold the hash as the lowest bit; those above it mean nothing.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Bit(ulong hash)
    {
        var place = hash >> shift;
        return words[place >> WordBits] >> (int)place;
    }
}
