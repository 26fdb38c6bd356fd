namespace SdgInsights.Reports;

/// <summary>Key figures with what is not known beside them, and five charts, on one landscape page.</summary>
internal sealed class DashboardSheet : ISheet
{
    private const int Columns = 12;
    private const int TileWidth = 2;
    private const int TopRow = 8;
    private const int TopHeight = 15;
    private const int BottomRow = TopRow + TopHeight + 1;
    private const int BottomHeight = 17;
    private const double RowHeight = 16;

    /// <summary>Chart ids with their first and last column, from 0, ends exclusive.</summary>
    private static readonly (string Chart, int From, int To)[] Top =
        [("participants-by-year", 0, 4), ("participants-by-country", 4, 8), ("participants-by-organisation-type", 8, 12)];

    private static readonly (string Chart, int From, int To)[] Bottom =
        [("activities-by-goal", 0, 6), ("resolutions-by-goal", 6, 12)];

    public string Key => SheetKeys.Dashboard;

    public SheetPage Build(ReportContext context)
    {
        var tiles = KeyTiles.Of(context);
        return new()
        {
            Name = context.Labels["sheet." + Key],
            ColumnWidths = [.. Enumerable.Repeat(14.5, Columns)],
            Rows = Rows(context, tiles),
            Charts = [.. Placed(context)],
            Merges = [.. Enumerable.Range(0, tiles.Count).SelectMany(i => Enumerable.Range(4, 3).Select(row =>
                SheetNames.Range(i * TileWidth, row, (i * TileWidth) + TileWidth - 1, row)))],
            OnOnePage = true,
            Footer = context.Labels.Format("workbook.footer", context.Dataset.Version.Id),
        };
    }

    private static IEnumerable<PlacedChart> Placed(ReportContext context)
    {
        var blocks = ChartBlocks.Of(context).ToDictionary(b => b.Chart.Id, StringComparer.Ordinal);
        foreach (var (places, row, height) in new[] { (Top, TopRow, TopHeight), (Bottom, BottomRow, BottomHeight) })
        {
            foreach (var (chart, from, to) in places)
            {
                if (blocks.TryGetValue(chart, out var block))
                    yield return new(block.Chart, block.Range, from, row - 1, to, row - 1 + height);
            }
        }
    }

    private static IEnumerable<SheetRow> Rows(ReportContext context, IReadOnlyList<KeyTile> tiles)
    {
        var labels = context.Labels;
        var figures = context.Figures;
        yield return new([Cell.Of(labels["workbook.title"], CellStyle.Title)], Height: 28);
        yield return new([Cell.Of(Subtitle(context), CellStyle.Remark)], Height: 16);
        yield return new([], Height: 6);
        yield return new([.. tiles.SelectMany(t => Tile(Cell.Of(t.Label, CellStyle.KeyLabel)))], Height: 18);
        yield return new([.. tiles.SelectMany(t => Tile(Figure(t, context)))], Height: 32);
        yield return new([.. tiles.SelectMany(t => Tile(Cell.Of(t.Note, CellStyle.KeyNote)))], Height: 36);
        yield return figures.HeldBack == 0
            ? new([], Height: 8)
            : new([Cell.Of(labels.Format("dashboard.held_back", figures.HeldBack), CellStyle.Remark, context.Links.Sheet(SheetKeys.Notes))], Height: 16);
        for (var row = TopRow; row < BottomRow + BottomHeight; row++)
            yield return new(Instead(row, context), Height: RowHeight);
        yield return new([Cell.Of(ChartCatalogue.Source(context), CellStyle.Remark)], Height: RowHeight);
    }

    /// <summary>Says so where a chart has nothing to show.</summary>
    private static IReadOnlyList<Cell> Instead(int row, ReportContext context)
    {
        var places = row == TopRow ? Top : row == BottomRow ? Bottom : [];
        var drawn = context.Charts.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var cells = Enumerable.Repeat(Cell.Empty(CellStyle.Remark), Columns).ToArray();
        foreach (var (chart, from, _) in places.Where(p => !drawn.Contains(p.Chart)))
            cells[from] = Cell.Of($"{context.Labels["chart." + chart]}: {context.Labels["chart.no_values"]}", CellStyle.Remark);
        return cells;
    }

    private static string Subtitle(ReportContext context) => context.Dataset.Activities.Count == 0
        ? context.Labels["contents.empty"]
        : context.Labels.Format("dashboard.subtitle", context.Coverage, context.Dataset.Version.Id, context.Figures.Reviewed, context.Figures.Activities);

    private static Cell Figure(KeyTile tile, ReportContext context) => tile.Value is { } value
        ? Cell.Of(value, CellStyle.KeyFigure, tile.Link)
        : Cell.Of(context.NotStated, CellStyle.KeyFigure, tile.Link);

    private static IEnumerable<Cell> Tile(Cell cell) =>
        Enumerable.Repeat(Cell.Empty(cell.Style), TileWidth - 1).Prepend(cell);
}
