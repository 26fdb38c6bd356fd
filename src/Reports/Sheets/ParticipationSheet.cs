namespace SdgInsights.Reports;

/// <summary>Participation by country × goal × year, tidy, for pivot tables.</summary>
internal sealed class ParticipationSheet() : TableSheet<MeasureFact>(SheetKeys.Participation, "Participation")
{
    private const string Measure = "by-country-goal-year";

    protected override IReadOnlyList<MeasureFact> Items(ReportContext context) => [.. MeasureFact.Of(context.Dataset, Measure)];

    protected override IReadOnlyList<Column<MeasureFact>> Columns(ReportContext context) =>
    [
        new(Dimensions.Country, 44, f => Name(f, Dimensions.Country, context)),
        new(Dimensions.Goal, 44, f => Name(f, Dimensions.Goal, context)),
        new(Dimensions.Year, 12, f => Name(f, Dimensions.Year, context)),
        .. MeasureColumns.Of(context),
    ];

    private static Cell Name(MeasureFact fact, string dimension, ReportContext context)
    {
        var place = fact.Measure.Dimensions.ToList().IndexOf(dimension);
        return place < 0 ? Cell.Of(context.NotStated) : Cell.Of(context.Names.Of(dimension, fact.Row.Keys[place]), CellStyle.Wrapped);
    }
}
