namespace SdgInsights.Reports;

/// <summary>A chart and its table on the sheet of charts.</summary>
/// <param name="FirstRow">Row of the title, from 1; the caption, the source and the headings follow.</param>
internal sealed record ChartBlock(ChartSpec Chart, int FirstRow, ChartRange Range)
{
    public const int HeadRows = 3;
    public const int ChartRows = 20;
    public const double RowHeight = 18;

    public int HeadingRow => FirstRow + HeadRows;

    /// <summary>First row below the block.</summary>
    public int EndRow => HeadingRow + 1 + Math.Max(Chart.Categories.Count, ChartRows) + 1;

    /// <summary>The headings and a row for each category, as <see cref="Range"/> has them.</summary>
    /// <param name="nameWidth">Of the first column, in widths of a digit.</param>
    public IEnumerable<SheetRow> FigureRows(double nameWidth)
    {
        yield return new(
            [Cell.Of(Chart.CategoryHeading, CellStyle.Heading), .. ColumnNames.Select(name => Cell.Of(name, CellStyle.NumberHeading))],
            Height: 2 * RowHeight);
        for (var i = 0; i < Chart.Categories.Count; i++)
        {
            // An unknown value is an empty cell: Excel would draw a word as zero.
            yield return new(
                [Cell.Of(Chart.Categories[i], CellStyle.Wrapped), .. ValuesOf(i).Select(v => v is { } value ? Cell.Of(value) : Cell.Empty(CellStyle.Integer))],
                Height: Math.Max(RowHeight, SheetText.Height(Chart.Categories[i], nameWidth)));
        }
    }

    /// <summary>Of the columns beside the categories: the series and, where they add up, their total.</summary>
    private IEnumerable<string> ColumnNames => Chart.Series.Select(s => s.Name).Concat(Chart.TotalName is { } total ? [total] : []);

    private IEnumerable<long?> ValuesOf(int category) =>
        Chart.Series.Select(s => s.Values[category]).Concat(Chart.TotalName is null ? [] : [Chart.Total(category)]);
}

/// <summary>Where each chart's figures stand.</summary>
internal static class ChartBlocks
{
    private const int FirstRow = 5;

    public static IReadOnlyList<ChartBlock> Of(ReportContext context)
    {
        var sheet = context.Labels["sheet." + SheetKeys.Charts];
        var blocks = new List<ChartBlock>();
        var row = FirstRow;
        foreach (var chart in context.Charts)
        {
            blocks.Add(new(chart, row, new(sheet, Column: 0, row + ChartBlock.HeadRows, chart.Categories.Count)));
            row = blocks[^1].EndRow;
        }

        return blocks;
    }
}
