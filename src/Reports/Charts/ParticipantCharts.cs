using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>Charts of people by one dimension. People that a source does not split keep a bar of their own.</summary>
internal static class ParticipantCharts
{
    public static ChartSpec ByYear(ReportContext context)
    {
        var rows = YearRows.Of(context.Dataset);
        return Chart(
            "participants-by-year",
            ChartKind.StackedColumn,
            Dimensions.Year,
            [.. rows.Select(r => YearName(r, context))],
            [
                new(context.Labels["chart.series.exact"], context.Colours.Primary, [.. rows.Select(r => r.People - (r.PeopleApproximate ?? 0))]),
                new(context.Labels["chart.series.approximate"], context.Colours.Accent, [.. rows.Select(r => r.PeopleApproximate is > 0 ? r.PeopleApproximate : null)]),
            ],
            context);
    }

    /// <summary>Groups that have an order of their own, such as ages.</summary>
    /// <param name="dimension">As measure ids and chart ids name it, such as <c>age-group</c>.</param>
    public static ChartSpec InOrder(string dimension, ReportContext context) => By(dimension, context, rows => rows);

    /// <summary>The largest first.</summary>
    /// <param name="dimension">As measure ids and chart ids name it, such as <c>organisation-type</c>.</param>
    public static ChartSpec BySize(string dimension, ReportContext context) => By(dimension, context, rows => rows.OrderByDescending(r => r.People));

    private static ChartSpec By(string dimension, ReportContext context, Func<IEnumerable<MeasureRow>, IEnumerable<MeasureRow>> order)
    {
        var name = dimension.Replace('-', '_');
        var bars = PeopleBar.Of(order(context.Dataset.Rows("by-" + dimension)), name, context);
        var series = new ChartSeries(
            context.Labels["chart.series.people"],
            context.Colours.Primary,
            [.. bars.Select(b => (long?)b.People)],
            [.. bars.Select(b => b.IsKnown ? context.Colours.Primary : Palette.Unknown)]);
        return Chart("participants-by-" + dimension, ChartKind.Bar, name, [.. bars.Select(b => b.Name)], [series], context);
    }

    private static ChartSpec Chart(
        string id, ChartKind kind, string dimension, IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series, ReportContext context) => new(
        id,
        kind,
        context.Labels["chart." + id],
        context.Labels.Format("chart.caption.people", context.Figures.WithPeople, context.Figures.Activities),
        context.Labels["chart.axis." + dimension],
        context.Labels["unit.people"],
        categories,
        series,
        ChartCatalogue.Source(context))
        {
            TotalName = series.Count > 1 ? context.Labels["chart.series.total"] : null,
        };

    /// <summary>Says in words where no number is known, since an empty place could be read as zero.</summary>
    private static string YearName(MeasureRow row, ReportContext context)
    {
        var year = context.Names.Of(Dimensions.Year, row.Keys[0]);
        return row is { Activities: > 0, People: null } ? context.Labels.Format("chart.unknown", year, context.NotStated) : year;
    }
}
