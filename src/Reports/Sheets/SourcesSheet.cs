using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>One row a document, also those that tell of no activity.</summary>
internal sealed class SourcesSheet() : TableSheet<StoredSource>(SheetKeys.Sources, "Sources")
{
    protected override IReadOnlyList<StoredSource> Items(ReportContext context) => context.Dataset.Sources;

    protected override IReadOnlyList<Column<StoredSource>> Columns(ReportContext context) =>
    [
        new("source", 60, s => Cell.Of(s.Name, CellStyle.Wrapped)),
        new("activities", 12, s => Cell.Of(s.Activities), IsNumber: true),
        new("problems", 12, s => Cell.Of(s.Problems.Count, link: s.Problems.Count > 0 ? context.Links.Sheet(SheetKeys.Problems) : null), IsNumber: true),
        new("language", 12, s => Cell.Of(context.Labels.Of(s.Language))),
        new("media_type", 30, s => Cell.Of(s.MediaType, CellStyle.Wrapped)),
        new("document", 70, s => Cell.Of(s.Id.Hash)),
    ];
}
