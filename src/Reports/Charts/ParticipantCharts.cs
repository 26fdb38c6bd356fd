using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>Charts of people by one dimension. People that a source does not split keep a bar of their own.</summary>
internal static class ParticipantCharts
{
    public static ChartSpec ByYear(ReportContext context)
    {
        var rows = Years(context).ToArray();
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

    /// <param name="dimension">As measure ids and chart ids name it, such as <c>organisation-type</c>.</param>
    public static ChartSpec By(string dimension, ReportContext context)
    {
        var rows = context.Dataset.Rows("by-" + dimension)
            .Where(r => r.People is > 0)
            .OrderBy(r => IsUnknown(r.Keys[0]))
            .ThenByDescending(r => r.People)
            .ThenBy(r => r.Keys[0], StringComparer.Ordinal)
            .ToArray();
        var series = new ChartSeries(
            context.Labels["chart.series.people"],
            Palette.First,
            [.. rows.Select(r => r.People)],
            [.. rows.Select(r => IsUnknown(r.Keys[0]) ? Palette.Unknown : Palette.First)]);
        return Chart("participants-by-" + dimension, ChartKind.Bar, dimension.Replace('-', '_'), rows, [series], context);
    }

    /// <summary>Dated years in order; undated activities stand in the key figures.</summary>
    public static IEnumerable<MeasureRow> Years(ReportContext context) => context.Dataset.Rows("by-year")
        .Where(r => !IsUnknown(r.Keys[0]))
        .OrderBy(r => r.Keys[0], StringComparer.Ordinal);

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
        ChartCatalogue.Source(context));

    /// <summary>Says in words where no number is known, since an empty place could be read as zero.</summary>
    private static string Category(MeasureRow row, string dimension, ReportContext context)
    {
        var name = context.Names.Of(dimension, row.Keys[0]);
        return row.People is null ? context.Labels.Format("chart.unknown", name, context.NotStated) : name;
    }

    private static bool IsUnknown(string key) =>
        key == MeasureKeys.NotStated || key.StartsWith(MeasureKeys.Unallocated, StringComparison.Ordinal);
}
