namespace SdgInsights.Reports;

/// <summary>Key figures with what is not known beside them, charts and a heat map on one landscape page; all follow the country, region and year chosen on it.</summary>
internal sealed class DashboardSheet : ISheet
{
    private const int Columns = 42;
    private const double ColumnWidth = 4.3;
    private const int TileWidth = 7;
    private const int TileRow = 5;
    private const int TopRow = 10;
    private const int TopEnd = 25;
    private const int BottomRow = 26;
    private const int BottomEnd = 44;
    private const int HeatColumn = 10;
    private const int FirstGoal = 15;
    private const int QualityColumn = 35;
    private const int LogoWidth = 200;
    private const int LogoHeight = 54;

    /// <summary>The charts with the label of what each shows and the cells that it covers; columns and rows from 0, ends exclusive.</summary>
    private static readonly (Func<ReportContext, BoundChart?> Chart, string Label, int Column, int Row, int EndColumn, int EndRow)[] Places =
    [
        (LiveCharts.ByYear, "people-by-year", 0, TopRow - 1, 12, TopEnd - 1),
        (LiveCharts.ByRegion, "people-by-region", 13, TopRow - 1, 23, TopEnd - 1),
        (LiveCharts.ByOrganisation, "people-by-organisation", 24, TopRow - 1, 34, TopEnd - 1),
        (LiveCharts.ActivitiesByGoal, "activities-by-goal", 0, BottomRow - 1, 9, BottomEnd - 1),
        (LiveCharts.ResolutionsByGoal, "resolutions-by-goal", 33, BottomRow - 1, 42, BottomEnd - 1),
    ];

    public string Key => SheetKeys.Dashboard;

    public SheetPage Build(ReportContext context)
    {
        var grid = new SheetGrid(Columns);
        var tiles = KeyTiles.Of(context);
        Head(grid, context);
        for (var i = 0; i < tiles.Count; i++)
            Tile(grid, tiles[i], i * TileWidth);
        QualityPanel.Put(grid, context, TopRow, QualityColumn, Columns - 2, Columns);
        var scale = HeatMap.Put(grid, context, BottomRow, HeatColumn, FirstGoal);
        return new()
        {
            Name = context.Labels["sheet." + Key],
            ColumnWidths = [.. Enumerable.Repeat(ColumnWidth, Columns)],
            Charts = [.. Charts(grid, context)],
            Rows = grid.Rows(),
            Merges = grid.Merges,
            Validations = [.. DashboardChoices.Of(context).Select(Validation)],
            ColourScales = [scale],
            Sparklines = [.. tiles.SelectMany((t, i) => t.Trend is { } trend ? new[] { new Sparkline(SheetNames.Cell(i * TileWidth, TileRow + 2), trend, context.Colours.Primary) } : [])],
            Picture = context.Logo(Columns - 6, LogoWidth, LogoHeight),
            OnOnePage = true,
            Footer = context.Footer,
        };
    }

    private static void Head(SheetGrid grid, ReportContext context)
    {
        grid.Put(1, 0, Cell.Of(context.Labels["workbook.title"], CellStyle.Title));
        grid.Put(2, 0, Cell.Of(context.Publisher is { } publisher ? $"{publisher} · {Subtitle(context)}" : Subtitle(context), CellStyle.Remark));
        foreach (var (choice, (label, cell, end)) in DashboardChoices.Of(context).Zip(DashboardChoices.Places))
        {
            grid.Put(DashboardChoices.Row, label, cell, Cell.Of(choice.Label, CellStyle.ChoiceLabel));
            grid.Put(DashboardChoices.Row, cell, end, Cell.Of(choice.Chosen, CellStyle.Choice));
        }

        grid.Put(DashboardChoices.Row + 1, 0, Columns, PeopleOfCountry(context));
        grid.Put(DashboardChoices.Row, DashboardChoices.Places[^1].End + 1, Columns, Cell.Of(context.Labels["selection.how"], CellStyle.SmallNote));
        grid.Put(BottomEnd, 0, Columns, Cell.Of(context.Labels["dashboard.note"], CellStyle.SmallNote, context.Links.Sheet(SheetKeys.Notes)));
        grid.Put(BottomEnd + 1, 0, Columns, Cell.Of(ChartCatalogue.Source(context), CellStyle.SmallNote));
        grid.Height(1, 1, 26);
        grid.Height(2, 2, 16);
        grid.Height(3, 3, 22);
        grid.Height(4, 4, 15);
        grid.Height(TileRow, TileRow, 16);
        grid.Height(TileRow + 1, TileRow + 1, 28);
        grid.Height(TileRow + 2, TileRow + 2, 22);
        grid.Height(TileRow + 3, TileRow + 3, 34);
        grid.Height(TileRow + 4, TileRow + 4, 6);
        grid.Height(TopRow, BottomEnd - 1, 15);
        grid.Height(BottomEnd, BottomEnd + 1, 13);
    }

    /// <summary>Of a country few people are stated to come from it, beside many at activities there whom no source splits: both figures, while one is chosen.</summary>
    private static Cell PeopleOfCountry(ReportContext context)
    {
        var totals = context.Live.Totals;
        var country = new LiveFigure(Cell.Of(context.Live.Lists.Country(context.Selection.Country)), SelectionNames.Country);
        return Formulas.ByCountry(
            context,
            Cell.Of("", CellStyle.SmallNote),
            Formulas.Sentence(context.Labels["dashboard.country_note"], CellStyle.SmallNote, country, totals["people_shown"], totals["held"], totals["people_held_shown"]));
    }

    private static void Tile(SheetGrid grid, KeyTile tile, int column)
    {
        // The last column stays free, so that tiles stand apart.
        var end = column + TileWidth - (column + TileWidth < Columns ? 1 : 0);
        grid.Put(TileRow, column, end, tile.Label);
        grid.Put(TileRow + 1, column, end, tile.Figure);
        grid.Put(TileRow + 2, column, end, Cell.Empty(CellStyle.KeyNote));
        grid.Put(TileRow + 3, column, end, tile.Note);
    }

    /// <summary>Says so where a chart has nothing to show, whatever is chosen.</summary>
    private static IEnumerable<PlacedChart> Charts(SheetGrid grid, ReportContext context)
    {
        foreach (var (chart, label, column, row, endColumn, endRow) in Places)
        {
            if (chart(context) is { } bound)
                yield return new(bound.Chart, bound.Range, column, row, endColumn, endRow);
            else
                grid.Put(row + 1, column, endColumn, Cell.Of($"{context.Labels["dashboard.chart." + label]}: {context.Labels["chart.no_values"]}", CellStyle.SmallNote), row + 3);
        }
    }

    private static ListValidation Validation(DashboardChoice choice, int place) => new(
        SheetNames.Cell(DashboardChoices.Places[place].Cell, DashboardChoices.Row), choice.ListName, choice.Label, choice.Hint, choice.Hint);

    private static string Subtitle(ReportContext context) => context.Dataset.Activities.Count == 0
        ? context.Labels["contents.empty"]
        : context.Labels.Format("dashboard.subtitle", context.Coverage, context.Dataset.Version.Id, context.Figures.Reviewed, context.Figures.Activities);
}
