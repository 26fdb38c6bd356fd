using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// One linear layer a goal over hashed n-grams and term features. A feature's weights for all goals stand in one row of 32 half-width
/// numbers, a cache line, so that a text costs one memory fetch a distinct n-gram.
/// </summary>
internal sealed class LinearModel
{
    /// <summary>Weights in a row: 17 goals, padded for vectors.</summary>
    public const int Width = 32;

    private readonly Half[] rows;

    /// <param name="idf">Inverse document frequency by slot; 0 where an n-gram is not of the model.</param>
    /// <param name="rows">Weights, <see cref="Width"/> a feature; the n-grams' slots first, then the term features.</param>
    public LinearModel(string version, TermFeatures features, IReadOnlyList<GoalScale> scales, float[] idf, Half[] rows)
    {
        Version = version;
        Features = features;
        Scales = scales;
        Idf = idf;
        this.rows = rows;
    }

    public string Version { get; }

    public TermFeatures Features { get; }

    public IReadOnlyList<GoalScale> Scales { get; }

    public float[] Idf { get; }

    /// <summary>The weights of a feature, by goal.</summary>
    public ReadOnlySpan<Half> Row(int feature) => rows.AsSpan(feature * Width, Width);

    /// <summary>How far the text lies inside each goal (above 0) or outside. Allocates nothing.</summary>
    /// <param name="margins">At least <see cref="Width"/> long; the first 17 are the goals'.</param>
    /// <returns>Length of the n-gram vector, by which a single one's share is found.</returns>
    public float Score(FeatureBag bag, Span<float> margins)
    {
        margins.Clear();
        var squares = 0f;
        foreach (var slot in bag.Slots)
        {
            var value = TermFrequency.Weight(bag.CountOf(slot)) * Idf[slot];
            if (value == 0)
                continue;
            squares += value * value;
            AddRow(slot, value, margins);
        }

        var length = squares > 0 ? MathF.Sqrt(squares) : 1;
        foreach (ref var margin in margins)
            margin /= length;
        for (var i = 0; i < bag.Terms.Length; i++)
        {
            if (bag.Terms[i] != 0)
                AddRow(Grams.Slots + i, bag.Terms[i], margins);
        }

        for (var i = 0; i < Goal.Count; i++)
            margins[i] += Scales[i].Bias;
        return length;
    }

    private void AddRow(int feature, float value, Span<float> sums)
    {
        var row = Row(feature);
        for (var i = 0; i < Goal.Count; i++)
            sums[i] += value * (float)row[i];
    }
}
