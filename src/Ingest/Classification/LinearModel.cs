using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// One linear layer a goal over hashed n-grams and term features. A feature's weights for all goals stand in one row, a cache line, so
/// that a text costs one memory fetch a distinct n-gram. Immutable.
/// </summary>
internal sealed class LinearModel(string version, IReadOnlyList<string> featureNames, IReadOnlyList<GoalScale> scales, WeightTable table)
{
    /// <summary>Length of a vector of margins: 17 goals, padded.</summary>
    public const int Width = 3 * Lanes;

    // Goals are summed eight at a time.
    private const int Lanes = 8;

    public string Version => version;

    public IReadOnlyList<string> FeatureNames => featureNames;

    public IReadOnlyList<GoalScale> Scales => scales;

    public WeightTable Table => table;

    public float Weight(int row, Goal goal) => table.Step * table.Row(row)[goal.Index];

    /// <summary>How far the text lies inside each goal (above 0) or outside. Allocates nothing.</summary>
    /// <param name="margins">At least <see cref="Width"/> long; the first 17 are the goals'.</param>
    /// <returns>Length of the n-gram vector, by which a single one's share is found.</returns>
    public float Score(FeatureBag bag, Span<float> margins)
    {
        var (a, b, c) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var squares = 0f;
        foreach (var row in bag.Rows)
        {
            var value = TermFrequency.Weight(bag.CountOf(row)) * table.Idf(row);
            squares += value * value;
            Add(row, value, ref a, ref b, ref c);
        }

        var length = squares > 0 ? MathF.Sqrt(squares) : 1;
        (a, b, c) = (a / length, b / length, c / length);
        for (var i = 0; i < bag.Terms.Length; i++)
        {
            if (bag.Terms[i] != 0)
                Add(table.RowOfTerm(i), bag.Terms[i], ref a, ref b, ref c);
        }

        (a * table.Step).CopyTo(margins);
        (b * table.Step).CopyTo(margins[Lanes..]);
        (c * table.Step).CopyTo(margins[(2 * Lanes)..]);
        for (var i = 0; i < Goal.Count; i++)
            margins[i] += scales[i].Bias;
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int row, float value, ref Vector256<float> a, ref Vector256<float> b, ref Vector256<float> c)
    {
        ref var first = ref MemoryMarshal.GetReference(table.Row(row));
        var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref first));
        a += Vector256.ConvertToSingle(low) * value;
        b += Vector256.ConvertToSingle(high) * value;
        c += Vector256.ConvertToSingle(Vector256.WidenLower(Vector256.LoadUnsafe(ref first, 2 * Lanes))) * value;
    }
}
