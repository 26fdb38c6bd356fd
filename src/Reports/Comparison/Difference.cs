namespace SdgInsights.Reports;

/// <summary>What became of something from the first side to the second. Sheets write it as an arrow and a word.</summary>
internal enum ChangeMark
{
    More,
    Fewer,
    Same,
    Unknown,
    Added,
    Removed,
    Changed,
}

/// <summary>A figure on both sides; null is unknown.</summary>
internal readonly record struct Difference(long? Left, long? Right)
{
    /// <summary>Second less first; null where either is unknown, for unknown is not zero.</summary>
    public long? Value => Right - Left;

    public ChangeMark Mark => Value switch
    {
        null => ChangeMark.Unknown,
        > 0 => ChangeMark.More,
        < 0 => ChangeMark.Fewer,
        _ => ChangeMark.Same,
    };
}
