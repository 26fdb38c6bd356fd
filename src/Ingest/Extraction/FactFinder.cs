using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads the facts by which an event is known. Safe for several threads.</summary>
/// <param name="headCounts">Asked for the attendance of an English report where no rule finds it; null to leave it open.</param>
/// <param name="family">The indexes that search the same texts.</param>
internal sealed class FactFinder(ReferenceData reference, HeadCountModel? headCounts = null, PhraseFamily? family = null)
{
    private readonly ProseParts parts = new(reference, family);
    private readonly Organisers organisers = new(reference);

    /// <summary>For whoever reads on where it was: the names of places are indexed once.</summary>
    public Places Places { get; } = new(reference, family);

    /// <summary>Looks for the facts, the cheapest first, until none that is left could make an event of the report.</summary>
    /// <param name="isOpen">Asked with the facts that were found and those that may be found yet.</param>
    /// <returns>Null where it stopped.</returns>
    public FoundFacts? In(Report report, Func<ActivitySigns, bool> isOpen)
    {
        var signs = ActivitySigns.All;
        if (!isOpen(signs))
            return null;
        var body = BodyAndEdition.Of(report);
        signs = signs with { Edition = body.Edition is not null };
        if (!isOpen(signs))
            return null;
        var resolutions = ResolutionReader.In(report);
        signs = signs with { Resolutions = resolutions.Count > 0 };
        if (!isOpen(signs))
            return null;
        var attendance = AttendanceOf(report);
        // A number that is only likely makes no event of a text.
        signs = signs with { Participants = attendance.Total is { IsInferred: false } || Attendance.IsToldByMeeting(report) };
        if (!isOpen(signs))
            return null;
        var date = EventDate.Of(report);
        signs = signs with { Date = date is not null };
        if (!isOpen(signs))
            return null;
        var venue = Places.VenueOf(report, date?.Mention);
        signs = signs with { Venue = venue is not null };
        if (!isOpen(signs))
            return null;
        var holders = organisers.Of(report);
        return new(signs with { Organisers = holders.Count > 0 }, date, venue, attendance, holders, resolutions, body);
    }

    /// <summary>Who took part, by the rules, else by the model.</summary>
    public AttendanceFact AttendanceOf(Report report)
    {
        var attendance = parts.Of(report, Attendance.ParticipantsOf(report));
        // Parts that are told without a whole are not to be taken for one.
        return attendance is { Total: null, Problems: [] } && report.Language is Language.English && !Attendance.IsToldByMeeting(report) && headCounts?.Of(report) is { } likely
            ? parts.Of(report, Attendance.FactOf(report, FromEach.Sum(report, likely)) with { IsInferred = true })
            : attendance;
    }
}
