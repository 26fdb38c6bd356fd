namespace SdgInsights.Reports;

/// <summary>The tile maps in cells: each place is its name over its number, on a ground that grows darker with it. The number can be changed and the map copied.</summary>
internal sealed class MapsSheet : ISheet
{
    private const int Columns = 9;
    private const double ColumnWidth = 18;
    private const int FirstRow = 5;

    /// <summary>Title, caption and source stand over a map, a blank row between them and it.</summary>
    private const int HeadRows = 4;

    /// <summary>A name and a number.</summary>
    private const int RowsEach = 2;

    /// <summary>In points.</summary>
    private const double RowHeight = 14;

    public string Key => SheetKeys.Maps;

    public SheetPage Build(ReportContext context)
    {
        var grid = new SheetGrid(Columns);
        grid.Put(1, 0, Cell.Of(context.Labels["sheet." + Key], CellStyle.Title));
        grid.Put(2, 0, Cell.Of(context.Labels[$"sheet.{Key}.about"], CellStyle.Remark));
        grid.Put(3, 0, Cell.Of(context.Labels["back"], CellStyle.Remark, context.Front));
        grid.Height(1, 1, 26);
        var (scales, breaks, row) = (new List<ColourScale>(), new List<int>(), FirstRow);
        foreach (var map in context.Pictures.OfType<TileMapSpec>())
        {
            if (row > FirstRow)
                breaks.Add(row - 1);
            scales.Add(Put(grid, context, map, row));
            row += HeadRows + (RowsEach * (1 + map.Tiles.Max(t => t.Row))) + 1;
        }

        if (scales.Count == 0)
            grid.Put(FirstRow, 0, Cell.Of(context.Labels["chart.no_values"], CellStyle.Section));
        return new()
        {
            Name = context.Labels["sheet." + Key],
            ColumnWidths = [.. Enumerable.Repeat(ColumnWidth, Columns)],
            Rows = grid.Rows(),
            Merges = grid.Merges,
            ColourScales = scales,
            BreaksAfter = breaks,
            BrokenScale = 74,
            Footer = context.Footer,
        };
    }

    /// <param name="row">Of its title, from 1.</param>
    /// <returns>The colour scale of its numbers.</returns>
    private static ColourScale Put(SheetGrid grid, ReportContext context, TileMapSpec map, int row)
    {
        // Cells have neither the hatches nor the strong lines that the caption of the file speaks of.
        var caption = context.Labels["maps." + map.Id];
        grid.Put(row, 0, Cell.Of(map.Title, CellStyle.Section));
        grid.Put(row + 1, 0, Columns, Cell.Of(caption, CellStyle.Note));
        grid.Put(row + 2, 0, Columns, Cell.Of(map.Source, CellStyle.Note));
        grid.Height(row, row, 20);
        grid.Height(row + 1, row + 1, SheetText.Height(caption, Columns * ColumnWidth));
        var first = row + HeadRows;
        grid.Height(first, first + (RowsEach * (1 + map.Tiles.Max(t => t.Row))) - 1, RowHeight);
        foreach (var label in map.Labels)
            grid.Put(first + (RowsEach * label.Row), label.Column, label.Column + 1, Cell.Of(label.Text, CellStyle.KeyLabel), first + (RowsEach * label.Row) + RowsEach - 1);
        foreach (var tile in map.Tiles)
        {
            grid.Put(first + (RowsEach * tile.Row), tile.Column, Cell.Of(tile.Name, CellStyle.TileName));
            grid.Put(NumberRow(tile), tile.Column, tile.Value is { } value ? Cell.Of(value, CellStyle.Heat) : Cell.Of(map.Unknown, CellStyle.Heat));
        }

        return HeatMap.Scale(context, string.Join(' ', map.Tiles.Select(t => SheetNames.Cell(t.Column, NumberRow(t)))));

        int NumberRow(MapTile tile) => first + (RowsEach * tile.Row) + 1;
    }
}
