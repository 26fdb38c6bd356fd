namespace SdgInsights.Analytics;

/// <summary>Why one report's value of a field stands for the event.</summary>
public enum MergeRule
{
    /// <summary>No other report states one.</summary>
    OnlySource,

    /// <summary>All that state one state the same.</summary>
    Agreed,

    /// <summary>Counted from the rows of a register, the others told in words.</summary>
    Register,

    /// <summary>Exact, the others "about" or "at least".</summary>
    Exact,

    /// <summary>From a file, the others from pages of the web.</summary>
    Document,

    /// <summary>From the report whose people count for the event.</summary>
    Main,

    /// <summary>A list, to which every report adds what it names.</summary>
    Joined,

    /// <summary>Nothing tells which is right: the one that comes first by its key, until somebody looks.</summary>
    Unsettled,
}

/// <summary>A field of an event that several documents report.</summary>
/// <param name="Field">As evidence names it.</param>
/// <param name="From">The report whose value stands.</param>
/// <param name="Others">Reports that state another value or, in a list, one more.</param>
public sealed record MergedField(string Field, StoredActivity From, IReadOnlyList<StoredActivity> Others, MergeRule Rule)
{
    public bool IsConflict => Others.Count > 0 && Rule is not MergeRule.Joined;
}
