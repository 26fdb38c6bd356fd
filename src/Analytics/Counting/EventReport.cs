using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>What one document tells of one activity, as far as the rules against double counting ask for it.</summary>
/// <param name="Document">Hash of the document.</param>
/// <param name="Rank">See <see cref="ReportRank"/>.</param>
/// <param name="HasPeople">It has rows of people that could count.</param>
/// <param name="HasResolutions">It has resolutions.</param>
/// <param name="IsInDoubt">It may be of no event, and no reviewer has confirmed it.</param>
internal sealed record EventReport(
    string Key,
    string Document,
    string Title,
    PartialDate? Start,
    ActivityLevel? Level,
    ActivityMode? Mode,
    string? Body,
    string? Edition,
    string? HostCountry,
    string? ThaiRegion,
    IReadOnlyList<string> Provinces,
    string? Venue,
    HeadCount? Participants,
    int Rank,
    bool HasPeople,
    bool HasResolutions,
    bool IsInDoubt)
{
    public static EventReport Of(string key, SourceDocument document, Activity activity) => new(
        key,
        document.Id.Hash,
        activity.Title,
        activity.Period?.Start,
        activity.Level,
        activity.Mode,
        activity.Body,
        activity.Edition,
        activity.HostCountry,
        activity.ThaiRegion,
        activity.Provinces,
        activity.Venue,
        activity.Participants,
        ReportRank.Of(activity.Participants, activity.Parts.Any(p => p.IsFromRegister), activity.Parts.Count > 0, document.MediaType, activity.IsInDoubt),
        ParticipationTable.Complete(activity.Participants, activity.Parts).Count > 0,
        activity.Resolutions.Count > 0,
        activity.IsInDoubt);

    /// <summary>Why its people would not count even where no other document told of the event; null where they would.</summary>
    public HeldBack? HeldBackAlone =>
        IsInDoubt ? new(HeldBackReason.InDoubt, null)
        : Participants is { IsAttendance: false } ? new(HeldBackReason.Planned, null)
        : null;
}
