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
    public static IReadOnlyList<RankedTarget> Rank(ReadOnlySpan<TermHit> hits, Goal goal)
    {
        var evidence = EvidenceOf(hits, goal);
        if (evidence.Count == 0)
            return [];
        var whole = NoTarget + evidence.Values.Sum();
        return [.. evidence.Select(e => new RankedTarget(e.Key, e.Value / whole))
            .OrderByDescending(t => t.Probability).ThenBy(t => t.Target.Code, StringComparer.Ordinal)];
    }

    /// <summary>The likeliest target, or null where none stands out.</summary>
    public static SdgTarget? Best(ReadOnlySpan<TermHit> hits, Goal goal) =>
        Rank(hits, goal) is [var best, ..] && best.Probability >= LeastProbability ? best.Target : null;

    // A term that comes again says less each time.
    private static Dictionary<SdgTarget, double> EvidenceOf(ReadOnlySpan<TermHit> hits, Goal goal)
    {
        var counts = new Dictionary<SdgTerm, int>(ReferenceEqualityComparer.Instance);
        foreach (ref readonly var hit in hits)
        {
            if (hit.Goal == goal && hit.Term.Target is not null)
                counts[hit.Term] = counts.GetValueOrDefault(hit.Term) + 1;
        }

        var evidence = new Dictionary<SdgTarget, double>();
        foreach (var (term, count) in counts)
            evidence[term.Target!] = evidence.GetValueOrDefault(term.Target!) + (TermFeatures.Evidence(term) * (1 + Math.Log(count)));
        return evidence;
    }
}
