using System.Globalization;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Events that several documents report: where each field comes from, what the others say, and why one stands.</summary>
internal sealed class MergedSheet() : TableSheet<MergedRow>(SheetKeys.Merged, "Merged", pagesWide: 2)
{
    protected override IReadOnlyList<MergedRow> Items(ReportContext context) => [.. MergedRow.All(context.Events)];

    protected override IReadOnlyList<Column<MergedRow>> Columns(ReportContext context) =>
    [
        new("activity", 40, r => Cell.Of(r.Event.Main.Activity.Title, CellStyle.Wrapped)),
        new("field", 20, r => Cell.Of(context.Labels.Field(r.Field.Field))),
        new("value", 30, r => Value(r.Field.From, r.Field.Field, context)),
        new("taken_from", 30, r => Source(r.Field.From, context)),
        new("other_value", 30, r => r.Other is { } other ? Value(other, r.Field.Field, context) : Cell.Empty()),
        new("other_source", 30, r => r.Other is { } other ? Source(other, context) : Cell.Empty()),
        new("merge_rule", 44, r => Cell.Of(context.Labels.Of(r.Field.Rule), CellStyle.Wrapped)),
        new("matched", 36, r => Cell.Of(Matched(r.Event, context), CellStyle.Wrapped)),
        new("key", 17, r => Cell.Of(r.Event.Key, link: context.Links.Activity(r.Event.Key))),
    ];

    private static Cell Value(StoredActivity report, string field, ReportContext context) =>
        Cell.Of(
            TextOf(report, field, context),
            CellStyle.Wrapped,
            field == FieldNames.Resolutions ? context.Links.Resolution(report, 0) : context.Links.Evidence(report, field));

    private static Cell Source(StoredActivity report, ReportContext context) =>
        Cell.Of(report.Source.Name, CellStyle.Wrapped, context.Links.Source(report.Source));

    private static string TextOf(StoredActivity report, string field, ReportContext context) => field switch
    {
        FieldNames.Participants when EventMerge.People(report) is { } people => Figure(people, context),
        FieldNames.Organisations when report.Activity.Organisations is { } organisations => Figure(organisations, context),
        FieldNames.Resolutions => report.Activity.Resolutions.Count.Grouped(),
        _ => FieldWording.Of(new(report, field, FieldValue.Of(report.Activity, field), null, null), context),
    };

    private static string Figure(HeadCount count, ReportContext context) => string.Create(
        CultureInfo.InvariantCulture, $"{count.Value:N0} ({context.Names.Code(CodeLists.Qualifier, count.Qualifier)})");

    private static string Matched(Event e, ReportContext context)
    {
        var keys = e.Reports.Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        return context.StandingDecisions
            .LastOrDefault(d => d.Kind is EventDecisionKind.Same && keys.Contains(d.First) && keys.Contains(d.Second)) is { } decision
            ? context.Labels.Format("merge.by_reviewer", decision.Who, context.Dates.Of(PartialDate.FromIso(decision.When.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))!), decision.Why)
            : context.Labels["merge.by_rule"];
    }
}
