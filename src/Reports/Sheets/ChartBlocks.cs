namespace SdgInsights.Reports;

/// <summary>A chart and its table on the sheet of charts.</summary>
/// <param name="FirstRow">Row of the title, from 1; the caption, the source and the headings follow.</param>
internal sealed record ChartBlock(ChartSpec Chart, int FirstRow, ChartRange Range)
{
    public const int HeadRows = 3;
    public const int ChartRows = 20;

    public int HeadingRow => FirstRow + HeadRows;

    /// <summary>Headings of the columns beside the categories: the series and, where they add up, their total.</summary>
    public IEnumerable<string> ColumnNames => Chart.Series.Select(s => s.Name).Concat(Chart.TotalName is { } total ? [total] : []);

    public IEnumerable<long?> ValuesOf(int category) =>
        Chart.Series.Select(s => s.Values[category]).Concat(Chart.TotalName is null ? [] : [Chart.Total(category)]);

    /// <summary>First row below the block.</summary>
    public int EndRow => HeadingRow + 1 + Math.Max(Chart.Categories.Count, ChartRows) + 1;
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
