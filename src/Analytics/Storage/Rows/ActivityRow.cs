namespace SdgInsights.Analytics;

/// <summary>A row of <c>activities</c>: what one document tells of one activity, and the part that it plays in totals.</summary>
internal sealed record ActivityRow
{
    public required string ActivityKey { get; init; }

    public required string DocumentHash { get; init; }

    /// <summary>Place in the document, from 1.</summary>
    public required int Position { get; init; }

    public required string Title { get; init; }

    public required string EventType { get; init; }

    /// <summary>ISO 8601 with its precision: <c>2022</c>, <c>2022-03</c> or <c>2022-03-09</c>.</summary>
    public string? StartDate { get; init; }

    public string? EndDate { get; init; }

    public int? StartYear { get; init; }

    /// <summary>The first day that the start can mean, on which memberships of groupings are looked up.</summary>
    public string? FirstDay { get; init; }

    public string? Level { get; init; }

    public string? Mode { get; init; }

    public string? Body { get; init; }

    public string? Edition { get; init; }

    public string? HostCountry { get; init; }

    public string? ThaiRegion { get; init; }

    public string? Venue { get; init; }

    public int? Participants { get; init; }

    public string? ParticipantsQualifier { get; init; }

    public string? ParticipantsScope { get; init; }

    public int? Organisations { get; init; }

    public string? OrganisationsQualifier { get; init; }

    public string? OrganisationsScope { get; init; }

    /// <summary>See <see cref="Analytics.ReportRank"/>; derived.</summary>
    public int ReportRank { get; init; }

    /// <summary>The body in the form in which names are compared; derived. Null where there is none.</summary>
    public string? BodyKey { get; init; }

    public bool IsReviewed { get; init; }

    /// <summary>It may be of no event, as the text leaves it; holds until <see cref="IsReviewed"/>.</summary>
    public bool IsInDoubt { get; init; }

    public string? HeldBackReason { get; init; }

    public string? HeldBackInFavourOf { get; init; }

    /// <summary>Key of the activity that stands for the event; its own where no other document stands for it.</summary>
    public required string EventKey { get; init; }

    /// <summary>Of several documents that tell of one event, the resolutions of one count.</summary>
    public bool ResolutionsCount { get; init; } = true;
}
