using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>One row of a measure beside the measure it answers.</summary>
internal sealed record MeasureFact(Measure Measure, MeasureRow Row)
{
    public static IEnumerable<MeasureFact> Of(Dataset dataset, string measure) =>
        dataset.Measures.TryGetValue(measure, out var table) ? table.Rows.Select(row => new MeasureFact(table.Measure, row)) : [];
}

/// <summary>The columns that every table of measures ends with.</summary>
internal static class MeasureColumns
{
    public static IReadOnlyList<Column<MeasureFact>> Of(ReportContext context)
    {
        var activities = context.Links.Sheet(SheetKeys.Activities);
        return
        [
            new("activities", 12, f => Cell.Of(f.Row.Activities, link: activities)),
            new("with_head_count", 15, f => Cell.Of(f.Row.ActivitiesWithHeadCount)),
            new("people", 14, f => People(f.Row.People, context)),
            new("people_approximate", 16, f => People(f.Row.PeopleApproximate, context)),
            new("additive", 14, f => Cell.Of(context.Labels[f.Measure.PeopleAreAdditive ? "yes" : "no"])),
        ];
    }

    private static Cell People(long? people, ReportContext context) =>
        people is { } value ? Cell.Of(value) : Cell.Of(context.NotStated);
}
