namespace SdgInsights.Reports;

/// <summary>A page laid out freely: cells are put where they belong, over several columns and rows if need be. Columns count from 0, rows from 1.</summary>
internal sealed class SheetGrid(int columns)
{
    private readonly Dictionary<(int Row, int Column), Cell> cells = [];
    private readonly Dictionary<int, double> heights = [];
    private readonly List<string> merges = [];

    public IReadOnlyList<string> Merges => merges;

    /// <param name="points">Of each of the rows from the first to the last.</param>
    public void Height(int first, int last, double points)
    {
        for (var row = first; row <= last; row++)
            heights[row] = points;
    }

    public void Put(int row, int column, Cell cell) => cells[(row, column)] = cell;

    /// <param name="endColumn">Exclusive.</param>
    /// <param name="lastRow">The first where it is left out.</param>
    public void Put(int row, int column, int endColumn, Cell cell, int? lastRow = null)
    {
        var last = lastRow ?? row;
        for (var r = row; r <= last; r++)
        {
            for (var c = column; c < endColumn; c++)
                Put(r, c, Cell.Empty(cell.Style));
        }

        Put(row, column, cell);
        if (last > row || endColumn > column + 1)
            merges.Add(SheetNames.Range(column, row, endColumn - 1, last));
    }

    public IEnumerable<SheetRow> Rows()
    {
        var last = Math.Max(cells.Keys.Select(k => k.Row).DefaultIfEmpty().Max(), heights.Keys.DefaultIfEmpty().Max());
        for (var row = 1; row <= last; row++)
        {
            yield return new(
                [.. Enumerable.Range(0, columns).Select(c => cells.TryGetValue((row, c), out var cell) ? cell : Cell.Empty(CellStyle.Remark))],
                heights.TryGetValue(row, out var height) ? height : null);
        }
    }
}
