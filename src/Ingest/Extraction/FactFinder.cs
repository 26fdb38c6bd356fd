using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads the facts by which an event is known. Safe for several threads.</summary>
internal sealed class FactFinder(ReferenceData reference)
{
    private readonly ProseParts parts = new(reference);
    private readonly Organisers organisers = new(reference);

    /// <summary>For whoever reads on where it was: the names of places are indexed once.</summary>
    public Places Places { get; } = new(reference);

    public FoundFacts In(Report report)
    {
        var date = EventDate.Of(report);
        return new(
            date,
            Places.VenueOf(report, date?.Mention),
            parts.Of(report, Attendance.ParticipantsOf(report)),
            Attendance.IsToldByMeeting(report),
            organisers.Of(report),
            ResolutionReader.In(report),
            BodyAndEdition.Of(report));
    }
}
