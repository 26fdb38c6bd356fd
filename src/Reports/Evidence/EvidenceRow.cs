using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>One fact of an activity with the words that it was read from.</summary>
/// <param name="Value">The value read, in codes: ISO dates, country codes, goal numbers.</param>
/// <param name="Quote">Null where a value rests on the text as a whole, as some assigned goals do.</param>
/// <param name="Resolution">Index in <see cref="Activity.Resolutions"/> where the fact is one of a resolution.</param>
internal sealed record EvidenceRow(
    StoredActivity Activity,
    string Field,
    string Value,
    string? Quote,
    TextSpan? Span,
    int? Resolution = null,
    Goal? Goal = null);
