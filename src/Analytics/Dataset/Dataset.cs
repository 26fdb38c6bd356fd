using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>Everything that a report draws on, read from one state of the store.</summary>
/// <param name="Activities">Ordered by start (undated last), then key.</param>
/// <param name="Sources">Every stored document, ordered by name; those without an activity too.</param>
/// <param name="Measures">By <see cref="Measure.Id"/>.</param>
public sealed record Dataset(
    DatasetVersion Version,
    IReadOnlyList<StoredActivity> Activities,
    IReadOnlyList<StoredSource> Sources,
    IReadOnlyDictionary<string, MeasureTable> Measures)
{
    /// <summary>Decisions of reviewers, in the order in which they were made.</summary>
    public IReadOnlyList<EventDecision> Decisions { get; init; } = [];
}

/// <summary>A stored document without its text.</summary>
public sealed record StoredSource(
    DocumentId Id,
    string Name,
    string MediaType,
    Language Language,
    int Activities,
    IReadOnlyList<Problem> Problems)
{
    public DateTimeOffset RetrievedAt { get; init; }
}

/// <summary>An activity as stored.</summary>
/// <param name="Key">Stable across stores: the first twelve digits of the document's hash, a hyphen, and the activity's place in the document from 1.</param>
/// <param name="Participation">Completed rows: they add up to the stated total.</param>
/// <param name="IsReviewed">Only reviewed activities count in totals marked official.</param>
/// <param name="HeldBack">Why its people are left out of totals; null where they count.</param>
public sealed record StoredActivity(
    string Key,
    StoredSource Source,
    Activity Activity,
    IReadOnlyList<ParticipationPart> Participation,
    bool IsReviewed,
    HeldBack? HeldBack)
{
    /// <summary>Fields that a person should check before their figures are called official; none once the activity is reviewed.</summary>
    public IReadOnlyList<FieldConfidence> ToReview { get; } = IsReviewed ? [] : [.. Activity.Confidence.Where(c => c.NeedsReview)];

    /// <summary>Whether there was an event at all is open: the text leaves it in doubt, and no reviewer has confirmed it.</summary>
    public bool IsInDoubt => !IsReviewed && Activity.IsInDoubt;

    /// <summary>How far its figures may be trusted beside other reports of the event; the lower, the better.</summary>
    public int Rank { get; init; }
}

public enum HeldBackReason
{
    /// <summary>A total over several meetings already holds these people.</summary>
    PartOfTotal,

    /// <summary>Another document reports the same event.</summary>
    SameEvent,

    /// <summary>The number was planned, not counted.</summary>
    Planned,

    /// <summary>Whether there was an event at all is open until a reviewer confirms it.</summary>
    InDoubt,
}

/// <param name="InFavourOf">Key of the activity that counts instead; null for planned numbers and where the event is in doubt.</param>
public sealed record HeldBack(HeldBackReason Reason, string? InFavourOf);

/// <summary>Names one state of the data, so that a figure can be cited and made again.</summary>
/// <param name="Id">First twelve hexadecimal digits of a SHA-256 over the stored documents, records and versions; equal data give equal ids.</param>
public sealed record DatasetVersion(
    string Id,
    string SoftwareVersion,
    string ClassifierVersion,
    int Documents,
    int Activities,
    int Resolutions,
    int ReviewedActivities);
