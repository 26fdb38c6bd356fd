namespace SdgInsights.Reports;

/// <summary>A sheet that is one Excel Table under a title and a sentence: one row an item, headings frozen, filters on.</summary>
/// <param name="tableName">Name of the Excel Table; the same in every language, so that formulas of users survive.</param>
/// <param name="frozenColumns">These stay in sight and are repeated on every printed page.</param>
/// <param name="pagesWide">Printed pages beside each other.</param>
internal abstract class TableSheet<TContext, T>(string key, string tableName, int frozenColumns = 0, int pagesWide = 1) : ISheet<TContext>
    where TContext : IWorkbookContext
{
    public string Key => key;

    public SheetPage Build(TContext context)
    {
        var columns = Columns(context);
        var all = Items(context);
        IReadOnlyList<T> items = all.Count <= TableLayout.MaxRows ? all : [.. all.Take(TableLayout.MaxRows)];
        var about = items.Count == all.Count ? About(context) : context.Labels.Format("table.cut", items.Count, all.Count);
        var headings = columns.Select(c => CellText.Clean(c.Heading ?? context.Labels["column." + c.Key])).ToArray();
        return new()
        {
            Name = context.Labels["sheet." + key],
            ColumnWidths = [.. columns.Select(c => c.Width)],
            Rows = Head(context, about, columns, headings).Concat(Body(context, columns, items)),
            // An Excel Table needs a row, even where there is nothing to say.
            Tables = [new(tableName, TableLayout.HeadingRow, headings, Math.Max(1, items.Count))],
            ColourScales = ColourScales(context, items),
            Sparklines = Sparklines(context, items),
            FrozenRows = TableLayout.HeadingRow,
            FrozenColumns = frozenColumns,
            RepeatedRow = TableLayout.HeadingRow,
            PagesWide = pagesWide,
            Footer = context.Footer,
        };
    }

    /// <summary>The sentence below the title.</summary>
    protected virtual string About(TContext context) => context.Labels[$"sheet.{key}.about"];

    protected abstract IReadOnlyList<Column<T>> Columns(TContext context);

    protected abstract IReadOnlyList<T> Items(TContext context);

    /// <summary>Grounds of its cells by their numbers; the first item stands in <see cref="TableLayout.FirstDataRow"/>.</summary>
    protected virtual IReadOnlyList<ColourScale> ColourScales(TContext context, IReadOnlyList<T> items) => [];

    protected virtual IReadOnlyList<Sparkline> Sparklines(TContext context, IReadOnlyList<T> items) => [];

    private IEnumerable<SheetRow> Head(TContext context, string about, IReadOnlyList<Column<T>> columns, IReadOnlyList<string> headings) =>
    [
        new([Cell.Of(context.Labels["sheet." + key], CellStyle.Title)], Height: 26),
        // Not wrapped: it may run on over the empty cells beside it.
        new([Cell.Of(about, CellStyle.Remark)], Height: 16),
        new([Cell.Of(context.Labels["back"], CellStyle.Remark, context.Front)], Height: 18),
        Fitted(columns, [.. columns.Zip(headings, (c, h) => Cell.Of(h, c.IsNumber ? CellStyle.NumberHeading : CellStyle.Heading))]),
    ];

    private static IEnumerable<SheetRow> Body(TContext context, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> items) => items.Count == 0
        ? [new([Cell.Of(context.Labels["table.empty"])])]
        : items.Select(item => Fitted(columns, [.. columns.Select(c => c.CellOf(item))]));

    private static SheetRow Fitted(IReadOnlyList<Column<T>> columns, Cell[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            // LibreOffice does not wrap a linked text but cuts it off; the way to its evidence is the column of that name.
            if (cells[i].Link is not null && SheetText.Wraps(cells[i], columns[i].Width))
                cells[i] = cells[i] with { Link = null };
        }

        return new(cells, Height: SheetText.RowHeight(cells.Zip(columns, (cell, column) => (cell, column.Width))));
    }
}

/// <summary>A table of the report.</summary>
internal abstract class TableSheet<T>(string key, string tableName, int frozenColumns = 0, int pagesWide = 1)
    : TableSheet<ReportContext, T>(key, tableName, frozenColumns, pagesWide), ISheet;
