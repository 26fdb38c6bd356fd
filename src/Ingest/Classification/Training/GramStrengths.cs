namespace SdgInsights.Ingest;

/// <summary>How much each n-gram weighs for all goals together in a model: which ones are worth keeping.</summary>
internal sealed class GramStrengths(TrainingSet set)
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

    /// <summary>By slot, false for the Thai n-grams that weigh least, and for those that are not known.</summary>
    /// <param name="share">Of the Thai n-grams, how many are kept.</param>
    public bool[] WorthKeeping(float share)
    {
        var strengths = squares.Zip(set.Idf, (square, rarity) => MathF.Sqrt(square) * rarity).ToArray();
        var thai = strengths.Where((_, slot) => set.IsThai[slot] && set.Idf[slot] > 0).Order().ToArray();
        var least = thai.Length == 0 ? 0 : thai[Math.Min(thai.Length - 1, (int)(thai.Length * (1 - share)))];
        return [.. strengths.Select((strength, slot) => set.Idf[slot] > 0 && (!set.IsThai[slot] || strength >= least))];
    }
}
