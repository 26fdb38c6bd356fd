namespace SdgInsights.Reports;

/// <summary>A value axis from zero in whole steps of 1, 2 or 5 times a power of ten.</summary>
internal readonly record struct AxisScale(long Top, long Step)
{
    private const int MaxSteps = 6;

    public static AxisScale For(ChartSpec chart)
    {
        var first = chart.Series.Where(s => !chart.IsOnSecondAxis(s)).SelectMany(s => s.Values).Max() ?? 0;
        var stacked = chart.IsStacked ? Enumerable.Range(0, chart.Categories.Count).Select(c => chart.Total(c) ?? 0).DefaultIfEmpty().Max() : 0;
        return For(Math.Max(first, stacked));
    }

    public static AxisScale For(long highest)
    {
        var step = StepFor(highest, MaxSteps);
        return new(Math.Max(1, (highest + step - 1) / step) * step, step);
    }

    /// <summary>The axis on the right, with as many steps as the one on the left, so that both share their lines; null where there is none.</summary>
    public static AxisScale? SecondOf(ChartSpec chart)
    {
        if (chart.SecondUnit is null)
            return null;
        var first = For(chart);
        var steps = first.Top / first.Step;
        var step = StepFor(chart.Series.Where(chart.IsOnSecondAxis).SelectMany(s => s.Values).Max() ?? 0, steps);
        return new(step * steps, step);
    }

    private static long StepFor(long highest, long steps)
    {
        for (long power = 1; ; power *= 10)
        {
            foreach (var factor in (ReadOnlySpan<long>)[1, 2, 5])
            {
                if (highest <= factor * power * steps)
                    return factor * power;
            }
        }
    }
}
