namespace SdgInsights.Domain;

/// <summary>A number of people of one activity who share these properties. What is not stated stays null or <c>NotStated</c>; nothing is divided.</summary>
/// <param name="Country">ISO 3166-1 alpha-2, or null where not stated.</param>
/// <param name="Province">ISO 3166-2, or null where not stated or not in Thailand.</param>
public sealed record ParticipationPart(
    int People,
    ParticipationBasis Basis,
    string? Country = null,
    string? Province = null,
    OrganisationType OrganisationType = OrganisationType.NotStated,
    Sex Sex = Sex.NotStated,
    AgeGroup AgeGroup = AgeGroup.NotStated,
    Disability Disability = Disability.NotStated)
{
    /// <summary>True for people counted one by one.</summary>
    public bool IsFromRegister => Basis is ParticipationBasis.Register or ParticipationBasis.RegisterTitles;
}
