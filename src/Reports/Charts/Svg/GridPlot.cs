namespace SdgInsights.Reports;

/// <summary>Rows and columns of shaded tiles, names of rows on the left, names of columns above.</summary>
internal sealed class GridPlot : SvgPlot
{
    private const double MaxGutter = 230;
    private const double MaxTile = 96;
    private const double MinTile = 30;
    private const double TileHeight = 26;
    private const double Gap = 8;
    private const double Chip = 10;

    private readonly GridSpec grid;
    private readonly ShadedTiles tiles;
    private readonly IReadOnlyList<string>[] names;
    private readonly double gutter;

    public GridPlot(GridSpec grid, ChartTheme theme)
    {
        this.grid = grid;
        tiles = new(theme, grid.Highest, grid.Unknown);
        names = [.. grid.Rows.Select(r => TextWrap.Lines(r.Name, LabelSize, MaxGutter))];
        gutter = TextWrap.Widest(names.SelectMany(n => n), LabelSize) + (2 * Gap) + Chip;
    }

    public override double MinWidth => gutter + (grid.Columns.Count * Math.Max(MinTile, WidestOfTiles + 6));

    private double WidestOfTiles => Math.Max(TextMeasure.Width(grid.Highest.Grouped(), LabelSize - 1), grid.Columns.Max(c => TextWrap.WidestPiece(c.Short ?? c.Name, LabelSize - 1)));

    private double RowHeight => Math.Max(TileHeight, (names.Max(n => n.Count) * (LineHeight - 2)) + 4);

    public override double Height(double width) => ShadedTiles.LegendHeight + HeadHeight(width) + (grid.Rows.Count * RowHeight) + Gap;

    public override void Draw(SvgCanvas canvas, double left, double top, double width)
    {
        tiles.DrawLegend(canvas, left, top, grid.Headings.Values, grid.Values.Any(row => row.Contains(null)));
        var tile = TileWidth(width);
        var first = left + gutter;
        var below = top + ShadedTiles.LegendHeight + HeadHeight(width);
        for (var c = 0; c < grid.Columns.Count; c++)
            DrawHead(canvas, grid.Columns[c], first + (c * tile), below, tile);
        for (var r = 0; r < grid.Rows.Count; r++)
        {
            var y = below + (r * RowHeight);
            if (grid.Rows[r].Colour is { } colour)
                canvas.Rectangle(left, y + 3, Chip, RowHeight - 6, colour);
            DrawLines(canvas, names[r], first - Gap, y + (RowHeight / 2), "end");
            for (var c = 0; c < grid.Columns.Count; c++)
                tiles.Draw(canvas, new(first + (c * tile), y, tile - 1, RowHeight - 1), grid.Values[r][c], RowHeight / 2, grid.IsDiagonal(r, c));
        }
    }

    private double TileWidth(double width) => Math.Min(MaxTile, (width - gutter) / grid.Columns.Count);

    private double HeadHeight(double width) =>
        (grid.Columns.Max(c => HeadLines(c, TileWidth(width)).Count) * (LineHeight - 2)) + (grid.Columns.Any(c => c.Colour is not null) ? Gap : 0) + Gap;

    private static IReadOnlyList<string> HeadLines(GridHead head, double tile) => TextWrap.Lines(head.Short ?? head.Name, LabelSize - 1, tile - 4);

    private static void DrawHead(SvgCanvas canvas, GridHead head, double left, double below, double tile)
    {
        var baseline = below - Gap;
        if (head.Colour is { } colour)
        {
            canvas.Rectangle(left, below - Gap + 1, tile - 1, Gap - 3, colour);
            baseline -= Gap - 2;
        }

        var lines = HeadLines(head, tile);
        for (var i = 0; i < lines.Count; i++)
            canvas.Text(left + (tile / 2), baseline - ((lines.Count - 1 - i) * (LineHeight - 2)), lines[i], LabelSize - 1, "middle");
    }
}
