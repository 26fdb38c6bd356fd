namespace SdgInsights.Analytics;

/// <summary>What a reviewer says of two reports.</summary>
public enum EventDecisionKind
{
    /// <summary>They tell of one event.</summary>
    Same,

    /// <summary>They tell of two.</summary>
    NotSame,

    /// <summary>Earlier decisions on the two no longer stand; the rule tells again.</summary>
    Withdrawn,
}

/// <summary>A reviewer's decision on two activities. It goes before the rule; of several on the same two, the last one stands.</summary>
/// <param name="First">Key of an activity, as <see cref="StoredActivity.Key"/>.</param>
/// <param name="Second">Key of another; the order of the two tells nothing.</param>
public sealed record EventDecision(string First, string Second, EventDecisionKind Kind, string Who, DateTimeOffset When, string Why)
{
    /// <summary>Those that no later decision on the same two replaces or withdraws, in the order in which they were made.</summary>
    public static IEnumerable<EventDecision> Standing(IEnumerable<EventDecision> decisions) => decisions
        .GroupBy(d => string.CompareOrdinal(d.First, d.Second) < 0 ? (d.First, d.Second) : (d.Second, d.First))
        .Select(d => d.Last())
        .Where(d => d.Kind is not EventDecisionKind.Withdrawn);
}
