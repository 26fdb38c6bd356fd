using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>What one document tells of one activity, as far as the rules against double counting ask for it.</summary>
/// <param name="Document">Hash of the document.</param>
/// <param name="HasRegister">Some of its people are counted from the rows of a register.</param>
/// <param name="HasPeople">It has rows of people that could count.</param>
/// <param name="Resolutions">Number of resolutions.</param>
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
    bool HasRegister,
    bool HasPeople,
    int Resolutions)
{
    public static EventReport Of(string key, DocumentId document, Activity activity) => new(
        key,
        document.Hash,
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
        activity.Parts.Any(p => p.IsFromRegister),
        ParticipationTable.Complete(activity.Participants, activity.Parts).Count > 0,
        activity.Resolutions.Count);

    /// <summary>How far the people of this report may be trusted; the lower, the better. Rows counted one by one go before words.</summary>
    public int Rank => this switch
    {
        { Participants.IsAttendance: false } => 4,
        { HasRegister: true } => 0,
        { Participants: { IsApproximate: false } } => 1,
        { Participants: not null } => 2,
        { HasPeople: true } => 2,
        _ => 3,
    };
}
