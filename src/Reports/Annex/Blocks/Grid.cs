namespace SdgInsights.Reports;

/// <summary>A table under its caption, with base and source below. The heading row stands again on every page.</summary>
/// <param name="Name">Unique in the document.</param>
/// <param name="Description">For who cannot see the table: what its rows are.</param>
internal sealed record Grid(
    string Name,
    string Caption,
    string Description,
    IReadOnlyList<GridColumn> Columns,
    IReadOnlyList<GridRow> Rows,
    string Note) : Block
{
    public string Id => IdOf(Name);

    /// <summary>Smaller letters, for tables of many columns.</summary>
    public bool IsDense { get; init; }

    /// <summary>Rows of many lines, so that even a few can fill a page.</summary>
    public bool IsLong { get; init; }

    public static string IdOf(string name) => "table-" + name;
}

/// <param name="Width">A share of the width of all columns.</param>
internal sealed record GridColumn(string Heading, double Width, bool IsNumber = false);

internal enum GridRowKind
{
    Item,

    /// <summary>One cell across all columns that heads the rows below it.</summary>
    Group,
    Total,
}

internal sealed record GridRow(IReadOnlyList<GridCell> Cells, GridRowKind Kind = GridRowKind.Item);

/// <param name="GoalColour">Six hexadecimal digits, drawn beside the words; null for none.</param>
internal sealed record GridCell(IReadOnlyList<Inline> Content, string? GoalColour = null)
{
    public static GridCell Of(string text, string? goalColour = null) => new([new Words(text)], goalColour);
}
