namespace SdgInsights.Analytics;

/// <summary>A row of the fact table: people of one activity who share these properties; null is not stated.</summary>
/// <param name="CompletesTotal">True for the rest that the source does not split, which the store adds.</param>
/// <param name="CountryKey">See <see cref="PlaceKey"/>.</param>
/// <param name="ProvinceKey">See <see cref="PlaceKey"/>.</param>
/// <param name="StartYear">Of the activity's start.</param>
/// <param name="Counts">False where the activity is held back from totals.</param>
internal sealed record ParticipationRow(
    string ActivityKey,
    int Position,
    int People,
    string Basis,
    bool CompletesTotal,
    string? Country,
    string? Province,
    string? OrganisationType,
    string? Sex,
    string? AgeGroup,
    string? Disability,
    string? CountryKey,
    string? ProvinceKey,
    int? StartYear,
    string? HostCountry,
    bool IsApproximate,
    bool Counts);
