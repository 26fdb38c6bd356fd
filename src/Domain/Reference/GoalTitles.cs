namespace SdgInsights.Domain;

/// <param name="Short">At most about fourteen characters, for chart axes.</param>
/// <param name="Colour">Six hexadecimal digits without a leading sign.</param>
public sealed record GoalTitle(Goal Goal, BilingualName Title, BilingualName Short, string Colour);

public sealed record TargetTitle(SdgTarget Target, BilingualName Title);

/// <summary>A value of a code list with the words by which texts and registers show it.</summary>
public sealed record CodeListEntry(string List, string Code, BilingualName Name);
