using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>What was read of an activity, as spans of its report, before it is written out.</summary>
internal sealed record ActivityFacts(
    Report Report,
    TextSpan? Title,
    DateMention? Date,
    ActivityPeriod? Period,
    VenueFact? Venue,
    AttendanceFact Attendance,
    CountFact? Organisations,
    IReadOnlyList<TextSpan> Organisers,
    IReadOnlyList<ResolutionFact> Resolutions,
    StatementFact? Statement,
    BodyFact Body,
    PlaceFacts Where,
    EventKind Kind,
    (ActivityLevel Value, TextSpan Span)? Level,
    (ActivityMode Mode, TextSpan? Span)? Mode);
