namespace SdgInsights.Reports;

/// <summary>Horizontal bars, names on the left, values at their ends; stacked ones end in their total. It grows downwards with its categories.</summary>
internal sealed class BarPlot : SvgPlot
{
    private const double MaxGutter = 250;
    private const double Gap = 8;
    private const double BarThickness = 16;
    private const double AxisHeight = 44;

    private readonly ChartSpec chart;
    private readonly AxisScale scale;
    private readonly IReadOnlyList<string>[] labels;
    private readonly double gutter;
    private readonly double band;

    public BarPlot(ChartSpec chart)
    {
        this.chart = chart;
        scale = AxisScale.For(chart);
        labels = [.. chart.Categories.Select(c => TextWrap.Lines(c, LabelSize, MaxGutter))];
        gutter = TextWrap.Widest(labels.SelectMany(l => l), LabelSize) + Gap;
        band = Math.Max(BarThickness * BarsInBand, labels.Max(l => l.Count) * LineHeight) + Gap;
    }

    public override double MinWidth => gutter + (Ticks(scale).Count() * (WidestOn(scale) + Gap)) + WidestOn(scale);

    private int BarsInBand => chart.IsStacked ? 1 : chart.Series.Count;

    public override double Height(double width) => (band * chart.Categories.Count) + AxisHeight;

    public override void Draw(SvgCanvas canvas, double left, double top, double width)
    {
        var zero = left + gutter;
        var perUnit = (width - gutter - WidestOn(scale) - Gap) / scale.Top;
        var bottom = top + (band * chart.Categories.Count);
        foreach (var tick in Ticks(scale))
        {
            var x = zero + (tick * perUnit);
            canvas.Line(x, top, x, bottom, tick == 0 ? AxisColour : GridColour);
            canvas.Text(x, bottom + LineHeight, tick.Grouped(), LabelSize - 1, "middle", SvgCanvas.Grey);
        }

        canvas.Text(zero + (scale.Top * perUnit / 2), bottom + (2 * LineHeight), chart.Unit, LabelSize - 1, "middle", SvgCanvas.Grey);
        for (var category = 0; category < chart.Categories.Count; category++)
        {
            var middle = top + (category * band) + (band / 2);
            DrawLines(canvas, labels[category], zero - Gap, middle, "end");
            if (chart.IsStacked)
                DrawStack(canvas, category, zero, middle - (BarThickness / 2), perUnit);
            else
                DrawGroup(canvas, category, zero, middle - (BarThickness * BarsInBand / 2), perUnit);
        }
    }

    private void DrawGroup(SvgCanvas canvas, int category, double zero, double top, double perUnit)
    {
        for (var s = 0; s < chart.Series.Count; s++)
        {
            if (chart.Series[s].Values[category] is not { } value)
                continue;
            var y = top + (s * BarThickness);
            canvas.Bar(zero, y, value * perUnit, BarThickness - 1, chart.Series[s].ColourOf(category), s);
            canvas.Text(zero + (value * perUnit) + 4, y + (BarThickness * 0.8), value.Grouped(), LabelSize);
        }
    }

    private void DrawStack(SvgCanvas canvas, int category, double zero, double top, double perUnit)
    {
        var x = zero;
        for (var s = 0; s < chart.Series.Count; s++)
        {
            if (chart.Series[s].Values[category] is not > 0)
                continue;
            var length = chart.Series[s].Values[category]!.Value * perUnit;
            canvas.Bar(x, top, length, BarThickness - 1, chart.Series[s].ColourOf(category), s);
            x += length;
        }

        if (chart.Total(category) is { } total)
            canvas.Text(x + 4, top + (BarThickness * 0.8), total.Grouped(), LabelSize);
    }
}
