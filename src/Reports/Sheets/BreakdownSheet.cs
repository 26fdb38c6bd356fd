namespace SdgInsights.Reports;

/// <summary>Several measures of one dimension each, under one another in one tidy table.</summary>
internal sealed class BreakdownSheet(string key, string tableName, IReadOnlyList<string> measures)
    : TableSheet<MeasureFact>(key, tableName)
{
    public static IReadOnlyList<string> Places { get; } =
        ["by-country", "by-m49-region", "by-grouping", "by-host-country", "by-thai-region", "by-cso-forum-region", "by-province"];

    public static IReadOnlyList<string> People { get; } =
        ["by-organisation-type", "by-sex", "by-age-group", "by-disability", "by-level", "by-event-type", "by-mode"];

    protected override IReadOnlyList<MeasureFact> Items(ReportContext context) =>
        [.. measures.SelectMany(id => MeasureFact.Of(context.Dataset, id))];

    protected override IReadOnlyList<Column<MeasureFact>> Columns(ReportContext context) =>
    [
        new("breakdown", 30, f => Cell.Of(context.Labels.Dimension(f.Measure.Dimensions[0]))),
        new("name", 46, f => Cell.Of(context.Names.Of(f.Measure.Dimensions[0], f.Row.Keys[0]), CellStyle.Wrapped)),
        new("code", 16, f => Cell.Of(f.Row.Keys[0], CellStyle.Wrapped)),
        .. MeasureColumns.Of(context),
    ];
}
