using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>Charts that count activities, whether or not their people are known.</summary>
internal static class ActivityCharts
{
    public static ChartSpec ByYear(ReportContext context)
    {
        var rows = YearRows.Of(context.Dataset);
        return Of("activities-by-year", ChartKind.Line, Dimensions.Year, rows, colours: null, context);
    }

    /// <summary>On site, online or both.</summary>
    public static ChartSpec ByMode(ReportContext context)
    {
        var rows = context.Dataset.Rows("by-mode").OrderBy(r => r.Keys[0] == MeasureKeys.NotStated).ThenByDescending(r => r.Activities).ToArray();
        var kind = Parts.KindFor([.. rows.Select(r => (long)r.Activities)]);
        var colours = rows.Select((row, part) =>
            row.Keys[0] == MeasureKeys.NotStated ? Palette.Unknown : kind == ChartKind.Doughnut ? Palette.Part(part, context.Colours) : context.Colours.Primary);
        return Of("activities-by-mode", kind, CodeLists.Mode, rows, [.. colours], context);
    }

    private static ChartSpec Of(
        string id, ChartKind kind, string dimension, IReadOnlyList<MeasureRow> rows, IReadOnlyList<string>? colours, ReportContext context) => new(
        id,
        kind,
        context.Labels["chart." + id],
        context.Labels.Format("chart.caption.activities", context.Figures.Activities),
        context.Labels["chart.axis." + dimension],
        context.Labels["unit.activities"],
        [.. rows.Select(r => context.Names.Of(dimension, r.Keys[0]))],
        [new(context.Labels["chart.series.activities"], context.Colours.Primary, [.. rows.Select(r => (long?)r.Activities)], colours)],
        ChartCatalogue.Source(context));
}
