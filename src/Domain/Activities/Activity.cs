namespace SdgInsights.Domain;

/// <summary>A meeting, training, campaign or statement as one document tells of it. Null means: the text does not say.</summary>
public sealed record Activity
{
    public required string Title { get; init; }

    public required EventType EventType { get; init; }

    public ActivityPeriod? Period { get; init; }

    public ActivityLevel? Level { get; init; }

    public ActivityMode? Mode { get; init; }

    /// <summary>The forum, committee or series that met, such as <c>CSOs Forum</c>.</summary>
    public string? Body { get; init; }

    /// <summary>As written, such as <c>๑/๒๕๖๑</c>.</summary>
    public string? Edition { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? HostCountry { get; init; }

    /// <summary>ISO 3166-2 codes of Thai provinces where it was held or which took part.</summary>
    public IReadOnlyList<string> Provinces { get; init; } = [];

    /// <summary>Code of the six-region scheme (<c>north</c>, <c>northeast</c>, <c>central</c>, <c>east</c>, <c>west</c>, <c>south</c>) for the venue.</summary>
    public string? ThaiRegion { get; init; }

    public string? Venue { get; init; }

    public IReadOnlyList<string> Organisers { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2 codes of stated participants, organisations or place; groupings are not expanded.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Codes of stated groupings, such as <c>ASEAN</c>.</summary>
    public IReadOnlyList<string> CountryGroups { get; init; } = [];

    public HeadCount? Participants { get; init; }

    public HeadCount? Organisations { get; init; }

    public IReadOnlyList<Resolution> Resolutions { get; init; } = [];

    public IReadOnlyList<SdgAssignment> Sdgs { get; init; } = [];

    /// <summary>Each group once, in the order of the text; names of organisations and places are no mentions.</summary>
    public IReadOnlyList<GroupMention> GroupsMentioned { get; init; } = [];

    /// <summary>Parts of <see cref="Participants"/> that the source states or counts. Together they never exceed the whole.</summary>
    public IReadOnlyList<ParticipationPart> Parts { get; init; } = [];

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>One for each field that has a value, by the field's name.</summary>
    public IReadOnlyList<FieldConfidence> Confidence { get; init; } = [];

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Whether the text tells of an event at all is for a person to say.</summary>
    public bool IsInDoubt => Confidence.Any(c => c.Sign is ConfidenceSign.Unclear);
}
