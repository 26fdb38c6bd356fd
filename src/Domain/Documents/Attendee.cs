namespace SdgInsights.Domain;

/// <summary>A person on the register of an activity.</summary>
/// <param name="Activity">Place of the activity in its document, from 1.</param>
/// <param name="Person">A keyed hash of name and organisation: equal for the same person at several activities, within one database.</param>
/// <param name="Name">Null unless the user asked to keep names.</param>
public sealed record Attendee(int Activity, string Person, string? Name);
