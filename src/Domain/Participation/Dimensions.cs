namespace SdgInsights.Domain;

/// <summary>Stakeholder types as the CSO Forum and most voluntary national reviews count them.</summary>
public enum OrganisationType
{
    NotStated,
    Cso,
    Government,
    Private,
    Academia,
    International,
    Community,
    Other,
}

public enum Sex
{
    NotStated,
    Female,
    Male,
    Other,
}

/// <summary>Age in completed years; interval ends are part of the group.</summary>
public enum AgeGroup
{
    NotStated,

    [Code("0-14")]
    From0To14,

    [Code("15-24")]
    From15To24,

    [Code("25-59")]
    From25To59,

    [Code("60+")]
    From60,
}

public enum Disability
{
    NotStated,
    Yes,
    No,
}

public enum ParticipationBasis
{
    /// <summary>The source states the figure in words.</summary>
    Prose,

    /// <summary>Counted from the rows of a registration sheet.</summary>
    Register,

    /// <summary>Counted from the rows of a registration sheet without a column for sex; the sex is inferred from titles such as นาง or Mr.</summary>
    RegisterTitles,

    /// <summary>The part of a total that the source does not split.</summary>
    Unallocated,
}
