using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The weights of a model as short numbers: a row for each n-gram that it knows, then a row for each term feature. Row 0 is empty.</summary>
internal sealed class WeightTable
{
    private const int FarAhead = 24;
    private const int NearAhead = 10;

    private readonly short[] rows;
    private readonly int firstTerm;

    private WeightTable((int Row, float Idf)[] grams, short[] rows, int firstTerm, float step)
    {
        Grams = grams;
        this.rows = rows;
        this.firstTerm = firstTerm;
        Step = step;
    }

    /// <summary>Row and inverse document frequency by slot; both 0 where the model does not know the n-gram.</summary>
    public (int Row, float Idf)[] Grams { get; }

    /// <summary>What one unit of a short number weighs.</summary>
    public float Step { get; }

    public int TermRows => (rows.Length / LinearModel.Width) - firstTerm;

    public ReadOnlySpan<short> Row(int row) => rows.AsSpan(row * LinearModel.Width, LinearModel.Width);

    /// <summary>Asks for the memory of the n-grams that come next, so that it is there when they do: fetches are what scoring waits for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(ReadOnlySpan<int> slots, int now)
    {
        if (!Sse.IsSupported || now + FarAhead >= slots.Length)
            return;
        Sse.Prefetch0(Unsafe.AsPointer(ref Grams[slots[now + FarAhead]]));
        Sse.Prefetch0(Unsafe.AsPointer(ref rows[Grams[slots[now + NearAhead]].Row * LinearModel.Width]));
    }

    public int RowOfTerm(int feature) => firstTerm + feature;

    /// <param name="known">Slots of the n-grams with their inverse document frequencies.</param>
    /// <param name="fill">Fills the row of the n-gram at a position of <paramref name="known"/>, or behind the last of a term feature.</param>
    public static WeightTable Build(IReadOnlyList<(int Slot, float Idf)> known, int termFeatures, float step, RowFiller fill)
    {
        var grams = new (int Row, float Idf)[SdgInsights.Ingest.Grams.Slots];
        var rows = new short[(1 + known.Count + termFeatures) * LinearModel.Width];
        for (var i = 0; i < known.Count + termFeatures; i++)
        {
            if (i < known.Count)
                grams[known[i].Slot] = (i + 1, known[i].Idf);
            fill(i, rows.AsSpan((i + 1) * LinearModel.Width, Goal.Count));
        }

        return new(grams, rows, known.Count + 1, step);
    }
}

internal delegate void RowFiller(int position, Span<short> row);
