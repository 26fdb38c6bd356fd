namespace SdgInsights.Reports;

/// <summary>Every chart beside the table of its figures, with caption and source, ready to be copied.</summary>
internal sealed class ChartsSheet : ISheet
{
    /// <summary>For the series of a chart and their total.</summary>
    private const int ValueColumns = 6;

    private const int ChartColumn = ValueColumns + 2;
    private const int ChartWidth = 8;
    private const int LastColumn = ChartColumn + ChartWidth - 1;

    private static readonly double[] Widths = [36, .. Enumerable.Repeat(13.0, ValueColumns), 3, .. Enumerable.Repeat(10.0, ChartWidth)];

    public string Key => SheetKeys.Charts;

    public SheetPage Build(ReportContext context)
    {
        var blocks = ChartBlocks.Of(context);
        return new()
        {
            Name = context.Labels["sheet." + Key],
            ColumnWidths = Widths,
            Rows = Rows(context, blocks),
            Charts = [.. blocks.Select(b => new PlacedChart(
                b.Chart, b.Range, ChartColumn, b.HeadingRow - 1, LastColumn + 1, b.HeadingRow + ChartBlock.ChartRows))],
            Merges = [.. blocks.SelectMany(b => new[] { Across(b.FirstRow + 1), Across(b.FirstRow + 2) })],
            BreaksAfter = [.. blocks.Skip(1).Select(b => b.FirstRow - 1)],
            BrokenScale = 66,
            Footer = context.Footer,
        };
    }

    private static IEnumerable<SheetRow> Rows(ReportContext context, IReadOnlyList<ChartBlock> blocks)
    {
        yield return new([Cell.Of(context.Labels["sheet.charts"], CellStyle.Title)], Height: 26);
        yield return new([Cell.Of(context.Labels["sheet.charts.about"], CellStyle.Remark)]);
        yield return new([Cell.Of(context.Labels["back"], CellStyle.Remark, context.Front)]);
        yield return blocks.Count > 0 ? SheetRow.Blank : new([Cell.Of(context.Labels["chart.no_values"], CellStyle.Section)]);
        foreach (var row in blocks.SelectMany(Block))
            yield return row;
    }

    private static IEnumerable<SheetRow> Block(ChartBlock block)
    {
        var chart = block.Chart;
        yield return new([Cell.Of(chart.Title, CellStyle.Section)], Height: 20);
        yield return Wrapped(chart.Caption);
        yield return Wrapped(chart.Source);
        foreach (var row in block.FigureRows(Widths[0]))
            yield return row;

        for (var row = block.HeadingRow + chart.Categories.Count + 1; row < block.EndRow; row++)
            yield return new([], ChartBlock.RowHeight);
    }

    private static SheetRow Wrapped(string text) =>
        new([Cell.Of(text, CellStyle.Note)], Height: SheetText.Height(text, Widths.Sum()));

    private static string Across(int row) => SheetNames.Range(0, row, LastColumn, row);
}
