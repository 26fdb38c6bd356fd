using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// The hashed n-grams of a folded text: single English words and neighbouring pairs; in Thai runs of two and three character clusters.
/// Its memory is used again for the next text.
/// </summary>
internal sealed class Grams
{
    public const int SlotBits = 20;
    public const int Slots = 1 << SlotBits;

    // Keeps Thai pairs, short and many, apart from what else has their hash.
    private const uint ThaiPair = 0x9E3779B1;
    private const int MostOrders = 2;

    private readonly Tokens tokens = new();
    private uint[] rolling = [];
    private int[] slots = [];
    private int count;

    /// <summary>A slot of the hash table for every n-gram: run by run, in each the shortest first, in each length by place.</summary>
    public ReadOnlySpan<int> All => slots.AsSpan(0, count);

    public void Read(ReadOnlySpan<char> text)
    {
        tokens.Read(text);
        if (rolling.Length < tokens.Count + Tokens.Padding)
        {
            rolling = new uint[(2 * tokens.Count) + Tokens.Padding];
            slots = new int[(2 * MostOrders * tokens.Count) + Tokens.Padding];
        }

        count = 0;
        foreach (var run in tokens.Runs)
        {
            var hashes = tokens.HashesFrom(run);
            hashes[..run.Count].CopyTo(rolling);
            var (shortest, longest) = OrdersOf(run);
            for (var order = 1; order <= longest; order++)
            {
                var grams = run.Count - order + 1;
                if (order > 1)
                    Append(hashes[(order - 1)..], grams);
                if (order >= shortest)
                    AddSlots(grams, run.IsThai && order == 2 ? ThaiPair : 0);
            }
        }
    }

    /// <summary>The characters that some of <see cref="All"/> stand on.</summary>
    /// <param name="places">Of the n-grams among all, ascending.</param>
    /// <param name="spans">As long.</param>
    public void FindSpans(ReadOnlySpan<int> places, Span<TextSpan> spans)
    {
        var (next, first) = (0, 0);
        foreach (var run in tokens.Runs)
        {
            var (shortest, longest) = OrdersOf(run);
            for (var order = shortest; order <= longest; order++)
            {
                var end = first + run.Count - order + 1;
                for (; next < places.Length && places[next] < end; next++)
                {
                    var token = run.First + places[next] - first;
                    spans[next] = new(tokens.StartOf(token), tokens.EndOf(token + order - 1));
                }

                first = end;
            }
        }
    }

    private static (int Shortest, int Longest) OrdersOf(TokenRun run) => run.IsThai ? (2, Math.Min(3, run.Count)) : (1, Math.Min(2, run.Count));

    // Vectors may reach behind the last n-gram: what they leave there is written over by the next.
    private void Append(ReadOnlySpan<uint> next, int grams)
    {
        ref var to = ref MemoryMarshal.GetArrayDataReference(rolling);
        ref var from = ref MemoryMarshal.GetReference(next);
        for (nuint i = 0; i < (nuint)grams; i += (nuint)Vector256<uint>.Count)
        {
            var hash = Vector256.LoadUnsafe(ref to, i);
            ((hash << 5) - hash + Vector256.LoadUnsafe(ref from, i)).StoreUnsafe(ref to, i);
        }
    }

    private void AddSlots(int grams, uint salt)
    {
        ref var from = ref MemoryMarshal.GetArrayDataReference(rolling);
        ref var to = ref Unsafe.As<int, uint>(ref slots[count]);
        for (nuint i = 0; i < (nuint)grams; i += (nuint)Vector256<uint>.Count)
            Slot(Vector256.LoadUnsafe(ref from, i) + Vector256.Create(salt)).StoreUnsafe(ref to, i);
        count += grams;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Slot(Vector256<uint> hash)
    {
        hash ^= hash >>> 15;
        hash *= Vector256.Create(0x2C1B3C6Du);
        hash ^= hash >>> 12;
        hash *= Vector256.Create(0x297A2D39u);
        return hash >>> (32 - SlotBits);
    }
}
