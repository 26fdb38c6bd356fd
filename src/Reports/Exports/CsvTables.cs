using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>The tables of a dataset in codes, names of measures' rows in both languages. No table names a person.</summary>
public static class CsvTables
{
    public static IEnumerable<CsvTable> Of(Dataset dataset, ReferenceData reference)
    {
        yield return Activities(dataset);
        yield return Goals(dataset);
        yield return Resolutions(dataset);
        yield return Participation(dataset);
        yield return LnobMentions(dataset, reference);
        yield return Merged(dataset);
        yield return Sources(dataset);
        yield return Evidence(dataset);
        yield return Confidence(dataset);
        yield return Problems(dataset);
        var names = new BilingualKeys(reference);
        foreach (var (id, measure) in dataset.Measures.OrderBy(m => m.Key, StringComparer.Ordinal))
            yield return MeasureRows(id, measure, names, dataset);
    }

    private static CsvTable Activities(Dataset dataset) => new(
        "activities",
        [
            "key", "title", "event_type", "start_date", "end_date", "level", "mode", "body", "edition",
            "host_country", "provinces", "thai_region", "venue", "organisers",
            "participants", "participants_qualifier", "participants_scope", "people_counted", "organisations", "organisations_qualifier",
            "countries", "country_groups", "goals", "resolutions", "held_back", "held_back_in_favour_of", "reviewed",
            "source", "document_id", "dataset_version",
        ],
        dataset.Activities.Select(stored =>
        {
            var a = stored.Activity;
            return (IReadOnlyList<object?>)
            [
                stored.Key, a.Title, Codes.Of(a.EventType), a.Period?.Start.ToString(), a.Period?.End?.ToString(), Codes.Of(a.Level), Codes.Of(a.Mode), a.Body, a.Edition,
                a.HostCountry, FieldValue.Join(a.Provinces), a.ThaiRegion, a.Venue, FieldValue.Join(a.Organisers),
                a.Participants?.Value, Codes.Of(a.Participants?.Qualifier), Codes.Of(a.Participants?.Scope), Event.PeopleCounted(stored), a.Organisations?.Value, Codes.Of(a.Organisations?.Qualifier),
                FieldValue.Join(a.Countries), FieldValue.Join(a.CountryGroups), GoalsOf(a.Sdgs), a.Resolutions.Count,
                Codes.Of(stored.HeldBack?.Reason), stored.HeldBack?.InFavourOf, Flag(stored.IsReviewed),
                stored.Source.Name, stored.Source.Id.ToString(), dataset.Version.Id,
            ];
        }));

    private static CsvTable Goals(Dataset dataset) => new(
        "goals",
        ["activity", "resolution_place", "goal", "target", "probability", "method", "terms", "dataset_version"],
        dataset.Activities.SelectMany(a => a.Activity.Sdgs
            .Select(s => Goal(a, null, s, dataset))
            .Concat(a.Activity.Resolutions.SelectMany((r, i) => r.Sdgs.Select(s => Goal(a, i + 1, s, dataset))))));

    private static IReadOnlyList<object?> Goal(StoredActivity activity, int? resolution, SdgAssignment s, Dataset dataset) =>
    [
        activity.Key, resolution, s.Goal.Number, s.Target?.Code, Math.Round(s.Probability, 4), Codes.Of(s.Method),
        FieldValue.Join(s.Terms.Select(t => t.Text)), dataset.Version.Id,
    ];

    private static CsvTable Resolutions(Dataset dataset) => new(
        "resolutions",
        ["activity", "place", "number", "text", "addressee", "goals", "start", "end", "addressee_kinds", "addressee_start", "addressee_end", "dataset_version"],
        ResolutionRow.All(dataset).Select(row => (IReadOnlyList<object?>)
        [
            row.Activity.Key, row.Index + 1, row.Resolution.Number, row.Resolution.Text, row.Resolution.Addressee,
            GoalsOf(row.Resolution.Sdgs),
            row.Resolution.Span.Start, row.Resolution.Span.End,
            FieldValue.Join(row.Resolution.AddresseeKinds), row.Resolution.AddresseeSpan?.Start, row.Resolution.AddresseeSpan?.End, dataset.Version.Id,
        ]));

    private static CsvTable Participation(Dataset dataset) => new(
        "participation",
        ["activity", "country", "province", "organisation_type", "sex", "age_group", "disability", "basis", "people", "counted", "dataset_version"],
        dataset.Activities.SelectMany(a => a.Participation.Select(p => (IReadOnlyList<object?>)
        [
            a.Key, p.Country, p.Province, Codes.Of(p.OrganisationType), Codes.Of(p.Sex), Codes.Of(p.AgeGroup), Codes.Of(p.Disability),
            Codes.Of(p.Basis), p.People, Flag(a.HeldBack is null), dataset.Version.Id,
        ])));

