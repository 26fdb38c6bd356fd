namespace SdgInsights.Analytics;

internal sealed record ResolutionRow(
    string ResolutionKey,
    string ActivityKey,
    int Position,
    string? Number,
    string Text,
    int SpanStart,
    int SpanEnd,
    string? Addressee,
    int? AddresseeStart,
    int? AddresseeEnd);

/// <summary>One kind of body among those that a resolution addresses.</summary>
internal sealed record AddresseeKindRow(string ResolutionKey, int Position, string Kind);

/// <summary>A row of <c>sdg_assignments</c>, whose subject is an activity or one of its resolutions.</summary>
/// <param name="SubjectKey">The resolution's key, else the activity's.</param>
/// <param name="ActivityKey">Null only in rows of earlier versions, which kept goals of documents without an activity; nothing reads them.</param>
/// <param name="Terms">See <see cref="StoredLists"/>.</param>
internal sealed record SdgRow(
    string SubjectKey,
    int Position,
    string DocumentHash,
    string? ActivityKey,
    string? ResolutionKey,
    int Goal,
    string? Target,
    double Probability,
    string Method,
    string Terms);
