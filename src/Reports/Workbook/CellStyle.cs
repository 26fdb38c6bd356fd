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
    KeyShare,
    KeyNote,

    /// <summary>A year or another number that takes no thousands separator.</summary>
    Plain,

    Percent,

    /// <summary>A cell that a user may change; its value stays a text.</summary>
    Choice,

    ChoiceLabel,
    Small,
    SmallInteger,
    SmallPercent,
    SmallNote,

    /// <summary>A number of a heat map; zero is a dot.</summary>
    Heat,

    /// <summary>The name of a place over its number on a map of tiles.</summary>
    TileName,

    CoverTitle,
    CoverText,

    /// <summary>The first of 17 in the colours of the goals, in their order.</summary>
    FirstGoal,
}
