using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Tells for each field that has a value what the confidence in it rests on.</summary>
internal static class FieldSigns
{
    /// <summary>Reports say when, where and how many before this many characters of the body.</summary>
    private const int Lead = 1000;

    public static IEnumerable<(string Field, ConfidenceSign Sign)> Of(ActivityFacts facts, Activity activity)
    {
        var evidence = activity.Evidence.ToLookup(e => e.Field, e => e.Span.Start);
        var bodyStart = facts.Report.Text.ToSource(new(facts.Report.BodyStart, facts.Report.BodyStart)).Start;

        // Without words of its own a value follows from the rest.
        (string, ConfidenceSign) Plain(string field) => (field, !evidence[field].Any() ? ConfidenceSign.Inferred
            : evidence[field].Min() - bodyStart > Lead ? ConfidenceSign.Late : ConfidenceSign.Stated);

        yield return ("is_activity", facts.Kind.IsInDoubt ? ConfidenceSign.Unclear : ConfidenceSign.Stated);
        yield return Plain("title");
        yield return Plain("event_type");
        if (activity.Period is { } period)
        {
            var sign = OfDate(facts, activity.Problems);
            yield return ("start_date", sign);
            if (period.End is not null)
                yield return ("end_date", sign);
        }

        if (facts.Attendance.Total is { } people)
            yield return ("participants_total", OfPeople(facts, people));
        if (facts.Organisations is { } organisations)
            yield return ("organisations_count", OfOrganisations(facts, organisations));
        if (facts.Venue?.Name is { } venue)
            yield return IsLabelled(facts.Report, venue) ? ("venue", ConfidenceSign.Labelled) : Plain("venue");
        if (activity.Mode is not null)
            yield return Plain("mode");
        if (activity.Level is not null)
            yield return Plain("level");
        if (activity.Body is not null)
            yield return Plain("body");
        if (activity.Edition is not null)
            yield return Plain("edition");
        if (activity.HostCountry is not null)
            yield return Plain("host_country");
        if (activity.Countries.Count > 0)
            yield return Plain("countries");
        if (activity.CountryGroups.Count > 0)
            yield return Plain("country_groups");
        if (activity.Provinces.Count > 0)
            yield return Plain("thai_provinces");
        if (activity.ThaiRegion is not null)
            yield return Plain("thai_region");
        if (activity.Organisers.Count > 0)
            yield return IsLabelled(facts.Report, facts.Organisers[0]) ? ("organisers", ConfidenceSign.Labelled) : Plain("organisers");
        if (activity.Resolutions.Count > 0)
            yield return Plain("resolutions");
        if (facts.Statement is not null)
        {
            yield return Plain("statement");
            yield return Plain("demands");
        }
    }

    private static ConfidenceSign OfDate(ActivityFacts facts, IReadOnlyList<Problem> problems)
    {
        var date = facts.Date!;
        return date.Start.Day is null ? ConfidenceSign.Partial
            : problems.Any(p => p.Field == "start_date") || EventDate.StandsWithOtherYear(facts.Report, date) ? ConfidenceSign.Conflict
            : IsLabelled(facts.Report, date.Span) ? ConfidenceSign.Labelled
            : !date.HasYear ? ConfidenceSign.Inferred
            : EventDate.Rivals(facts.Report, date).Any(IsPlausible) ? ConfidenceSign.Rivals
            : StatedOrLate(facts.Report, date.Span);
    }

    private static ConfidenceSign OfPeople(ActivityFacts facts, CountFact people) =>
        facts.Attendance.Problems.Count > 0 ? ConfidenceSign.Conflict
        : !people.Count.IsAttendance ? ConfidenceSign.Planned
        : people.IsInferred ? ConfidenceSign.Inferred
        : Attendance.ParticipantRivals(facts.Report, people).Any(IsPlausible) ? ConfidenceSign.Rivals
        : StatedOrLate(facts.Report, people.Span);

    private static ConfidenceSign OfOrganisations(ActivityFacts facts, CountFact organisations) =>
        Attendance.OrganisationRivals(facts.Report, organisations).Any(IsPlausible) ? ConfidenceSign.Rivals : StatedOrLate(facts.Report, organisations.Span);

    private static bool IsPlausible(Rival rival) => rival.Reason is RivalReason.Weaker;

    private static bool IsLabelled(Report report, TextSpan span) => report.LineAt(span.Start)?.Kind is LineKind.Field;

    private static ConfidenceSign StatedOrLate(Report report, TextSpan span) =>
        span.Start - report.BodyStart > Lead ? ConfidenceSign.Late : ConfidenceSign.Stated;
}
