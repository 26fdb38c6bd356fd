using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The facts of a text by which an event is known, read before it is told whether there is one.</summary>
/// <param name="IsToldByMeeting">Attendance is counted for each of several meetings, without a total.</param>
internal sealed record FoundFacts(
    (DateMention Mention, ActivityPeriod Period)? Date,
    VenueFact? Venue,
    AttendanceFact Attendance,
    bool IsToldByMeeting,
    IReadOnlyList<TextSpan> Organisers,
    IReadOnlyList<ResolutionFact> Resolutions,
    BodyFact Body)
{
    public ActivitySigns Signs =>
        new(Date is not null, Venue is not null, Attendance.Total is not null || IsToldByMeeting, Body.Edition is not null, Organisers.Count > 0, Resolutions.Count > 0);
}
