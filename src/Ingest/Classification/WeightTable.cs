using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace SdgInsights.Ingest;

/// <summary>The rows of a model: row 0 is empty, then comes one for each n-gram that it knows, then one for each term feature.</summary>
internal sealed class WeightTable
{
    private const int SlotsInBlock = 64;

    private readonly Block[] blocks = new Block[Grams.Slots / SlotsInBlock];

    // At an address by which no row lies on two cache lines; for that it may not be moved.
    private readonly byte[] memory;
    private readonly int first;

    private WeightTable(int known, int termRows)
    {
        (Known, TermRows) = (known, termRows);
        memory = GC.AllocateArray<byte>((2 + known + termRows) * WeightRow.Size, pinned: true);
        first = AlignedOffset(memory);
    }

    /// <summary>How many n-grams the model knows; their rows are 1 to this, by slot.</summary>
    public int Known { get; }

    public int TermRows { get; }

    /// <summary>The slots of the known n-grams, ascending.</summary>
    public IEnumerable<int> Slots => Enumerable.Range(0, Grams.Slots).Where(slot => RowOf(slot) > 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref WeightRow Row(int row) => ref Unsafe.As<byte, WeightRow>(ref memory[first + (row * WeightRow.Size)]);

    public int RowOfTerm(int feature) => Known + 1 + feature;

    /// <summary>The row of an n-gram; 0 where the model does not know it, as is so for most. The table of all slots fits into the processor's second cache.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int RowOf(int slot)
    {
        ref readonly var block = ref blocks[slot / SlotsInBlock];
        var bit = 1UL << (slot % SlotsInBlock);
        return (block.Known & bit) == 0 ? 0 : block.Before + BitOperations.PopCount(block.Known & (bit - 1)) + 1;
    }

    /// <summary>The rows of the n-grams that the model knows, in their order. A branch on what is known could not be predicted, so there is none.</summary>
    /// <param name="rows">Longer than <paramref name="slots"/>.</param>
    /// <param name="places">As long; takes where among the slots each row's is.</param>
    /// <returns>How many are known.</returns>
    public int FindRows(ReadOnlySpan<int> slots, Span<int> rows, Span<int> places)
    {
        var found = 0;
        for (var i = 0; i < slots.Length; i++)
        {
            var slot = slots[i];
            ref readonly var block = ref blocks[(uint)slot / SlotsInBlock];
            var known = block.Known;
            rows[found] = block.Before + BitOperations.PopCount(known & ((1UL << slot) - 1)) + 1;
            places[found] = i;
            found += (int)(known >> slot) & 1;
        }

        return found;
    }

    /// <summary>Asks for the memory of a row, so that it is there when the text has been read: fetches are what scoring waits for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(int row)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Row(row)));
    }

    /// <param name="known">Slots of the n-grams, ascending, with their inverse document frequencies.</param>
    /// <param name="fill">Fills the weights of the n-gram at a position of <paramref name="known"/>, or behind the last of a term feature.</param>
    public static WeightTable Build(IReadOnlyList<(int Slot, float Idf)> known, int termFeatures, RowFiller fill)
    {
        var table = new WeightTable(known.Count, termFeatures);
        foreach (var (slot, _) in known)
            table.blocks[slot / SlotsInBlock].Known |= 1UL << (slot % SlotsInBlock);
        for (var block = 1; block < table.blocks.Length; block++)
            table.blocks[block].Before = table.blocks[block - 1].Before + BitOperations.PopCount(table.blocks[block - 1].Known);
        for (var i = 0; i < known.Count + termFeatures; i++)
        {
            ref var row = ref table.Row(i + 1);
            fill(i, ref row);
            row.Idf = i < known.Count ? known[i].Idf : 0;
        }

        return table;
    }

    private static unsafe int AlignedOffset(byte[] pinned) => (int)(-(nint)Unsafe.AsPointer(ref pinned[0]) & (WeightRow.Size - 1));

    /// <summary>Which of 64 neighbouring slots are known, and how many are before them.</summary>
    private struct Block
    {
        public ulong Known;
        public int Before;
    }
}

internal delegate void RowFiller(int position, ref WeightRow row);
