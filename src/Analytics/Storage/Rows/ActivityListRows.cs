namespace SdgInsights.Analytics;

internal sealed record OrganiserRow(string ActivityKey, int Position, string Name);

/// <param name="Country">ISO 3166-1 alpha-2.</param>
internal sealed record ActivityCountryRow(string ActivityKey, int Position, string Country);

internal sealed record ActivityGroupRow(string ActivityKey, int Position, string GroupingCode);

/// <param name="Province">ISO 3166-2.</param>
internal sealed record ActivityProvinceRow(string ActivityKey, int Position, string Province);

/// <summary>How an activity was read: the words behind its fields and how sure they are, see <see cref="StoredLists"/>.</summary>
internal sealed record ReadingRow(string ActivityKey, string Evidence, string Confidence);

/// <summary>A group that an activity's document speaks of, with the first place where it does.</summary>
internal sealed record GroupMentionRow(string ActivityKey, int Position, string GroupCode, int Mentions, int SpanStart, int SpanEnd, string Quote);
