using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// One linear layer a goal over hashed n-grams and term features. A feature's weights for all goals stand in one row, so that a text
/// costs one memory fetch a distinct n-gram. Immutable.
/// </summary>
internal sealed class LinearModel(string version, IReadOnlyList<string> featureNames, IReadOnlyList<MarginScale> scales, WeightTable table)
{
    // Goals are summed eight at a time, and the last one alone.
    private const int Lanes = 8;
    private const int Last = Goal.Count - 1;

    public string Version => version;

    public IReadOnlyList<string> FeatureNames => featureNames;

    public IReadOnlyList<MarginScale> Scales => scales;

    public WeightTable Table => table;

    public float Weight(int row, Goal goal) => table.Row(row).WeightOf(goal);

    /// <summary>How far the text lies inside each goal (above 0) or outside. Allocates nothing.</summary>
    /// <param name="margins">17, by <see cref="Goal.Index"/>.</param>
    /// <returns>Length of the n-gram vector, by which a single one's share is found.</returns>
    public float Score(FeatureBag bag, Span<float> margins)
    {
        var (a, b, last) = (Vector256<float>.Zero, Vector256<float>.Zero, 0f);
        var squares = 0f;
        var grams = bag.Grams;
        foreach (var gram in grams.Rows)
        {
            ref var row = ref table.Row(gram);
            var value = TermFrequency.Weight(grams.CountOf(gram)) * row.Idf;
            squares += value * value;
            Add(ref row, value, ref a, ref b, ref last);
        }

        var length = squares > 0 ? MathF.Sqrt(squares) : 1;
        (a, b, last) = (a / length, b / length, last / length);
        for (var i = 0; i < bag.Terms.Length; i++)
        {
            if (bag.Terms[i] != 0)
                Add(ref table.Row(table.RowOfTerm(i)), bag.Terms[i], ref a, ref b, ref last);
        }

        a.CopyTo(margins);
        b.CopyTo(margins[Lanes..]);
        margins[Last] = last;
        for (var i = 0; i < Goal.Count; i++)
            margins[i] += scales[i].Bias;
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref WeightRow row, float value, ref Vector256<float> a, ref Vector256<float> b, ref float last)
    {
        ref var weights = ref MemoryMarshal.GetReference(row.Weights);
        var step = value * row.Step;
        var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref weights));
        a = Vector256.FusedMultiplyAdd(ToSingle(low), Vector256.Create(step), a);
        b = Vector256.FusedMultiplyAdd(ToSingle(high), Vector256.Create(step), b);
        last += step * Unsafe.Add(ref weights, Last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> ToSingle(Vector128<short> weights) => Vector256.ConvertToSingle(Vector256.WidenLower(weights.ToVector256Unsafe()));
}
