using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Charts of people by one dimension. People that a source does not split keep a bar of their own.</summary>
internal static class ParticipantCharts
{
    public static ChartSpec ByYear(ReportContext context)
    {
        var rows = YearRows.Of(context.Dataset);
        return Of("participants-by-year", ChartKind.StackedColumn, Dimensions.Year, [.. rows.Select(r => YearName(r, context))], ExactAndApproximate(rows, context), context);
    }

    /// <summary>Columns of people with a line of activities over them: many people can mean one large meeting.</summary>
    public static ChartSpec AndActivitiesByYear(ReportContext context)
    {
        var rows = YearRows.Of(context.Dataset);
        var activities = new ChartSeries(context.Labels["chart.series.activities"], Palette.Line, [.. rows.Select(r => (long?)r.Activities)])
        {
            IsLine = true,
            Unit = context.Labels["unit.activities"],
        };
        return Of(
            "activities-and-participants-by-year",
            ChartKind.Combination,
            Dimensions.Year,
            [.. rows.Select(r => YearName(r, context))],
            [.. ExactAndApproximate(rows, context), activities],
            context);
    }

    /// <summary>By the region of Thailand in which the activity was held.</summary>
    public static ChartSpec ByThaiRegion(ReportContext context)
    {
        var rows = context.Dataset.Rows("by-thai-region").OrderBy(r => r.Keys[0] == MeasureKeys.NotStated).ThenByDescending(r => r.People).ToArray();
        return Of("participants-by-thai-region", ChartKind.StackedBar, Dimensions.ThaiRegion, [.. rows.Select(RegionName)], ExactAndApproximate(rows, context), context);

        string RegionName(MeasureRow row)
        {
            var name = row.Keys[0] == MeasureKeys.NotStated ? context.Labels["chart.no_thai_region"] : context.Names.Of(Dimensions.ThaiRegion, row.Keys[0]);
            return Unknown(row, name, context);
        }
    }

    public static ChartSpec BySex(ReportContext context)
    {
        var bars = BySize(CodeNames.OfType<Sex>(), context);
        var kind = Parts.KindFor([.. bars.Select(b => b.People)]);
        var colours = bars.Select((bar, part) => !bar.IsKnown ? Palette.Unknown : kind == ChartKind.Doughnut ? Palette.Part(part, context.Colours) : context.Colours.Primary);
        return Bars("sex", kind, bars, colours, context);
    }

    /// <summary>Groups that have an order of their own, such as ages.</summary>
    /// <param name="dimension">As measure ids and chart ids name it, such as <c>age-group</c>.</param>
    public static ChartSpec InOrder(string dimension, ReportContext context) =>
        Bars(dimension, PeopleBar.OfKnown(context.Dataset.Rows("by-" + dimension), dimension.Replace('-', '_'), context), context);

    /// <summary>The largest first.</summary>
    /// <param name="id">As measure ids and chart ids name the dimension, such as <c>organisation-type</c>.</param>
    public static ChartSpec LargestFirst(string id, ReportContext context) => Bars(id, BySize(id.Replace('-', '_'), context), context);

    private static IReadOnlyList<PeopleBar> BySize(string dimension, ReportContext context) => PeopleBar.OfKnown(
        context.Dataset.Rows("by-" + dimension.Replace('_', '-')).OrderByDescending(r => r.People), dimension, context);

    private static ChartSpec Bars(string id, IReadOnlyList<PeopleBar> bars, ReportContext context) =>
        Bars(id, ChartKind.Bar, bars, bars.Select(b => b.IsKnown ? context.Colours.Primary : Palette.Unknown), context);

    private static ChartSpec Bars(string id, ChartKind kind, IReadOnlyList<PeopleBar> bars, IEnumerable<string> colours, ReportContext context) => Of(
        "participants-by-" + id,
        kind,
        id.Replace('-', '_'),
        [.. bars.Select(b => b.Name)],
        [new(context.Labels["chart.series.people"], context.Colours.Primary, [.. bars.Select(b => (long?)b.People)], [.. colours])],
        context);

    private static IReadOnlyList<ChartSeries> ExactAndApproximate(IReadOnlyList<MeasureRow> rows, ReportContext context) =>
    [
        new(context.Labels["chart.series.exact"], context.Colours.Primary, [.. rows.Select(r => r.People - (r.PeopleApproximate ?? 0))]),
        new(context.Labels["chart.series.approximate"], context.Colours.Accent, [.. rows.Select(r => r.PeopleApproximate is > 0 ? r.PeopleApproximate : null)]),
    ];

    private static ChartSpec Of(
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

    private static string YearName(MeasureRow row, ReportContext context) => Unknown(row, context.Names.Of(Dimensions.Year, row.Keys[0]), context);

    /// <summary>Says in words where no number is known, since an empty place could be read as zero.</summary>
    private static string Unknown(MeasureRow row, string name, ReportContext context) =>
        row is { Activities: > 0, People: null } ? context.Labels.Format("chart.unknown", name, context.NotStated) : name;
}
