using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A row as it was understood. The name lives only here and in the comparison of names; no result holds it.</summary>
/// <param name="Name">In the form in which names are compared; empty where there is none.</param>
/// <param name="IsSomebody">A name that tells one person from another, unlike "representative".</param>
/// <param name="Organisation">In the form in which names are compared; null where not stated.</param>
/// <param name="IsPersonal">States something that only a person has: sex, age or disability.</param>
/// <param name="Unknown">Values that no list knows, which count as not stated.</param>
internal sealed record RegisterRow(
    SheetRow Source,
    string Name,
    bool IsSomebody,
    string? Organisation,
    bool IsPersonal,
    bool CameNot,
    ParticipationPart Properties,
    IReadOnlyList<UnknownValue> Unknown)
{
    private static readonly ParticipationPart Nothing = new(1, ParticipationBasis.Register);

    public bool StatesFacts => Properties != Nothing;
}
