namespace SdgInsights.Reports;

/// <summary>Participation by country × goal × year, tidy, for pivot tables.</summary>
internal sealed class ParticipationSheet() : TableSheet<MeasureFact>(SheetKeys.Participation, "Participation")
{
    private const string Measure = "by-country-goal-year";

    protected override IReadOnlyList<MeasureFact> Items(ReportContext context) => [.. MeasureFact.Of(context.Dataset, Measure)];

    protected override IReadOnlyList<Column<MeasureFact>> Columns(ReportContext context) =>
    [
        .. new[] { (Dimensions.Country, 44), (Dimensions.Goal, 44), (Dimensions.Year, 12) }.Select((dimension, place) => new Column<MeasureFact>(
            dimension.Item1, dimension.Item2, f => Cell.Of(context.Names.Of(dimension.Item1, f.Row.Keys[place]), CellStyle.Wrapped))),
        .. MeasureColumns.Of(context),
    ];
}
