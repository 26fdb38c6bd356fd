namespace SdgInsights.Reports;

public enum ChartKind
{
    /// <summary>Horizontal bars, first category on top: for categories with names.</summary>
    Bar,

    /// <summary>Horizontal bars, the series behind each other: only for series that add up.</summary>
    StackedBar,

    /// <summary>Upright columns: for years and other ordered categories.</summary>
    Column,

    /// <summary>Upright columns, the series on top of each other: only for series that add up.</summary>
    StackedColumn,

    Line,

    /// <summary>Columns, stacked where they have a total, with lines over them; lines of another unit have their axis on the right.</summary>
    Combination,

    /// <summary>A ring of one series whose categories make a whole; <see cref="Parts.KindFor"/> says when it fits.</summary>
    Doughnut,

    /// <summary>
    /// Bars by age: the first series runs to the left, the second to the right, all others stand apart, as nobody knows on which side
    /// they belong. A spreadsheet, which knows no such chart, draws bars beside each other.
    /// </summary>
    Pyramid,
}

/// <summary>When parts of a whole can be told as a ring.</summary>
public static class Parts
{
    /// <summary>More parts than this are told apart by the length of bars only.</summary>
    public const int Most = 6;

    /// <summary>Of the whole; the name of a smaller part finds no room on the ring.</summary>
    private const double Least = 0.05;

    /// <returns>Bars where a ring would have too many parts or too small ones.</returns>
    public static ChartKind KindFor(IReadOnlyList<long> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Count is > 1 and <= Most && parts.Min() >= Least * parts.Sum() ? ChartKind.Doughnut : ChartKind.Bar;
    }
}
