namespace SdgInsights.Analytics;

/// <summary>A row of <c>activity_people</c>: a person on the register of an activity. Nothing that leaves the store reads this table.</summary>
/// <param name="Person">Hash of name and organisation under the salt of this database.</param>
/// <param name="Name">Null unless the user asked to keep names.</param>
internal sealed record ActivityPersonRow(string ActivityKey, string Person, string? Name);

/// <summary>The only row of <c>person_salt</c>.</summary>
internal sealed record PersonSaltRow(byte[] Salt);
