using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>The source of PivotTables, tidy: adding rows to the table and refreshing brings them into the pivots.</summary>
internal sealed class PivotDataSheet(PivotData data) : TableSheet<MeasureRow>(data.Sheet, data.Table)
{
    protected override IReadOnlyList<MeasureRow> Items(ReportContext context) => data.Rows(context);

    protected override IReadOnlyList<Column<MeasureRow>> Columns(ReportContext context) =>
    [
        .. data.Dimensions.Select((d, i) => new Column<MeasureRow>(d, d == Dimensions.Year ? 12 : 44, r => Cell.Of(data.Name(r, i, context), CellStyle.Wrapped))),
        .. data.Values.Select(v => new Column<MeasureRow>(v.Key, 18, r => Cell.Of(v.Of(r)!.Value), IsNumber: true)),
    ];
}
