using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A target that a text may address, with the probability that it does, given that its goal is addressed.</summary>
public sealed record RankedTarget(SdgTarget Target, double Probability);

/// <summary>Ranks the targets of a goal by the terms of their lists in the text.</summary>
internal static class TargetRanker
{
    // What a goal without any target term weighs: one hint alone names no target.
    private const double NoTarget = 0.7;
    private const double LeastProbability = 0.4;

    /// <summary>All targets with a term in the text, likeliest first.</summary>
    public static IReadOnlyList<RankedTarget> Rank(IEnumerable<TermHit> hits, Goal goal)
    {
        var evidence = hits.Where(h => h.Term.Goal == goal && h.Term.Target is not null)
            .GroupBy(h => h.Term.Target!)
            .Select(g => (Target: g.Key, Weight: g.GroupBy(h => h.Term).Sum(t => TermFeatures.Evidence(t.Key) * (1 + Math.Log(t.Count())))))
            .ToList();
        var whole = NoTarget + evidence.Sum(e => e.Weight);
        return [.. evidence.Select(e => new RankedTarget(e.Target, e.Weight / whole))
            .OrderByDescending(t => t.Probability).ThenBy(t => t.Target.Code, StringComparer.Ordinal)];
    }

    /// <summary>The likeliest target, or null where none stands out.</summary>
    public static SdgTarget? Best(IEnumerable<TermHit> hits, Goal goal) =>
        Rank(hits, goal) is [var best, ..] && best.Probability >= LeastProbability ? best.Target : null;
}
