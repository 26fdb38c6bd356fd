namespace SdgInsights.Analytics;

/// <summary>The decisions of reviewers that stand. What is the same as a third is the same as each other.</summary>
internal sealed class DecidedPairs
{
    private readonly HashSet<(string, string)> apart = [];
    private readonly Dictionary<string, List<string>> units = new(StringComparer.Ordinal);

    /// <param name="decisions">In the order in which they were made.</param>
    public DecidedPairs(IEnumerable<EventDecision> decisions)
    {
        foreach (var decision in EventDecision.Standing(decisions))
        {
            if (decision.Kind is EventDecisionKind.NotSame)
                apart.Add(Pair(decision.First, decision.Second));
            else
                Join(decision.First, decision.Second);
        }
    }

    public static DecidedPairs None { get; } = new([]);

    /// <summary>Activities on which reviewers decided together: what they declared one event, and pairs that they kept apart.</summary>
    public IEnumerable<IReadOnlyList<string>> Groups => units.Values.Distinct().Concat(apart.Select(IReadOnlyList<string> (p) => [p.Item1, p.Item2]));

    public bool AreApart(string first, string second) => apart.Contains(Pair(first, second));

    /// <summary>The activities declared the same as this one, itself among them.</summary>
    public IReadOnlyList<string> UnitOf(string activity) => units.TryGetValue(activity, out var unit) ? unit : [activity];

    /// <summary>Two activities that decisions both join and keep apart; null where there are none.</summary>
    public (string First, string Second)? Contradiction() =>
        apart.Where(p => UnitOf(p.Item1).Contains(p.Item2)).Select(p => ((string, string)?)p).FirstOrDefault();

    private void Join(string first, string second)
    {
        List<string> joined = [.. UnitOf(first).Union(UnitOf(second))];
        foreach (var activity in joined)
            units[activity] = joined;
    }

    private static (string, string) Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
}
