using System.Globalization;
using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>Resolutions by the kinds of bodies that are to act on them.</summary>
internal sealed class AddresseesSheet() : TableSheet<MeasureFact>(SheetKeys.Addressees, "Addressees")
{
    private const string ByKind = "resolutions-by-addressee";
    private const string ByKindAndGoal = "resolutions-by-addressee-goal";

    protected override IReadOnlyList<MeasureFact> Items(ReportContext context) => [.. MeasureFact.Of(context.Dataset, ByKind)];

    protected override IReadOnlyList<Column<MeasureFact>> Columns(ReportContext context) =>
    [
        new("addressee_kind", 44, f => Cell.Of(context.Names.Of(CodeLists.AddresseeKind, f.Row.Keys[0]), CellStyle.Wrapped)),
        new("resolutions", 15, f => Cell.Of(f.Row.Resolutions ?? 0, link: context.Links.Sheet(SheetKeys.Resolutions)), IsNumber: true),
        new("activities", 13, f => Cell.Of(f.Row.Activities, link: context.Links.Sheet(SheetKeys.Activities)), IsNumber: true),
        new("goals_of_resolutions", 60, f => Cell.Of(Goals(f.Row.Keys[0], context), CellStyle.Wrapped)),
        new("additive", 16, f => Cell.Of(context.Labels[f.Measure.PeopleAreAdditive ? "yes" : "no"])),
    ];

    /// <summary>Each goal with its number of resolutions, the most first.</summary>
    private static string Goals(string kind, ReportContext context)
    {
        IEnumerable<MeasureRow> rows = context.Dataset.Rows(ByKindAndGoal).Where(r => r.Keys[0] == kind && r.Keys[1] != MeasureKeys.NotStated).OrderByDescending(r => r.Resolutions);
        var goals = rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"SDG {r.Keys[1]} ({r.Resolutions:N0})"));
        return string.Join(", ", goals) is { Length: > 0 } text ? text : context.Labels["goal.none"];
    }
}
