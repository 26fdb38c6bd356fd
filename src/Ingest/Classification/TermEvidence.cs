namespace SdgInsights.Ingest;

/// <summary>
/// What the terms alone say of a goal: the sum over the distinct terms found, damped for repetition and for long texts, as a share
/// between 0 and 1.
/// </summary>
internal static class TermEvidence
{
    private const double HalfEvidence = 2.2;

    // Texts have few distinct terms of a goal; what comes after these only repeats the message.
    private const int MostDistinct = 256;

    /// <summary>Sets the share of every goal. Allocates nothing.</summary>
    public static void Shares(FeatureBag bag, Span<double> shares)
    {
        shares.Clear();
        Span<(int Index, int Count)> distinct = stackalloc (int, int)[MostDistinct];
        var used = 0;
        foreach (var hit in bag.HitSpan)
        {
            var at = 0;
            while (at < used && distinct[at].Index != hit.Index)
                at++;
            if (at == MostDistinct)
                continue;
            if (at == used)
                distinct[used++] = (hit.Index, 0);
            var count = ++distinct[at].Count;
            shares[hit.Term.Goal.Index] += TermFeatures.Evidence(hit.Term) * (TermFrequency.Weight(count) - TermFrequency.Weight(count - 1));
        }

        foreach (ref var share in shares)
        {
            var evidence = share / bag.Damping;
            share = evidence / (evidence + HalfEvidence);
        }
    }
}
