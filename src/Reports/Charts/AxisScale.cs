namespace SdgInsights.Reports;

/// <summary>A value axis from zero in whole steps of 1, 2 or 5 times a power of ten.</summary>
internal readonly record struct AxisScale(long Top, long Step)
{
    private const int MaxSteps = 6;

    public static AxisScale For(ChartSpec chart)
    {
        var highest = chart.Kind == ChartKind.StackedColumn
            ? Enumerable.Range(0, chart.Categories.Count).Select(c => chart.Total(c) ?? 0).DefaultIfEmpty().Max()
            : chart.Series.SelectMany(s => s.Values).Max() ?? 0;
        return For(highest);
    }

    public static AxisScale For(long highest)
    {
        for (long power = 1; ; power *= 10)
        {
            foreach (var factor in (ReadOnlySpan<long>)[1, 2, 5])
            {
                var step = factor * power;
                if (highest <= step * MaxSteps)
                    return new(Math.Max(1, (highest + step - 1) / step) * step, step);
            }
        }
    }
}
