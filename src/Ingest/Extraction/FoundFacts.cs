using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The facts of a text by which an event is known, read before it is told whether there is one.</summary>
internal sealed record FoundFacts(
    ActivitySigns Signs,
    (DateMention Mention, ActivityPeriod Period)? Date,
    VenueFact? Venue,
    AttendanceFact Attendance,
    IReadOnlyList<TextSpan> Organisers,
    IReadOnlyList<ResolutionFact> Resolutions,
    BodyFact Body);
