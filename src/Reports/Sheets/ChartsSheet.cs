namespace SdgInsights.Reports;

/// <summary>Every chart beside the table of its figures, with caption and source, ready to be copied.</summary>
internal sealed class ChartsSheet : ISheet
{
    private const int TableColumns = 3;
    private const int ChartColumn = TableColumns + 1;
    private const int ChartWidth = 8;
    private const int LastColumn = ChartColumn + ChartWidth - 1;
    private const double LineHeight = 14;

    private static readonly double[] Widths = [40, 15, 15, 3, .. Enumerable.Repeat(11.0, ChartWidth)];

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
            Footer = context.Labels.Format("workbook.footer", context.Dataset.Version.Id),
        };
    }

    private static IEnumerable<SheetRow> Rows(ReportContext context, IReadOnlyList<ChartBlock> blocks)
    {
        yield return new([Cell.Of(context.Labels["sheet.charts"], CellStyle.Title)], Height: 26);
        yield return new([Cell.Of(context.Labels["sheet.charts.about"], CellStyle.Remark)]);
        yield return new([Cell.Of(context.Labels["back"], CellStyle.Remark, context.Links.Sheet(SheetKeys.Contents))]);
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
        yield return new([Cell.Of(chart.CategoryHeading, CellStyle.Heading), .. chart.Series.Select(s => Cell.Of($"{s.Name} ({chart.Unit})", CellStyle.Heading))]);
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            // An unknown value is an empty cell: Excel would draw a word as zero.
            yield return new([
                Cell.Of(chart.Categories[i], CellStyle.Wrapped),
                .. chart.Series.Select(s => s.Values[i] is { } value ? Cell.Of(value) : Cell.Empty()),
            ]);
        }

        for (var row = block.HeadingRow + chart.Categories.Count + 1; row < block.EndRow; row++)
            yield return SheetRow.Blank;
    }

    /// <summary>Merged cells do not grow by themselves, so their height is reckoned.</summary>
    private static SheetRow Wrapped(string text) =>
        new([Cell.Of(text, CellStyle.Note)], Height: LineHeight * SheetText.Lines(text, Widths.Sum()));

    private static string Across(int row) => SheetNames.Range(0, row, LastColumn, row);
}
