namespace SdgInsights.Reports;

/// <summary>Where the rows of a table sheet stand.</summary>
internal static class TableLayout
{
    /// <summary>Below title, explanation and the way back.</summary>
    public const int HeadingRow = 4;

    public const int FirstDataRow = HeadingRow + 1;
}

/// <param name="Key">The heading is the label <c>column.KEY</c>.</param>
/// <param name="Width">In widths of a digit.</param>
internal sealed record Column<T>(string Key, double Width, Func<T, Cell> Value);

/// <summary>A sheet that is one Excel Table under a title and a sentence: one row an item, headings frozen, filters on.</summary>
/// <param name="tableName">Name of the Excel Table; the same in every language, so that formulas of users survive.</param>
internal abstract class TableSheet<T>(string key, string tableName, int frozenColumns = 0) : ISheet
{
    public string Key => key;

    public SheetPage Build(ReportContext context)
    {
        var columns = Columns(context);
        var items = Items(context);
        var headings = columns.Select(c => CellText.Clean(context.Labels["column." + c.Key])).ToArray();
        return new()
        {
            Name = context.Labels["sheet." + key],
            ColumnWidths = [.. columns.Select(c => c.Width)],
            Rows = Head(context, headings).Concat(Body(context, columns, items)),
            // An Excel Table needs a row, even where there is nothing to say.
            Tables = [new(tableName, TableLayout.HeadingRow, headings, Math.Max(1, items.Count))],
            FrozenRows = TableLayout.HeadingRow,
            FrozenColumns = frozenColumns,
            RepeatedRow = TableLayout.HeadingRow,
            Footer = context.Labels.Format("workbook.footer", context.Dataset.Version.Id),
        };
    }

    protected abstract IReadOnlyList<Column<T>> Columns(ReportContext context);

    protected abstract IReadOnlyList<T> Items(ReportContext context);

    private IEnumerable<SheetRow> Head(ReportContext context, IReadOnlyList<string> headings) =>
    [
        new([Cell.Of(context.Labels["sheet." + key], CellStyle.Title)], Height: 26),
        // Not wrapped: it may run on over the empty cells beside it.
        new([Cell.Of(context.Labels[$"sheet.{key}.about"], CellStyle.Remark)]),
        new([Cell.Of(context.Labels["back"], CellStyle.Remark, context.Links.Sheet(SheetKeys.Contents))]),
        new([.. headings.Select(h => Cell.Of(h, CellStyle.Heading))]),
    ];

    private static IEnumerable<SheetRow> Body(ReportContext context, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> items) => items.Count == 0
        ? [new([Cell.Of(context.Labels["table.empty"])])]
        : items.Select(item => new SheetRow([.. columns.Select(c => c.Value(item))]));
}
