namespace SdgInsights.Host;

// Properties stand in the order in which they are printed; names become snake_case.

/// <summary>A line of <c>extract</c>. Offsets count UTF-16 units of the extracted text, end exclusive.</summary>
internal sealed record ExtractLine
{
    public required string Source { get; init; }

    public required string DocumentId { get; init; }

    public required string Lang { get; init; }

    public required bool IsActivity { get; init; }

    public string? Title { get; init; }

    public string? EventType { get; init; }

    public string? StartDate { get; init; }

    public string? EndDate { get; init; }

    public int? ParticipantsTotal { get; init; }

    public bool? ParticipantsApprox { get; init; }

    public string? ParticipantsQualifier { get; init; }

    public int? OrganisationsCount { get; init; }

    public IReadOnlyList<string> Countries { get; init; } = [];

    public IReadOnlyList<string> CountryGroups { get; init; } = [];

    public string? HostCountry { get; init; }

    public IReadOnlyList<ProvinceLine> ThaiProvinces { get; init; } = [];

    public string? ThaiRegion { get; init; }

    public string? Venue { get; init; }

    public IReadOnlyList<string> Organisers { get; init; } = [];

    /// <summary>The organisers that the register knows.</summary>
    public IReadOnlyList<OrganisationLine> KnownOrganisers { get; init; } = [];

    public string? Mode { get; init; }

    public string? Level { get; init; }

    public string? Body { get; init; }

    public string? Edition { get; init; }

    public IReadOnlyList<ResolutionLine> Resolutions { get; init; } = [];

    public IReadOnlyList<SdgLine> Sdgs { get; init; } = [];

    /// <summary>Groups whom the text speaks of, which does not say that people of them took part.</summary>
    public IReadOnlyList<GroupLine> GroupsMentioned { get; init; } = [];

    public IReadOnlyList<EvidenceLine> Evidence { get; init; } = [];

    public IReadOnlyList<ConfidenceLine> Confidence { get; init; } = [];

    public IReadOnlyList<ProblemLine> Problems { get; init; } = [];
}

internal sealed record ProvinceLine(string Code, string Name);

/// <param name="Written">The name as the report has it.</param>
internal sealed record OrganisationLine(string Written, string Code, string NameEn, string NameTh, string Type, string? Country);

internal sealed record ResolutionLine(string? Number, string Text, string? Addressee, IReadOnlyList<string> AddresseeKinds, IReadOnlyList<SdgLine> Sdgs);

/// <param name="Mentions">How often; the offsets are those of the first.</param>
internal sealed record GroupLine(string Group, int Mentions, int Start, int End, string Quote);

internal sealed record SdgLine(int Goal, string? Target, double Probability, bool Explicit, IReadOnlyList<string> Terms);

internal sealed record EvidenceLine(string Field, int Start, int End, string Quote);

/// <param name="Sign">Code of what the probability rests on.</param>
internal sealed record ConfidenceLine(string Field, double Probability, string Sign, bool NeedsReview);

internal sealed record ProblemLine(string Field, string Found, string Expected);

/// <summary>A line of <c>classify</c>.</summary>
/// <param name="Scores">17 probabilities, goal 1 first.</param>
internal sealed record ClassifyLine(string Id, string Lang, IReadOnlyList<SdgLine> Sdgs, IReadOnlyList<double> Scores);
