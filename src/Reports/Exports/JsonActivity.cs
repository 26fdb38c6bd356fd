using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

internal sealed record JsonHeldBack(string Reason, string? InFavourOf);

/// <summary>An activity in the JSON export.</summary>
internal sealed record JsonActivity
{
    public required string Key { get; init; }

    public required string Source { get; init; }

    public required string DocumentId { get; init; }

    public required string Title { get; init; }

    public required string EventType { get; init; }

    public string? StartDate { get; init; }

    public string? EndDate { get; init; }

    public string? Level { get; init; }

    public string? Mode { get; init; }

    public string? Body { get; init; }

    public string? Edition { get; init; }

    public string? HostCountry { get; init; }

    public required IReadOnlyList<string> Provinces { get; init; }

    public string? ThaiRegion { get; init; }

    public string? Venue { get; init; }

    public required IReadOnlyList<string> Organisers { get; init; }

    public required IReadOnlyList<string> Countries { get; init; }

    public required IReadOnlyList<string> CountryGroups { get; init; }

    public JsonHeadCount? Participants { get; init; }

    public long? PeopleCounted { get; init; }

    public JsonHeadCount? Organisations { get; init; }

    public JsonHeldBack? HeldBack { get; init; }

    public required bool Reviewed { get; init; }

    public required IEnumerable<JsonParticipation> Participation { get; init; }

    public required IEnumerable<JsonResolution> Resolutions { get; init; }

    public required IEnumerable<JsonGoal> Sdgs { get; init; }

    public required IEnumerable<JsonGroupMention> GroupsMentioned { get; init; }

    public required IEnumerable<JsonEvidence> Evidence { get; init; }

    public required IEnumerable<JsonConfidence> Confidence { get; init; }

    public required IReadOnlyList<Problem> Problems { get; init; }

    public static JsonActivity Of(StoredActivity stored)
    {
        var a = stored.Activity;
        return new()
        {
            Key = stored.Key,
            Source = stored.Source.Name,
            DocumentId = stored.Source.Id.ToString(),
            Title = a.Title,
            EventType = Codes.Of(a.EventType),
            StartDate = a.Period?.Start.ToString(),
            EndDate = a.Period?.End?.ToString(),
            Level = Codes.Of(a.Level),
            Mode = Codes.Of(a.Mode),
            Body = a.Body,
            Edition = a.Edition,
            HostCountry = a.HostCountry,
            Provinces = a.Provinces,
            ThaiRegion = a.ThaiRegion,
            Venue = a.Venue,
            Organisers = a.Organisers,
            Countries = a.Countries,
            CountryGroups = a.CountryGroups,
            Participants = JsonHeadCount.Of(a.Participants),
            PeopleCounted = Event.PeopleCounted(stored),
            Organisations = JsonHeadCount.Of(a.Organisations),
            HeldBack = stored.HeldBack is { } held ? new(Codes.Of(held.Reason), held.InFavourOf) : null,
            Reviewed = stored.IsReviewed,
            Participation = stored.Participation.Select(JsonParticipation.Of),
            Resolutions = a.Resolutions.Select(JsonResolution.Of),
            Sdgs = a.Sdgs.Select(JsonGoal.Of),
            GroupsMentioned = a.GroupsMentioned.Select(JsonGroupMention.Of),
            Evidence = a.Evidence.Select(JsonEvidence.Of),
            Confidence = a.Confidence.Select(c => new JsonConfidence(c.Field, Math.Round(c.Probability, 4), Codes.Of(c.Sign), stored.ToReview.Contains(c))),
            Problems = a.Problems,
        };
    }
}
