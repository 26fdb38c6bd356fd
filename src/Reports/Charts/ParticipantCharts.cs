using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>Charts of people by one dimension. People that a source does not split keep a bar of their own.</summary>
internal static class ParticipantCharts
{
    /// <summary>Longer lists of countries leave no room for the bars; the tables have them whole.</summary>
    private const int MaxListed = 5;

    public static ChartSpec ByYear(ReportContext context)
    {
        var rows = YearRows.Of(context.Dataset);
        return Chart(
            "participants-by-year",
            ChartKind.StackedColumn,
            Dimensions.Year,
            rows,
            [
                new(context.Labels["chart.series.exact"], Palette.First, [.. rows.Select(r => r.People - (r.PeopleApproximate ?? 0))]),
                new(context.Labels["chart.series.approximate"], Palette.Second, [.. rows.Select(r => r.PeopleApproximate is > 0 ? r.PeopleApproximate : null)]),
            ],
            context);
    }

    /// <summary>Groups that have an order of their own, such as ages.</summary>
    /// <param name="dimension">As measure ids and chart ids name it, such as <c>age-group</c>.</param>
    public static ChartSpec InOrder(string dimension, ReportContext context) => By(dimension, context, _ => 0);

    /// <summary>The largest first.</summary>
    /// <param name="dimension">As measure ids and chart ids name it, such as <c>organisation-type</c>.</param>
    public static ChartSpec BySize(string dimension, ReportContext context) => By(dimension, context, r => -r.People!.Value);

    private static ChartSpec By(string dimension, ReportContext context, Func<MeasureRow, long> order)
    {
        var rows = context.Dataset.Rows("by-" + dimension)
            .Where(r => r.People is > 0)
            .OrderBy(r => IsUnknown(r.Keys[0]))
            .ThenBy(order)
            .ThenBy(r => r.Keys[0], StringComparer.Ordinal)
            .ToArray();
        var series = new ChartSeries(
            context.Labels["chart.series.people"],
            Palette.First,
            [.. rows.Select(r => r.People)],
            [.. rows.Select(r => IsUnknown(r.Keys[0]) ? Palette.Unknown : Palette.First)]);
        return Chart("participants-by-" + dimension, ChartKind.Bar, dimension.Replace('-', '_'), rows, [series], context);
    }

    private static ChartSpec Chart(
        string id, ChartKind kind, string dimension, IReadOnlyList<MeasureRow> rows, IReadOnlyList<ChartSeries> series, ReportContext context) => new(
        id,
        kind,
        context.Labels["chart." + id],
        context.Labels.Format("chart.caption.people", context.Figures.WithPeople, context.Figures.Activities),
        context.Labels["chart.axis." + dimension],
        context.Labels["unit.people"],
        [.. rows.Select(r => Category(r, dimension, context))],
        series,
        ChartCatalogue.Source(context))
        {
            TotalName = series.Count > 1 ? context.Labels["chart.series.total"] : null,
        };

    /// <summary>Says in words where no number is known, since an empty place could be read as zero.</summary>
    private static string Category(MeasureRow row, string dimension, ReportContext context)
    {
        var name = context.Names.Of(dimension, row.Keys[0], listed: MaxListed);
        return row is { Activities: > 0, People: null } ? context.Labels.Format("chart.unknown", name, context.NotStated) : name;
    }

    private static bool IsUnknown(string key) =>
        key == MeasureKeys.NotStated || key.StartsWith(MeasureKeys.Unallocated, StringComparison.Ordinal);
}
