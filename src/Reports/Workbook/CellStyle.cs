namespace SdgInsights.Reports;

/// <summary>The looks that a cell can have; <see cref="StyleSheet"/> draws them.</summary>
internal enum CellStyle
{
    Body,
    Wrapped,
    Integer,

    /// <summary>A word where a number is missing.</summary>
    NumberWord,

    Heading,
    NumberHeading,
    Title,
    Note,

    /// <summary>A note that runs on over empty cells instead of wrapping.</summary>
    Remark,

    Section,
    KeyLabel,
    KeyFigure,
    KeyNote,
}
