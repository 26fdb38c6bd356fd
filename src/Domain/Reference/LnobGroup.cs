namespace SdgInsights.Domain;

/// <summary>A group of people whom the 2030 Agenda asks not to leave behind, with the words by which texts speak of it.</summary>
/// <param name="CountedAs">The people of a register or report who are counted as of this group; null where none are told apart.</param>
/// <param name="Terms">An asterisk at the end leaves the ending open.</param>
/// <param name="Exclusions">Words that hold a term and mean something else.</param>
public sealed record LnobGroup(
    string Code,
    BilingualName Name,
    CountedAs? CountedAs,
    IReadOnlyList<string> Terms,
    IReadOnlyList<string> Exclusions);

/// <summary>A value of a code list by which people are split, such as <c>sex</c> and <c>female</c>.</summary>
public sealed record CountedAs(string List, string Code)
{
    /// <summary>False for people whose value is only inferred.</summary>
    public bool Holds(ParticipationPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return List switch
        {
            "sex" => Codes.Of(part.Sex) == Code && part.Basis is not ParticipationBasis.RegisterTitles,
            "age_group" => Codes.Of(part.AgeGroup) == Code,
            "disability" => Codes.Of(part.Disability) == Code,
            _ => false,
        };
    }
}
