namespace SdgInsights.Reports;

/// <summary>The figures of the choice made on the dashboard: formulas over the calculation table, to which its charts are bound.</summary>
internal sealed class SelectionSheet : ISheet
{
    private const int ListColumn = 9;
    private const int ListHeadingRow = 5;

    private static readonly double[] Widths = [38, 22, 14, 14, 14, 14, 14, 14, 4, 30, 30, 14];

    public string Key => SheetKeys.Selection;

    public SheetPage Build(ReportContext context)
    {
        var lists = Lists(context);
        return new()
        {
            Name = context.Labels["sheet." + Key],
            ColumnWidths = Widths,
            Rows = Rows(context, lists),
            FrozenRows = 3,
            Names = [.. Names(context, lists)],
            Footer = context.Footer,
        };
    }

    private static IEnumerable<SheetRow> Rows(ReportContext context, IReadOnlyList<IReadOnlyList<Cell>> lists)
    {
        var left = Left(context).ToArray();
        var rows = Math.Max(left.Length, ListHeadingRow + lists.Max(l => l.Count));
        for (var row = 1; row <= rows; row++)
        {
            var cells = left.ElementAtOrDefault(row - 1) ?? [];
            var item = row - ListHeadingRow;
            if (item >= 0 && lists.Any(l => item < l.Count))
            {
                cells =
                [
                    .. cells,
                    .. Enumerable.Repeat(Cell.Empty(CellStyle.Remark), ListColumn - cells.Count),
                    .. lists.Select(l => item < l.Count ? l[item] : Cell.Empty(CellStyle.Remark)),
                ];
            }

            yield return new(cells, row == 1 ? 26 : SheetText.RowHeight(cells.Zip(Widths)));
        }
    }

    private static IEnumerable<IReadOnlyList<Cell>> Left(ReportContext context)
    {
        yield return [Cell.Of(context.Labels["sheet.selection"], CellStyle.Title)];
        yield return [Cell.Of(context.Labels["sheet.selection.about"], CellStyle.Remark)];
        yield return [Cell.Of(context.Labels["back"], CellStyle.Remark, context.Front)];
        yield return [Cell.Of(context.Labels["selection.block.choice"], CellStyle.Section)];
        yield return [Cell.Of(context.Labels["column.choice"], CellStyle.Heading), Cell.Of(context.Labels["column.amount"], CellStyle.Heading)];
        foreach (var choice in DashboardChoices.Of(context))
        {
            yield return
            [
                Cell.Of(choice.Label),
                Cell.Of(choice.Chosen) with { Formula = $"IF({choice.Location}=\"\",{choice.AllName},{choice.Location}&\"\")" },
            ];
        }

        yield return [];
        foreach (var block in context.Live.Blocks)
        {
            yield return [Cell.Of(block.Title, CellStyle.Section)];
            yield return [.. block.Headings.Select((h, i) => Cell.Of(h, i == 0 ? CellStyle.Heading : CellStyle.NumberHeading))];
            foreach (var row in block.Rows)
                yield return row;
            yield return [];
        }
    }

    private static IReadOnlyList<IReadOnlyList<Cell>> Lists(ReportContext context) =>
        [.. DashboardChoices.Of(context).Select(c => new[] { Cell.Of(c.Label, CellStyle.Heading) }.Concat(c.Options).ToArray())];

    private static IEnumerable<DefinedName> Names(ReportContext context, IReadOnlyList<IReadOnlyList<Cell>> lists)
    {
        var sheet = context.Labels["sheet." + SheetKeys.Selection];
        foreach (var (choice, i) in DashboardChoices.Of(context).Select((c, i) => (c, i)))
        {
            var (column, first) = (ListColumn + i, ListHeadingRow + 1);
            yield return new(choice.AllName, SheetNames.Absolute(sheet, column, first, column, first));
            yield return new(choice.ListName, SheetNames.Absolute(sheet, column, first, column, ListHeadingRow + lists[i].Count - 1));
            yield return new(choice.Name, SheetNames.Absolute(sheet, 1, first + i, 1, first + i));
        }
    }
}
