using SdgInsights.Domain;

namespace SdgInsights.Host;

/// <summary>Puts what was read into the shape that <c>extract</c> prints.</summary>
internal static class ExtractJson
{
    private const int Digits = 4;

    /// <summary>One line for each activity, the principal one first; one line where there is none, with the goals of the text.</summary>
    public static IEnumerable<ExtractLine> LinesOf(ReadDocument document, ReferenceData reference, IClassifier classifier) => document.Activities.Count == 0
        ? [LineOf(document.Document, Sdgs(classifier.Classify(document.Document.Text).Assignments))]
        : document.Activities.Select(a => LineOf(document.Document, a, reference));

    public static IReadOnlyList<SdgLine> Sdgs(IEnumerable<SdgAssignment> assignments) =>
        [.. assignments.Select(a => new SdgLine(a.Goal.Number, a.Target?.Code, Math.Round(a.Probability, Digits), a.IsExplicit, [.. a.Terms.Select(t => t.Text).Distinct()]))];

    public static IReadOnlyList<double> Scores(Classification classification) => [.. classification.Scores.Select(s => Math.Round(s, Digits))];

    public static ExtractLine LineOf(SourceDocument document, Activity activity, ReferenceData reference) => new()
    {
        Source = document.Name,
        DocumentId = document.Id.ToString(),
        Lang = Codes.Of(document.Language),
        IsActivity = true,
        Title = activity.Title,
        EventType = Codes.Of(activity.EventType),
        StartDate = activity.Period?.Start.ToString(),
        EndDate = activity.Period?.End?.ToString(),
        ParticipantsTotal = activity.Participants?.Value,
        ParticipantsApprox = activity.Participants?.IsApproximate,
        ParticipantsQualifier = Codes.Of(activity.Participants?.Qualifier),
        OrganisationsCount = activity.Organisations?.Value,
        Countries = activity.Countries,
        CountryGroups = activity.CountryGroups,
        HostCountry = activity.HostCountry,
        ThaiProvinces = [.. activity.Provinces.Select(p => new ProvinceLine(p, reference.Provinces[p].Name.Thai))],
        ThaiRegion = activity.ThaiRegion is { } region ? reference.ThaiRegion(ThaiRegion.Six, region)?.Name.Thai : null,
        Venue = activity.Venue,
        Organisers = activity.Organisers,
        KnownOrganisers = [.. activity.Organisers.SelectMany(o => Known(o, reference))],
        Mode = Codes.Of(activity.Mode),
        Level = Codes.Of(activity.Level),
        Body = activity.Body,
        Edition = activity.Edition,
        Resolutions = [.. activity.Resolutions.Select(r => new ResolutionLine(r.Number, r.Text, r.Addressee, r.AddresseeKinds, Sdgs(r.Sdgs)))],
        Sdgs = Sdgs(activity.Sdgs),
        GroupsMentioned = [.. activity.GroupsMentioned.Select(g => new GroupLine(g.Group, g.Mentions, g.Span.Start, g.Span.End, g.Quote))],
        Evidence = [.. activity.Evidence.Select(e => new EvidenceLine(e.Field, e.Span.Start, e.Span.End, e.Quote))],
        Confidence = [.. activity.Confidence.Select(c => new ConfidenceLine(c.Field, Math.Round(c.Probability, Digits), Codes.Of(c.Sign), c.NeedsReview))],
        Problems = [.. activity.Problems.Select(p => new ProblemLine(p.Field, p.Found, p.Expected))],
    };

    private static ExtractLine LineOf(SourceDocument document, IReadOnlyList<SdgLine> sdgs) => new()
    {
        Source = document.Name,
        DocumentId = document.Id.ToString(),
        Lang = Codes.Of(document.Language),
        IsActivity = false,
        Sdgs = sdgs,
    };

    private static IEnumerable<OrganisationLine> Known(string written, ReferenceData reference) =>
        reference.Organisations.Find(written) is { } o ? [new(written, o.Code, o.Name.English, o.Name.Thai, Codes.Of(o.Type), o.Country)] : [];
}
