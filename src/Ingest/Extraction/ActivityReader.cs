using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads the one activity that a report tells of, each fact with the place where it stands. Safe for several threads.</summary>
internal sealed class ActivityReader(ReferenceData reference)
{
    private readonly Places places = new(reference);
    private readonly KindWords<EventType> eventTypes = new(reference, "event_type");
    private readonly KindWords<ActivityLevel> levels = new(reference, "level");
    private readonly ProseParts parts = new(reference);

    /// <returns>The activity without goals, which are the classifier's; null where the report tells of no event.</returns>
    public Activity? Read(Report report)
    {
        var date = EventDate.Of(report);
        var venue = Venue.Of(report, date?.Mention);
        var attendance = parts.Of(report, Attendance.ParticipantsOf(report));
        var people = attendance.Total;
        var organisers = Organisers.Of(report);
        var resolutions = ResolutionReader.In(report);
        var body = BodyAndEdition.Of(report);
        var signs = new ActivitySigns(date is not null, venue is not null, people is not null, body.Edition is not null, organisers.Count > 0, resolutions.Count > 0);
        if (!ActivityJudge.IsActivity(report, signs))
            return null;

        var where = places.Of(report, venue);
        var title = Title.Of(report);
        var kind = eventTypes.Of(report);
        var level = levels.Of(report);
        var mode = Mode.Of(report, venue, where.Provinces.Count > 0);
        var organisations = Attendance.OrganisationsOf(report);
        var evidence = new List<Evidence>();
        void Note(string field, TextSpan? span)
        {
            if (span is { Length: > 0 } s)
                evidence.Add(report.EvidenceAt(field, s));
        }

        Note("title", title);
        Note("event_type", kind?.Span);
        Note("start_date", date?.Mention.Span);
        if (date?.Period.End is not null)
            Note("end_date", date.Value.Mention.Span);
        Note("participants_total", people?.Span);
        Note("organisations_count", organisations?.Span);
        Note("venue", venue?.Name);
        Note("mode", mode?.Span);
        Note("level", level?.Span);
        Note("body", body.Body);
        Note("edition", body.Edition);
        foreach (var organiser in organisers)
            Note("organisers", organiser);
        foreach (var resolution in resolutions)
            Note("resolutions", resolution.Item.Text);
        var statement = ProseStatement.In(report, resolutions);
        Note("statement", statement?.Text);
        foreach (var demand in statement?.Demands ?? [])
            Note("demands", demand);
        evidence.AddRange(where.Evidence);

        string? Written(TextSpan? span) => span is { Length: > 0 } s ? report.Text.SourceOf(s) : null;
        return new Activity
        {
            Title = Written(title) ?? report.Source,
            EventType = kind?.Value ?? (ActivityJudge.IsMeeting(report) ? EventType.Conference : EventType.Other),
            Period = date?.Period,
            // A total "of the regional and national meetings" is the national one's.
            Level = level?.Value ?? (people?.Count.Scope is HeadCountScope.SumOfSeveral ? ActivityLevel.National : null),
            Mode = mode?.Mode,
            Body = Written(body.Body),
            Edition = Written(body.Edition),
            HostCountry = where.HostCountry,
            Provinces = where.Provinces,
            ThaiRegion = where.ThaiRegion,
            Venue = Written(venue?.Name),
            Organisers = [.. organisers.Select(o => Written(o)).OfType<string>().Distinct()],
            Countries = where.Countries,
            CountryGroups = where.Groups,
            Participants = people?.Count,
            Organisations = organisations?.Count,
            Resolutions = [.. resolutions.Select(r => ResolutionOf(report, r))],
            Parts = attendance.Parts,
            Evidence = [.. evidence.OrderBy(e => e.Span.Start).ThenBy(e => e.Field, StringComparer.Ordinal)],
            Problems = [.. attendance.Problems, .. DateConflicts.In(report, date)],
        };
    }

    private static Resolution ResolutionOf(Report report, ResolutionFact fact) => new(
        fact.Item.Number is { } number ? report.Text.SourceOf(number) : null,
        report.Text.SourceOf(fact.Item.Text),
        report.Text.ToSource(fact.Item.Text),
        fact.Addressee is { } who ? report.Text.SourceOf(who) : null,
        []);
}
