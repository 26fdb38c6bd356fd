namespace SdgInsights.Reports;

/// <param name="Number">Row on the sheet, from 1.</param>
internal sealed record NumberedRow(CalculationRow Row, int Number);

/// <summary>The rows that the dashboard's choices are reckoned from, each with formulas that tell whether it is chosen.</summary>
internal sealed class CalculationSheet() : TableSheet<NumberedRow>(SheetKeys.Calculation, "Calculation", frozenColumns: 3, pagesWide: 5)
{
    protected override IReadOnlyList<NumberedRow> Items(ReportContext context) =>
        [.. context.Live.Table.Rows.Select((row, i) => new NumberedRow(row, TableLayout.FirstDataRow + i))];

    protected override IReadOnlyList<Column<NumberedRow>> Columns(ReportContext context)
    {
        var lists = context.Live.Lists;
        return
        [
            new("year", 11, r => lists.Year(r.Row.Year), IsNumber: true),
            new("thai_region", 20, r => Cell.Of(lists.Region(r.Row.Region))),
            new("country", 24, r => Cell.Of(lists.Country(r.Row.Country))),
            .. Enum.GetValues<SelectionScope>().Select(scope =>
                new Column<NumberedRow>("in_scope." + Domain.Codes.Of(scope), 14, r => InScope(r, scope, context.Selection), IsNumber: true)),
            .. Tally.All.Select(tally =>
                new Column<NumberedRow>("tally", 14, r => Count(r.Row, tally, context), IsNumber: true) { Heading = TallyNames.Of(tally, context) }),
        ];
    }

    private static Cell InScope(NumberedRow row, SelectionScope scope, Selection selection)
    {
        var number = row.Number;
        string[] conditions =
        [
            .. scope == SelectionScope.AnyYear ? Array.Empty<string>() : [$"OR({SelectionNames.Year}={SelectionNames.AllYears},$A{number}&\"\"={SelectionNames.Year})"],
            .. scope == SelectionScope.AnyRegion ? Array.Empty<string>() : [$"OR({SelectionNames.Region}={SelectionNames.AllRegions},$B{number}={SelectionNames.Region})"],
            .. scope == SelectionScope.AnyCountry ? Array.Empty<string>() : [$"$C{number}={SelectionNames.Country}"],
        ];
        return Cell.Of(row.Row.IsIn(selection, scope) ? 1 : 0) with { Formula = $"IF(AND({string.Join(',', conditions)}),1,0)" };
    }

    private static Cell Count(CalculationRow row, Tally tally, ReportContext context) =>
        row.IsKnown(tally) ? Cell.Of(row[tally]) : Cell.Of(context.NotStated);
}