    private static CsvTable LnobMentions(Dataset dataset, ReferenceData reference) => new(
        "lnob_mentions",
        ["activity", "group", "group_en", "group_th", "mentions", "quote", "start", "end", "people_of_group", "counted", "dataset_version"],
        dataset.Activities.SelectMany(a => reference.LnobGroups.Select(g => (Activity: a, Group: g, Mention: a.Activity.GroupsMentioned.FirstOrDefault(m => m.Group == g.Code), People: GroupFigures.PeopleOf(a, g))))
            .Where(r => r.Mention is not null || r.People is not null)
            .Select(r => (IReadOnlyList<object?>)
            [
                r.Activity.Key, r.Group.Code, r.Group.Name.English, r.Group.Name.Thai, r.Mention?.Mentions ?? 0, r.Mention?.Quote, r.Mention?.Span.Start, r.Mention?.Span.End,
                r.People, Flag(r.Activity.HeldBack is null), dataset.Version.Id,
            ]));

    private static CsvTable Merged(Dataset dataset) => new(
        "merged_fields",
        ["event", "field", "value", "activity", "other_value", "other_activity", "rule", "dataset_version"],
        MergedRow.All(Event.WithDoubtful(dataset.Activities)).Select(row => (IReadOnlyList<object?>)
        [
            row.Event.Key, row.Field.Field, MergedValue(row.Field.From, row.Field.Field), row.Field.From.Key,
            row.Other is null ? null : MergedValue(row.Other, row.Field.Field), row.Other?.Key, Codes.Of(row.Field.Rule), dataset.Version.Id,
        ]));

    private static object MergedValue(StoredActivity report, string field) => field switch
    {
        FieldNames.Participants => EventMerge.People(report)!.Value,
        FieldNames.Resolutions => report.Activity.Resolutions.Count,
        _ => FieldValue.Of(report.Activity, field),
    };

    private static CsvTable Sources(Dataset dataset) => new(
        "sources",
        ["document_id", "source", "media_type", "language", "activities", "problems", "dataset_version"],
        dataset.Sources.Select(s => (IReadOnlyList<object?>)
            [s.Id.ToString(), s.Name, s.MediaType, Codes.Of(s.Language), s.Activities, s.Problems.Count, dataset.Version.Id]));

    private static CsvTable Evidence(Dataset dataset) => new(
        "evidence",
        ["activity", "field", "resolution_place", "value", "quote", "start", "end", "document_id", "dataset_version"],
        new EvidenceIndex(dataset.Activities).Rows.Select(e => (IReadOnlyList<object?>)
        [
            e.Activity.Key, e.Field, e.Resolution + 1, e.Value, e.Quote, e.Span?.Start, e.Span?.End, e.Activity.Source.Id.ToString(), dataset.Version.Id,
        ]));

    private static CsvTable Confidence(Dataset dataset) => new(
        "confidence",
        ["activity", "field", "probability", "sign", "needs_review", "dataset_version"],
        dataset.Activities.SelectMany(a => a.Activity.Confidence.Select(c => (IReadOnlyList<object?>)
            [a.Key, c.Field, Math.Round(c.Probability, 4), Codes.Of(c.Sign), Flag(a.ToReview.Contains(c)), dataset.Version.Id])));

    private static CsvTable Problems(Dataset dataset) => new(
        "problems",
        ["source", "place", "field", "found", "expected", "activity", "dataset_version"],
        dataset.AllProblems().Select(p => (IReadOnlyList<object?>)
            [p.Problem.Source, p.Problem.Place, p.Problem.Field, p.Problem.Found, p.Problem.Expected, p.Activity?.Key, dataset.Version.Id]));

    private static CsvTable MeasureRows(string id, MeasureTable table, BilingualKeys names, Dataset dataset)
    {
        var dimensions = table.Measure.Dimensions;
        return new(
            id,
            [.. dimensions.SelectMany(d => new[] { d, d + "_en", d + "_th" }), "activities", "activities_with_head_count", "people", "people_approximate", "resolutions", "dataset_version"],
            table.Rows.Select(row => (IReadOnlyList<object?>)
            [
                .. dimensions.SelectMany((d, i) => new object?[] { row.Keys[i], names.English(d, row.Keys[i]), names.Thai(d, row.Keys[i]) }),
                row.Activities, row.ActivitiesWithHeadCount, row.People, row.PeopleApproximate, row.Resolutions, dataset.Version.Id,
            ]));
    }

    private static string GoalsOf(IEnumerable<SdgAssignment> assignments) =>
        FieldValue.Join(assignments.Select(s => s.Goal).Distinct().Order().Select(g => g.ToString()));

    private static string Flag(bool value) => value ? "true" : "false";

    private sealed class BilingualKeys(ReferenceData reference)
    {
        private readonly KeyNames english = new(reference, Labels.For(Language.English));
        private readonly KeyNames thai = new(reference, Labels.For(Language.Thai));

        public string English(string dimension, string key) => english.Of(dimension, key);

        public string Thai(string dimension, string key) => thai.Of(dimension, key);
    }
}
