namespace SdgInsights.Analytics;

/// <summary>A row of <c>documents</c>.</summary>
/// <param name="DocumentHash">SHA-256 of the bytes in hexadecimal.</param>
/// <param name="RetrievedAt">ISO 8601 with its offset, to the tick.</param>
internal sealed record DocumentRow(
    string DocumentHash,
    string Name,
    string MediaType,
    string Language,
    string RetrievedAt,
    string Text);

/// <summary>A row of <c>problems</c>: found while reading a document, or while reading one of its activities.</summary>
/// <param name="SubjectKey">The activity's key, or the document's hash.</param>
internal sealed record ProblemRow(
    string SubjectKey,
    int Position,
    string DocumentHash,
    string? ActivityKey,
    string Source,
    string Place,
    string Field,
    string Found,
    string Expected);
