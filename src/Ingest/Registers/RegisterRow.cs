using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A row as it was understood. The name lives only here and in the comparison of names; no result holds it unless the user asks to keep names.</summary>
/// <param name="Name">In the form in which names are compared; empty where there is none.</param>
/// <param name="WrittenName">As written, with its titles.</param>
/// <param name="IsSomebody">A name that tells one person from another, unlike "representative".</param>
/// <param name="Organisation">In the form in which names are compared; null where not stated.</param>
/// <param name="IsPersonal">States something that only a person has: sex, age or disability.</param>
/// <param name="SexTitle">The title from which the sex is inferred; empty where the sheet has a column for it, or no title tells.</param>
/// <param name="Unknown">Values that no list knows, which count as not stated.</param>
internal sealed record RegisterRow(
    SheetRow Source,
    string Name,
    string WrittenName,
    bool IsSomebody,
    string? Organisation,
    bool IsPersonal,
    bool CameNot,
    ParticipationPart Properties,
    string SexTitle,
    IReadOnlyList<UnknownValue> Unknown)
{
    private static readonly ParticipationPart Nothing = new(1, ParticipationBasis.Register);

    public bool StatesFacts => (SexTitle.Length == 0 ? Properties : Properties with { Basis = Nothing.Basis, Sex = Nothing.Sex }) != Nothing;
}
