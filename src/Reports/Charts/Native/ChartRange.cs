namespace SdgInsights.Reports;

/// <summary>The visible cells that hold a chart's figures: a heading row, then one row a category, its name in the first column and the series beside it.</summary>
/// <param name="Column">From 0.</param>
/// <param name="HeadingRow">From 1.</param>
internal sealed record ChartRange(string Sheet, int Column, int HeadingRow, int Categories)
{
    public string CategoryCells => Cells(Column);

    public string SeriesName(int series) => SheetNames.Absolute(Sheet, Column + 1 + series, HeadingRow, Column + 1 + series, HeadingRow);

    public string SeriesValues(int series) => Cells(Column + 1 + series);

    private string Cells(int column) => SheetNames.Absolute(Sheet, column, HeadingRow + 1, column, HeadingRow + Categories);
}
