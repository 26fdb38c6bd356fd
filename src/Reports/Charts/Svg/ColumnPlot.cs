namespace SdgInsights.Reports;

/// <summary>Upright columns, beside each other or stacked; stacked ones carry their total on top.</summary>
internal sealed class ColumnPlot(ChartSpec chart) : UprightPlot(chart)
{
    private const double MaxColumn = 64;

    protected override void DrawValues(SvgCanvas canvas, double first, double zero, double slot, double perUnit)
    {
        for (var category = 0; category < Chart.Categories.Count; category++)
        {
            var middle = first + ((category + 0.5) * slot);
            if (Chart.Kind == ChartKind.StackedColumn)
                DrawStack(canvas, category, middle, zero, Math.Min(MaxColumn, slot * 0.7), perUnit);
            else
                DrawGroup(canvas, category, middle, zero, Math.Min(MaxColumn * Chart.Series.Count, slot * 0.8), perUnit);
        }
    }

    private void DrawStack(SvgCanvas canvas, int category, double middle, double zero, double width, double perUnit)
    {
        var top = zero;
        for (var s = 0; s < Chart.Series.Count; s++)
        {
            if (Chart.Series[s].Values[category] is not > 0)
                continue;
            var height = Chart.Series[s].Values[category]!.Value * perUnit;
            top -= height;
            canvas.Bar(middle - (width / 2), top, width, height, Chart.Series[s].ColourOf(category), s);
        }

        if (Chart.Total(category) is { } total)
            canvas.Text(middle, top - 5, Count(total), LabelSize, "middle");
    }

    private void DrawGroup(SvgCanvas canvas, int category, double middle, double zero, double width, double perUnit)
    {
        var each = width / Chart.Series.Count;
        for (var s = 0; s < Chart.Series.Count; s++)
        {
            if (Chart.Series[s].Values[category] is not { } value)
                continue;
            var x = middle - (width / 2) + (s * each);
            canvas.Bar(x, zero - (value * perUnit), each - 1, value * perUnit, Chart.Series[s].ColourOf(category), s);
            canvas.Text(x + (each / 2), zero - (value * perUnit) - 5, Count(value), LabelSize, "middle");
        }
    }
}
