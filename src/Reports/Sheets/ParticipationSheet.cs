namespace SdgInsights.Reports;

/// <summary>Participation by country × goal × year, tidy, for pivot tables.</summary>
internal sealed class ParticipationSheet() : TableSheet<MeasureFact>(SheetKeys.Participation, "Participation")
{
    private const string Measure = "by-country-goal-year";

    protected override IReadOnlyList<MeasureFact> Items(ReportContext context) => [.. MeasureFact.Of(context.Dataset, Measure)];

    protected override IReadOnlyList<Column<MeasureFact>> Columns(ReportContext context) =>
    [
        Named(Dimensions.Country, 44, 0, context),
        Named(Dimensions.Goal, 44, 1, context),
        Named(Dimensions.Year, 12, 2, context),
        .. MeasureColumns.Of(context),
    ];

    /// <param name="place">Of the dimension among those of the measure.</param>
    private static Column<MeasureFact> Named(string dimension, double width, int place, ReportContext context) =>
        new(dimension, width, f => Cell.Of(context.Names.Of(dimension, f.Row.Keys[place]), CellStyle.Wrapped));
}
