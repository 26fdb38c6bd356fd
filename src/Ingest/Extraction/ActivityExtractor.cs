using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>What a text gave: an activity or none, and the goals that it addresses either way.</summary>
public sealed record ExtractedReport(Language Language, Activity? Activity, IReadOnlyList<SdgAssignment> Sdgs);

/// <summary>Reads the activity that a report tells of, each fact with the place where it stands. Safe for several threads.</summary>
public interface IActivityExtractor
{
    /// <param name="source">File name or URL, for problems.</param>
    ExtractedReport Extract(string text, string source);
}

public sealed class ActivityExtractor(ReferenceData reference, IClassifier classifier) : IActivityExtractor
{
    private readonly Places places = new(reference);
    private readonly KindWords<EventType> eventTypes = new(reference, "event_type");
    private readonly KindWords<ActivityLevel> levels = new(reference, "level");
    private readonly ProseParts parts = new(reference);

    public ExtractedReport Extract(string text, string source)
    {
        var report = ReportLayout.Read(text, source);
        var sdgs = classifier.Classify(text).Assignments;
        var date = EventDate.Of(report);
        var venue = places.VenueOf(report, date?.Mention);
        var attendance = parts.Of(report, Attendance.ParticipantsOf(report));
        var people = attendance.Total;
        var organisers = Organisers.Of(report, reference.Organisations);
        var resolutions = ResolutionReader.In(report);
        var body = BodyAndEdition.Of(report);
        var signs = new ActivitySigns(date is not null, venue is not null, people is not null, body.Edition is not null, organisers.Count > 0, resolutions.Count > 0);
        if (!ActivityJudge.IsActivity(report, signs))
            return new(report.Language, null, sdgs);

        var where = places.Of(report, venue);
        var title = Title.Of(report);
        var kind = eventTypes.Of(report);
        var level = levels.Of(report);
        var mode = Mode.Of(report, venue, where.NamesTown);
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
        var activity = new Activity
        {
            Title = Written(title) ?? source,
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
            Sdgs = sdgs,
            Parts = attendance.Parts,
            Evidence = [.. evidence.OrderBy(e => e.Span.Start).ThenBy(e => e.Field, StringComparer.Ordinal)],
            Problems = [.. attendance.Problems, .. DateConflicts.In(report, date)],
        };
        return new(report.Language, activity, sdgs);
    }

    private Resolution ResolutionOf(Report report, ResolutionFact fact)
    {
        var span = report.Text.ToSource(fact.Item.Text);
        var text = span.Of(report.Text.Source);
        var sdgs = classifier.Classify(text).Assignments.Select(a => a with { Terms = [.. a.Terms.Select(t => Shift(t, span.Start))] });
        return new(
            fact.Item.Number is { } number ? report.Text.SourceOf(number) : null,
            text,
            span,
            fact.Addressee is { } who ? report.Text.SourceOf(who) : null,
            [.. sdgs]);
    }

    // The classifier counts in the resolution's text; all spans of a document count in the document's.
    private static CarryingTerm Shift(CarryingTerm term, int by) => term with { Span = new(term.Span.Start + by, term.Span.End + by) };
}
