namespace SdgInsights.Reports;

/// <summary>The workbook that travels within a text document, so that its reader can open a chart's figures and change them.</summary>
internal static class ChartWorkbook
{
    private const double NameWidth = 40;
    private const double FigureWidth = 16;

    /// <returns>The cells of the figures in the workbook that was written.</returns>
    public static ChartRange Write(ChartSpec chart, Labels labels, WorkbookProperties properties, Stream to)
    {
        var range = new ChartRange(labels["annex.chart.sheet"], Column: 0, HeadingRow: 1, chart.Categories.Count);
        var block = new ChartBlock(chart, range.HeadingRow - ChartBlock.HeadRows, range);
        var page = new SheetPage
        {
            Name = range.Sheet,
            ColumnWidths = [NameWidth, .. Enumerable.Repeat(FigureWidth, chart.Series.Count + 1)],
            Rows = block.FigureRows(NameWidth),
            Footer = chart.Source,
        };
        WorkbookPackage.Write([page], properties with { Title = chart.Title, Description = chart.Caption }, to);
        return range;
    }
}
