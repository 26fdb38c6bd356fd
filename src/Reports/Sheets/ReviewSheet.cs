namespace SdgInsights.Reports;

/// <summary>What a person should check before a figure is called official: one row a doubtful field of a draft.</summary>
internal sealed class ReviewSheet() : TableSheet<FieldToReview>(SheetKeys.Review, "Review")
{
    protected override IReadOnlyList<FieldToReview> Items(ReportContext context) => FieldToReview.All(context.Dataset);

    protected override IReadOnlyList<Column<FieldToReview>> Columns(ReportContext context) =>
    [
        new("activity", 44, f => Cell.Of(f.Read.Activity.Activity.Title, CellStyle.Wrapped)),
        new("field", 22, f => Cell.Of(context.Labels.Field(f.Read.Field))),
        new("value", 30, f => Cell.Of(FieldWording.Of(f.Read, context), CellStyle.Wrapped)),
        new("confidence", 13, f => Cell.Of((int)Math.Round(100 * f.Confidence.Probability)), IsNumber: true),
        new("doubt", 44, f => Cell.Of(context.Names.Code(CodeLists.ConfidenceSign, f.Confidence.Sign), CellStyle.Wrapped)),
        new("quote", 60, f => Cell.Of(f.Read.Quote ?? context.NotStated, CellStyle.Wrapped)),
        new("evidence", 11, f => Cell.Of(f.Read.Activity.Activity.Evidence.Count(e => e.Field == f.Read.Field), link: context.Links.Evidence(f.Read.Activity, f.Read.Field)), IsNumber: true),
        new("source", 34, f => Cell.Of(f.Read.Activity.Source.Name, CellStyle.Wrapped, context.Links.Source(f.Read.Activity.Source))),
        new("key", 17, f => Cell.Of(f.Read.Activity.Key, link: context.Links.Activity(f.Read.Activity.Key))),
    ];
}
