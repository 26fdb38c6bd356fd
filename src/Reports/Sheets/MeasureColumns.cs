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
    /// <summary>More keys would make rows higher than anyone reads.</summary>
    private const int MaxKeys = 8;

    public static IReadOnlyList<Column<MeasureFact>> Of(ReportContext context)
    {
        var activities = context.Links.Sheet(SheetKeys.Activities);
        return
        [
            new("activities", 13, f => Cell.Of(f.Row.Activities, link: activities), IsNumber: true),
            new("with_head_count", 15, f => Cell.Of(f.Row.ActivitiesWithHeadCount), IsNumber: true),
            new("people", 14, f => People(f.Row.People, context), IsNumber: true),
            new("people_approximate", 16, f => People(f.Row.PeopleApproximate, context), IsNumber: true),
            new("additive", 16, f => Cell.Of(context.Labels[f.Measure.PeopleAreAdditive ? "yes" : "no"])),
            new("activity_keys", 40, f => Keys(context.Behind.Of(f.Measure, f.Row), context)),
        ];
    }

    /// <summary>Keys of the activities that a row counts; with a link where it is one.</summary>
    public static Cell Keys(IEnumerable<StoredActivity> activities, ReportContext context)
    {
        var found = activities.ToArray();
        var keys = string.Join(' ', found.Take(MaxKeys).Select(a => a.Key));
        return Cell.Of(found.Length > MaxKeys ? keys + " …" : keys, CellStyle.Wrapped, found.Length == 1 ? context.Links.Activity(found[0].Key) : null);
    }

    private static Cell People(long? people, ReportContext context) =>
        people is { } value ? Cell.Of(value) : Cell.Of(context.NotStated);
}
