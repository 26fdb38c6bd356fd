using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads the one activity that a report tells of, each fact with the place where it stands. Safe for several threads.</summary>
/// <param name="family">The indexes that search the same texts.</param>
internal sealed class ActivityReader(ReferenceData reference, ExtractionModels models, ConfidenceTable confidence, PhraseFamily family)
{
    private readonly FactFinder finder = new(reference, models.HeadCounts, family);
    private readonly EventKinds kinds = new(reference, models.Kinds, family);
    private readonly KindWords<ActivityLevel> levels = new(reference, "level", family);
    private readonly AddresseeReader addressees = new(reference);

    /// <returns>Null where the report tells of no event.</returns>
    public ActivityFacts? FactsOf(Report report)
    {
        var question = kinds.Of(report);
        if (finder.In(report, question.IsOpen) is not { } found || question.Answer(found.Signs) is not { } kind)
            return null;
        // Follows from the event, so that it says nothing on whether there was one.
        if (found.Organisers.Count == 0 && ImpliedHolders.Of(report, found.Venue) is { } holder)
            found = found with { Organisers = [holder] };
        var where = finder.Places.Of(report, found.Venue, found.Organisers);
        return new(
            report,
            Title.Of(report),
            found.Date?.Mention,
            found.Date?.Period,
            found.Venue,
            found.Attendance,
            Attendance.OrganisationsOf(report),
            found.Organisers,
            found.Resolutions,
            ProseStatement.In(report, found.Resolutions),
            found.Body,
            where,
            kind,
            levels.Of(report),
            Mode.Of(report, found.Venue, where.NamesTown, kind.Type is EventType.Visit));
    }

    /// <returns>The activity without goals, which are the classifier's.</returns>
    public Activity ActivityOf(ActivityFacts facts)
    {
        var report = facts.Report;
        var people = facts.Attendance.Total;
        string? Written(TextSpan? span) => span is { Length: > 0 } s ? report.Text.SourceOf(s) : null;
        var activity = new Activity
        {
            Title = Written(facts.Title) ?? report.Source,
            EventType = facts.Kind.Type,
            Period = facts.Period,
            // A total "of the regional and national meetings" is the national one's.
            Level = facts.Level?.Value ?? (people?.Count.Scope is HeadCountScope.SumOfSeveral ? ActivityLevel.National : null),
            Mode = facts.Mode?.Mode,
            Body = Written(facts.Body.Body),
            Edition = Written(facts.Body.Edition),
            HostCountry = facts.Where.HostCountry,
            Provinces = facts.Where.Provinces,
            ThaiRegion = facts.Where.ThaiRegion,
            Venue = Written(facts.Venue?.Name),
            Organisers = [.. facts.Organisers.Select(o => Written(o)).OfType<string>().Distinct()],
            Countries = facts.Where.Countries,
            CountryGroups = facts.Where.Groups,
            Participants = people?.Count,
            Organisations = facts.Organisations?.Count,
            Resolutions = [.. facts.Resolutions.Select(r => ResolutionOf(report, r))],
            Parts = facts.Attendance.Parts,
            Evidence = FactEvidence.Of(facts),
            Problems = [.. facts.Attendance.Problems, .. DateConflicts.In(report, facts.Date is { } date ? (date, facts.Period!) : null)],
        };
        return activity with { Confidence = [.. FieldSigns.Of(facts, activity).Select(s => confidence.Of(s.Field, s.Sign))] };
    }

    private Resolution ResolutionOf(Report report, ResolutionFact fact)
    {
        var who = addressees.Of(report, fact);
        return new(
            fact.Item.Number is { } number ? report.Text.SourceOf(number) : null,
            report.Text.SourceOf(fact.Item.Text),
            report.Text.ToSource(fact.Item.Text),
            who is null ? null : report.Text.SourceOf(who.Span),
            [])
        {
            AddresseeSpan = who is null ? null : report.Text.ToSource(who.Span),
            AddresseeKinds = who?.Kinds ?? [],
        };
    }
}
