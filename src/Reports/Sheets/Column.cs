namespace SdgInsights.Reports;

/// <summary>A column of a table sheet.</summary>
/// <param name="Key">The heading is the label <c>column.KEY</c>.</param>
/// <param name="Width">In widths of a digit.</param>
/// <param name="IsNumber">Set to the right, heading and "n.s." too.</param>
internal sealed record Column<T>(string Key, double Width, Func<T, Cell> Value, bool IsNumber = false)
{
    /// <summary>Where the heading is no label of its own.</summary>
    public string? Heading { get; init; }

    public Cell CellOf(T item)
    {
        var cell = Value(item);
        return IsNumber && cell.Number is null ? cell with { Style = CellStyle.NumberWord } : cell;
    }
}

/// <summary>Where the rows of a table sheet stand.</summary>
internal static class TableLayout
{
    /// <summary>Below title, explanation and the way back.</summary>
    public const int HeadingRow = 4;

    public const int FirstDataRow = HeadingRow + 1;

    /// <summary>More rows fit no sheet.</summary>
    public const int MaxRows = 1_048_576 - HeadingRow;
}
