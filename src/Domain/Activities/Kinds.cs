namespace SdgInsights.Domain;

public enum EventType
{
    Conference,
    Workshop,
    Training,
    Consultation,
    WorkingGroup,
    Campaign,
    Visit,
    Statement,
    Other,
}

public enum ActivityLevel
{
    Local,
    Provincial,
    Regional,
    National,

    /// <summary>Several countries of one part of a region, such as the Mekong countries.</summary>
    [Code("sub-regional")]
    SubRegional,

    [Code("asean")]
    Asean,
    International,
}

public enum ActivityMode
{
    Onsite,
    Online,
    Hybrid,
}
