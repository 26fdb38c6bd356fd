using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// The weights of a model as short numbers: a row for each n-gram that it knows, then a row for each term feature. Row 0 is empty. A
/// row holds the weights of the 17 goals and, further on, the n-gram's inverse document frequency; it is one cache line.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>Numbers in a row: 17 goals, padded for vectors.</summary>
    public const int Width = 32;

    // Behind the three vectors that are read as weights.
    private const int IdfAt = 24;
    private const int SlotsInBlock = 64;

    private readonly Block[] blocks = new Block[Grams.Slots / SlotsInBlock];
    private readonly short[] rows;

    private WeightTable(short[] rows, int known, float step)
    {
        this.rows = rows;
        Known = known;
        Step = step;
    }

    /// <summary>How many n-grams the model knows; their rows are 1 to this, by slot.</summary>
    public int Known { get; }

    /// <summary>What one unit of a short number weighs.</summary>
    public float Step { get; }

    public int TermRows => (rows.Length / Width) - 1 - Known;

    /// <summary>The slots of the known n-grams, ascending.</summary>
    public IEnumerable<int> Slots => Enumerable.Range(0, Grams.Slots).Where(slot => RowOf(slot) > 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<short> Row(int row) => rows.AsSpan(row * Width, Width);

    /// <summary>Inverse document frequency of the n-gram of a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Idf(int row) => Unsafe.ReadUnaligned<float>(ref Unsafe.As<short, byte>(ref rows[(row * Width) + IdfAt]));

    public int RowOfTerm(int feature) => Known + 1 + feature;

    /// <summary>The row of an n-gram; 0 where the model does not know it, as is so for most. The table of all slots fits into the processor's second cache.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int RowOf(int slot)
    {
        ref readonly var block = ref blocks[slot / SlotsInBlock];
        var bit = 1UL << (slot % SlotsInBlock);
        return (block.Known & bit) == 0 ? 0 : block.Before + BitOperations.PopCount(block.Known & (bit - 1)) + 1;
    }

    /// <summary>Asks for the memory of a row, so that it is there when the text has been read: fetches are what scoring waits for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(int row)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref rows[row * Width]));
    }

    /// <param name="known">Slots of the n-grams, ascending, with their inverse document frequencies.</param>
    /// <param name="fill">Fills the weights of the n-gram at a position of <paramref name="known"/>, or behind the last of a term feature.</param>
    public static WeightTable Build(IReadOnlyList<(int Slot, float Idf)> known, int termFeatures, float step, RowFiller fill)
    {
        var rows = new short[(1 + known.Count + termFeatures) * Width];
        var table = new WeightTable(rows, known.Count, step);
        foreach (var (slot, _) in known)
            table.blocks[slot / SlotsInBlock].Known |= 1UL << (slot % SlotsInBlock);
        for (var block = 1; block < table.blocks.Length; block++)
            table.blocks[block].Before = table.blocks[block - 1].Before + BitOperations.PopCount(table.blocks[block - 1].Known);
        for (var i = 0; i < known.Count + termFeatures; i++)
        {
            var row = rows.AsSpan((i + 1) * Width, Width);
            fill(i, row[..Goal.Count]);
            if (i < known.Count)
                MemoryMarshal.Write(MemoryMarshal.AsBytes(row[IdfAt..]), known[i].Idf);
        }

        return table;
    }

    /// <summary>Which of 64 neighbouring slots are known, and how many are before them.</summary>
    private struct Block
    {
        public ulong Known;
        public int Before;
    }
}

internal delegate void RowFiller(int position, Span<short> row);
