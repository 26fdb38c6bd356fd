namespace SdgInsights.Ingest;

/// <summary>How much each n-gram weighs for all goals together in a model: which ones are worth keeping.</summary>
internal sealed class GramStrengths(float[] idf)
{
    // Whole numbers, so that the sum is the same in whatever order goals are done.
    private const double Unit = 1L << 32;

    private readonly long[] squares = new long[Grams.Slots];

    /// <summary>Adds the weights of one goal, by column.</summary>
    public void Add(float[] weights)
    {
        lock (squares)
        {
            for (var slot = 0; slot < squares.Length; slot++)
                squares[slot] += (long)(weights[slot] * weights[slot] * Unit);
        }
    }

    /// <summary>By slot, true for the share of the known n-grams that weigh most.</summary>
    public bool[] Strongest(float share)
    {
        var strengths = squares.Zip(idf, (square, rarity) => MathF.Sqrt(square) * rarity).ToArray();
        var known = strengths.Where((_, slot) => idf[slot] > 0).Order().ToArray();
        if (known.Length == 0 || share >= 1)
            return [.. idf.Select(rarity => rarity > 0)];
        var least = known[(int)(known.Length * (1 - share))];
        return [.. strengths.Select((strength, slot) => idf[slot] > 0 && strength >= least)];
    }
}
