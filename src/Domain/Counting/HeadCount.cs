namespace SdgInsights.Domain;

/// <summary>How exactly a source states a number.</summary>
public enum HeadCountQualifier
{
    Exact,
    About,
    AtLeast,

    /// <summary>Invited, expected or targeted; not attendance.</summary>
    Planned,
}

public enum HeadCountScope
{
    ThisActivity,

    /// <summary>A total over several meetings (regional and national, say); their own figures are never added to it.</summary>
    SumOfSeveral,
}

/// <summary>A number of people or organisations as a source states it. A missing number is a missing <see cref="HeadCount"/>, not a zero.</summary>
public sealed record HeadCount
{
    public HeadCount(int value, HeadCountQualifier qualifier = HeadCountQualifier.Exact, HeadCountScope scope = HeadCountScope.ThisActivity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Value = value;
        Qualifier = qualifier;
        Scope = scope;
    }

    public int Value { get; }

    public HeadCountQualifier Qualifier { get; }

    public HeadCountScope Scope { get; }

    /// <summary>True for everything that may not be read as the exact number.</summary>
    public bool IsApproximate => Qualifier is HeadCountQualifier.About or HeadCountQualifier.AtLeast;

    /// <summary>True where the number may enter totals of attendance.</summary>
    public bool IsAttendance => Qualifier is not HeadCountQualifier.Planned;
}
