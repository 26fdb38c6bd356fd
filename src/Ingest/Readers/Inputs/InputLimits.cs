namespace SdgInsights.Ingest;

/// <summary>How much one input may ask of the machine. Sizes are bytes.</summary>
public sealed record InputLimits
{
    public static InputLimits Default { get; } = new();

    public long LargestFile { get; init; } = 256L << 20;

    /// <summary>All members of an archive together, those of archives inside it too.</summary>
    public long LargestArchive { get; init; } = 1L << 30;

    public int MostMembers { get; init; } = 10_000;

    /// <summary>Unpacked to packed size of one member. Text and Office XML stay far below; a bomb reaches a thousand.</summary>
    public int HighestRatio { get; init; } = 200;

    /// <summary>Members below this size may have any ratio.</summary>
    public long RatioFrom { get; init; } = 1L << 20;
}
