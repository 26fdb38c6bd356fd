namespace SdgInsights.Analytics;

/// <summary>A row of <c>event_decisions</c>, which only grows. Activities are named and not referred to: a decision outlives its documents.</summary>
/// <param name="Position">From 1, in the order in which the decisions were made.</param>
/// <param name="DecidedAt">ISO 8601 with its offset, to the tick.</param>
internal sealed record EventDecisionRow(int Position, string First, string Second, string Kind, string Who, string DecidedAt, string Why);
