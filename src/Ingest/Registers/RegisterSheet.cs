using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A registration sheet without its names. Spans count in the document's text.</summary>
/// <param name="Head">The lines above the table.</param>
/// <param name="Rows">The rows that were counted; empty where there are none.</param>
/// <param name="CountsPeople">False for a list of organisations.</param>
/// <param name="IsWhole">False where rows that may be people were set aside: there were at least so many.</param>
/// <param name="Problems">People listed twice or absent, and values that no list knows, by row.</param>
public sealed record RegisterSheet(
    string Name,
    TextSpan Head,
    TextSpan Rows,
    bool CountsPeople,
    RegisterIntent Intent,
    bool IsWhole,
    IReadOnlyList<RegisteredPerson> People,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>How the columns of its lists were read.</summary>
    public IReadOnlyList<RegisterLayout> Layouts { get; init; } = [];
}

/// <summary>What a list of people is a list of.</summary>
public enum RegisterIntent
{
    /// <summary>Those who came.</summary>
    Attendance,

    /// <summary>Those who were invited or applied.</summary>
    Planned,

    /// <summary>Those who did not come.</summary>
    Absence,
}

/// <summary>One row of a register.</summary>
/// <param name="Identity">Equal for equal name and organisation within the document; otherwise without meaning.</param>
/// <param name="Organisation">In the form in which names are compared; null where not stated.</param>
/// <param name="Properties">One person, with what the row states.</param>
public sealed record RegisteredPerson(int Identity, int Row, string? Organisation, ParticipationPart Properties)
{
    /// <summary>Null where nobody asked for it, and for rows such as "representative" that tell nobody from another.</summary>
    public KnownPerson? Known { get; init; }
}

/// <param name="Hash">See <see cref="PersonKey"/>.</param>
/// <param name="Name">As written; null unless the user asked to keep names.</param>
public sealed record KnownPerson(string Hash, string? Name);
