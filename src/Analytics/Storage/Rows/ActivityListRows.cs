namespace SdgInsights.Analytics;

internal sealed record OrganiserRow(string ActivityKey, int Position, string Name);

/// <param name="Country">ISO 3166-1 alpha-2.</param>
internal sealed record ActivityCountryRow(string ActivityKey, int Position, string Country);

internal sealed record ActivityGroupRow(string ActivityKey, int Position, string GroupingCode);

/// <param name="Province">ISO 3166-2.</param>
internal sealed record ActivityProvinceRow(string ActivityKey, int Position, string Province);

/// <summary>Offsets count UTF-16 units of the document's text, end exclusive.</summary>
internal sealed record EvidenceRow(string ActivityKey, int Position, string Field, int SpanStart, int SpanEnd, string Quote);

/// <summary>A group that an activity's document speaks of, with the first place where it does.</summary>
internal sealed record GroupMentionRow(string ActivityKey, int Position, string GroupCode, int Mentions, int SpanStart, int SpanEnd, string Quote);

/// <param name="Sign">What the probability rests on.</param>
internal sealed record ConfidenceRow(string ActivityKey, int Position, string Field, double Probability, string Sign, bool NeedsReview);
