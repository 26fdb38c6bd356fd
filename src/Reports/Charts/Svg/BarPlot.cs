namespace SdgInsights.Reports;

/// <summary>Horizontal bars, names on the left, values at their ends. It grows downwards with its categories.</summary>
internal sealed class BarPlot : SvgPlot
{
    private const double MaxGutter = 250;
    private const double Gap = 8;
    private const double BarThickness = 16;
    private const double AxisHeight = 44;

    private readonly IReadOnlyList<string>[] labels;
    private readonly double gutter;
    private readonly double band;

    public BarPlot(ChartSpec chart)
        : base(chart)
    {
        labels = [.. chart.Categories.Select(c => TextWrap.Lines(c, LabelSize, MaxGutter))];
        gutter = TextWrap.Widest(labels.SelectMany(l => l), LabelSize) + Gap;
        band = Math.Max(BarThickness * chart.Series.Count, labels.Max(l => l.Count) * LineHeight) + Gap;
    }

    public override double MinWidth => gutter + (Ticks().Count() * (WidestValue + Gap)) + WidestValue;

    public override double Height(double width) => (band * Chart.Categories.Count) + AxisHeight;

    public override void Draw(SvgCanvas canvas, double left, double top, double width)
    {
        var zero = left + gutter;
        var perUnit = (width - gutter - WidestValue - Gap) / Scale.Top;
        var bottom = top + (band * Chart.Categories.Count);
        foreach (var tick in Ticks())
        {
            var x = zero + (tick * perUnit);
            canvas.Line(x, top, x, bottom, tick == 0 ? AxisColour : GridColour);
            canvas.Text(x, bottom + LineHeight, Count(tick), LabelSize - 1, "middle", SvgCanvas.Grey);
        }

        canvas.Text(zero + (Scale.Top * perUnit / 2), bottom + (2 * LineHeight), Chart.Unit, LabelSize - 1, "middle", SvgCanvas.Grey);
        for (var category = 0; category < Chart.Categories.Count; category++)
            DrawBand(canvas, category, zero, top + (category * band), perUnit);
    }

    private void DrawBand(SvgCanvas canvas, int category, double zero, double top, double perUnit)
    {
        var middle = top + (band / 2);
        var lines = labels[category];
        for (var i = 0; i < lines.Count; i++)
            canvas.Text(zero - Gap, middle + ((i - ((lines.Count - 1) / 2.0)) * LineHeight) + (LabelSize * 0.36), lines[i], LabelSize, "end");
        var first = middle - (BarThickness * Chart.Series.Count / 2);
        for (var s = 0; s < Chart.Series.Count; s++)
        {
            if (Chart.Series[s].Values[category] is not { } value)
                continue;
            var y = first + (s * BarThickness);
            canvas.Bar(zero, y, value * perUnit, BarThickness - 1, Chart.Series[s].ColourOf(category), s);
            canvas.Text(zero + (value * perUnit) + 4, y + (BarThickness * 0.8), Count(value), LabelSize);
        }
    }
}
