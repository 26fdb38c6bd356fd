namespace SdgInsights.Reports;

/// <summary>One row a piece of evidence: the place that the figures of other sheets link to.</summary>
internal sealed class EvidenceSheet() : TableSheet<EvidenceRow>(SheetKeys.Evidence, "Evidence")
{
    protected override IReadOnlyList<EvidenceRow> Items(ReportContext context) => context.Evidence.Rows;

    protected override IReadOnlyList<Column<EvidenceRow>> Columns(ReportContext context) =>
    [
        new("field", 22, e => Cell.Of(context.Labels.Field(e.Field))),
        new("value", 30, e => Cell.Of(FieldWording.Of(e, context), CellStyle.Wrapped)),
        new("quote", 80, e => Cell.Of(e.Quote ?? context.NotStated, CellStyle.Wrapped)),
        new("span_start", 12, e => Offset(e.Span?.Start, context), IsNumber: true),
        new("span_end", 12, e => Offset(e.Span?.End, context), IsNumber: true),
        new("source", 34, e => Cell.Of(e.Activity.Source.Name, CellStyle.Wrapped, context.Links.Source(e.Activity.Source))),
        new("activity", 40, e => Cell.Of(e.Activity.Activity.Title, CellStyle.Wrapped)),
        new("key", 17, e => Cell.Of(e.Activity.Key, link: context.Links.Activity(e.Activity.Key))),
    ];

    private static Cell Offset(int? offset, ReportContext context) =>
        offset is { } value ? Cell.Of(value) : Cell.Of(context.NotStated);
}
