using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <param name="Index">In <see cref="Activity.Resolutions"/>.</param>
internal sealed record ResolutionRow(StoredActivity Activity, int Index)
{
    public Resolution Resolution => Activity.Activity.Resolutions[Index];

    public static IReadOnlyList<ResolutionRow> All(Dataset dataset) =>
        [.. dataset.Activities.SelectMany(a => a.Activity.Resolutions.Select((_, i) => new ResolutionRow(a, i)))];
}

/// <summary>One row a resolution, as the document words it.</summary>
internal sealed class ResolutionsSheet() : TableSheet<ResolutionRow>(SheetKeys.Resolutions, "Resolutions", frozenColumns: 1)
{
    protected override IReadOnlyList<ResolutionRow> Items(ReportContext context) => ResolutionRow.All(context.Dataset);

    protected override IReadOnlyList<Column<ResolutionRow>> Columns(ReportContext context)
    {
        var cells = new ActivityCells(context);
        var links = context.Links;
        return
        [
            new("number", 14, r => Cell.Of(r.Resolution.Number ?? context.NotStated, CellStyle.Body, links.Resolution(r.Activity, r.Index))),
            new("text", 80, r => Cell.Of(r.Resolution.Text, CellStyle.Wrapped)),
            new("addressee", 30, r => Cell.Of(r.Resolution.Addressee ?? context.NotStated, CellStyle.Wrapped, links.Addressee(r.Activity, r.Index))),
            new("addressee_kind", 26, r => Cell.Of(Kinds(r.Resolution, context), CellStyle.Wrapped)),
            new("goals", 16, r => cells.Goals(r.Resolution.Sdgs, links.Goals(r.Activity, r.Index))),
            new("goal_method", 34, r => cells.GoalMethods(r.Resolution.Sdgs)),
            new("date", 21, r => cells.Text(r.Activity, context.Dates.Of(r.Activity.Activity.Period), CellStyle.Body, FieldNames.StartDate, FieldNames.EndDate)),
            new("activity", 40, r => Cell.Of(r.Activity.Activity.Title, CellStyle.Wrapped)),
            new("status", 14, r => Cell.Of(context.Labels.Status(r.Activity))),
            new("key", 17, r => Cell.Of(r.Activity.Key, link: links.Activity(r.Activity.Key))),
        ];
    }

    private static string Kinds(Resolution resolution, ReportContext context) => resolution.AddresseeKinds.Count == 0
        ? context.NotStated
        : string.Join("; ", resolution.AddresseeKinds.Select(context.Names.AddresseeKind));
}
