using System.Globalization;
using Microsoft.Data.Sqlite;
using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>The decisions of reviewers, in a table that only grows.</summary>
internal static class StoredDecisions
{
    /// <summary>In the order in which they were made.</summary>
    public static IReadOnlyList<EventDecision> All(InsightsContext context) =>
    [
        .. context.Set<EventDecisionRow>().OrderBy(d => d.Position).AsEnumerable().Select(d => new EventDecision(
            d.First,
            d.Second,
            Codes.Parse<EventDecisionKind>(d.Kind),
            d.Who,
            DateTimeOffset.ParseExact(d.DecidedAt, "O", CultureInfo.InvariantCulture),
            d.Why)),
    ];

    /// <returns>Why the decision cannot stand; null where it was added.</returns>
    public static Problem? Add(EventDecision decision, InsightsContext context, SqliteConnection connection)
    {
        var before = All(context);
        if (Refusal(decision, before, context) is { } problem)
            return problem;
        using var writer = new BulkWriter(context, connection);
        writer.Write([new EventDecisionRow(
            before.Count + 1,
            decision.First,
            decision.Second,
            Codes.Of(decision.Kind),
            decision.Who,
            decision.When.ToString("O", CultureInfo.InvariantCulture),
            decision.Why)]);
        return null;
    }

    private static Problem? Refusal(EventDecision decision, IReadOnlyList<EventDecision> before, InsightsContext context)
    {
        if (new[] { decision.First, decision.Second }.FirstOrDefault(k => !context.Set<ActivityRow>().Any(a => a.ActivityKey == k)) is { } unknown)
            return Problem(unknown, "no such activity", "a key as the sheets and tables show it, such as 0123456789ab-1");
        if (decision.First == decision.Second)
            return Problem(decision.First, "one activity given twice", "two activities");
        if (decision.Kind is EventDecisionKind.Withdrawn && !Stands(decision, before))
            return Problem(decision.First, $"no decision on it and {decision.Second}", "one that can be withdrawn");
        return new DecidedPairs(before.Append(decision)).Contradiction() is var (first, second)
            ? Problem(first, $"decisions that keep it apart from {second}, and others that make them the same", "decisions that agree; withdraw one first")
            : null;
    }

    private static bool Stands(EventDecision decision, IEnumerable<EventDecision> before) => EventDecision.Standing(before)
        .Any(d => (d.First, d.Second) == (decision.First, decision.Second) || (d.First, d.Second) == (decision.Second, decision.First));

    private static Problem Problem(string activity, string found, string expected) => new(activity, "", "", found, expected);
}
