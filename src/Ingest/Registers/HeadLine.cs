namespace SdgInsights.Ingest;

/// <summary>A line for the head of a register, and where in it the line belongs.</summary>
internal sealed record HeadLine(string Text, HeadRank Rank);

internal enum HeadRank
{
    Title,
    Other,

    /// <summary>Names the list and not the event.</summary>
    SheetTitle,
}
