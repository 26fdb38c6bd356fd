namespace SdgInsights.Reports;

/// <summary>A table of formulas on the sheet of the selection: title, headings, one row an item.</summary>
/// <param name="TitleRow">From 1.</param>
internal sealed record LiveBlock(string Sheet, string Title, int TitleRow, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    public const int HeadRows = 2;

    public int HeadingRow => TitleRow + 1;

    public int EndRow => TitleRow + HeadRows + Rows.Count + 1;

    /// <param name="column">Of the categories, from 0; the series stand beside it.</param>
    public ChartRange Range(int column) => new(Sheet, column, HeadingRow, Rows.Count);

    /// <summary>All cells of a column.</summary>
    public string Column(int column) => SheetNames.Absolute(Sheet, column, TitleRow + HeadRows, column, TitleRow + HeadRows + Math.Max(1, Rows.Count) - 1);

    public LiveFigure Figure(int row, int column) =>
        new(Rows[row][column], SheetNames.Absolute(Sheet, column, TitleRow + HeadRows + row, column, TitleRow + HeadRows + row));

    /// <summary>The numbers of a column; null where a cell is empty or a word.</summary>
    public IReadOnlyList<long?> Numbers(int column) => [.. Rows.Select(r => (long?)r[column].Number)];

    public IReadOnlyList<string> Texts(int column) => [.. Rows.Select(r => r[column].Text ?? "")];
}
