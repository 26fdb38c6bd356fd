namespace SdgInsights.Reports;

/// <summary>A grid of shaded tiles, such as goals by region. Every tile prints its value.</summary>
/// <param name="Headings">What the rows are, what the columns are, and what the values count.</param>
/// <param name="Values">Rows of one value a column; null is unknown, which looks different from zero.</param>
/// <param name="Unknown">The word in a tile without a value.</param>
public sealed record GridSpec(
    string Id,
    string Title,
    string Caption,
    string Source,
    GridHeadings Headings,
    IReadOnlyList<GridHead> Rows,
    IReadOnlyList<GridHead> Columns,
    IReadOnlyList<IReadOnlyList<long?>> Values,
    string Unknown) : Picture(Id, Title, Caption, Source)
{
    /// <summary>Rows and columns are the same things, and the diagonal counts each by itself; it is not shaded with the rest.</summary>
    public bool HasDiagonal { get; init; }

    public override bool HasValues => Values.Any(row => row.Any(v => v is > 0));

    /// <summary>The value of the darkest tile.</summary>
    public long Highest => Math.Max(1, Values.SelectMany((row, r) => row.Where((_, c) => !IsDiagonal(r, c))).Max() ?? 0);

    /// <summary>One row a tile.</summary>
    public override PictureTable Table => new(
        [Headings.Rows, Headings.Columns, Headings.Values],
        Values.SelectMany((row, r) => row.Select((value, c) => (IReadOnlyList<object?>)[Rows[r].Name, Columns[c].Name, value])));

    public bool IsDiagonal(int row, int column) => HasDiagonal && row == column;
}

public sealed record GridHeadings(string Rows, string Columns, string Values);

/// <param name="Short">What stands over a column; null for the name.</param>
/// <param name="Colour">Of a goal, whose number stands in the name; null for anything else.</param>
public sealed record GridHead(string Name, string? Short = null, string? Colour = null);
