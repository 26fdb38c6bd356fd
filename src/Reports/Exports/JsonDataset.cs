using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>The shape of the JSON export: codes as the command line prints them, null for what is not stated.</summary>
internal sealed record JsonDataset(
    DatasetVersion Version,
    IEnumerable<JsonSource> Sources,
    IEnumerable<JsonActivity> Activities,
    IEnumerable<JsonMeasure> Measures)
{
    public static JsonDataset Of(Dataset dataset) => new(
        dataset.Version,
        dataset.Sources.Select(JsonSource.Of),
        dataset.Activities.Select(JsonActivity.Of),
        dataset.Measures.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => JsonMeasure.Of(m.Value)));
}

internal sealed record JsonSource(string DocumentId, string Source, string MediaType, string Lang, int Activities, IEnumerable<Problem> Problems)
{
    public static JsonSource Of(StoredSource source) =>
        new(source.Id.ToString(), source.Name, source.MediaType, Codes.Of(source.Language), source.Activities, source.Problems);
}

internal sealed record JsonHeadCount(int Value, string Qualifier, string Scope)
{
    public static JsonHeadCount? Of(HeadCount? count) =>
        count is null ? null : new(count.Value, Codes.Of(count.Qualifier), Codes.Of(count.Scope));
}

internal sealed record JsonGoal(int Goal, string? Target, double Probability, string Method, IEnumerable<string> Terms)
{
    public static JsonGoal Of(SdgAssignment s) =>
        new(s.Goal.Number, s.Target?.Code, Math.Round(s.Probability, 4), Codes.Of(s.Method), s.Terms.Select(t => t.Text));
}

internal sealed record JsonResolution(string? Number, string Text, string? Addressee, IReadOnlyList<string> AddresseeKinds, int Start, int End, IEnumerable<JsonGoal> Sdgs)
{
    public static JsonResolution Of(Resolution r) =>
        new(r.Number, r.Text, r.Addressee, r.AddresseeKinds, r.Span.Start, r.Span.End, r.Sdgs.Select(JsonGoal.Of));
}

internal sealed record JsonGroupMention(string Group, int Mentions, int Start, int End, string Quote)
{
    public static JsonGroupMention Of(GroupMention m) => new(m.Group, m.Mentions, m.Span.Start, m.Span.End, m.Quote);
}

internal sealed record JsonEvidence(string Field, int Start, int End, string Quote)
{
    public static JsonEvidence Of(Evidence e) => new(e.Field, e.Span.Start, e.Span.End, e.Quote);
}

internal sealed record JsonConfidence(string Field, double Probability, string Sign, bool NeedsReview);

internal sealed record JsonParticipation(
    int People, string Basis, string? Country, string? Province, string OrganisationType, string Sex, string AgeGroup, string Disability)
{
    public static JsonParticipation Of(ParticipationPart p) => new(
        p.People, Codes.Of(p.Basis), p.Country, p.Province, Codes.Of(p.OrganisationType), Codes.Of(p.Sex), Codes.Of(p.AgeGroup), Codes.Of(p.Disability));
}

internal sealed record JsonMeasure(string Id, string SentenceEn, string SentenceTh, IReadOnlyList<string> Dimensions, bool PeopleAreAdditive, IReadOnlyList<MeasureRow> Rows)
{
    public static JsonMeasure Of(MeasureTable table) => new(
        table.Measure.Id, table.Measure.SentenceEnglish, table.Measure.SentenceThai, table.Measure.Dimensions, table.Measure.PeopleAreAdditive, table.Rows);
}
