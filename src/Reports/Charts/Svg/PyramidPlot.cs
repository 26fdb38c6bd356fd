namespace SdgInsights.Reports;

/// <summary>Bars by age from a middle: the first series to the left, the second to the right. All others stand apart on the right, on the same scale.</summary>
internal sealed class PyramidPlot : SvgPlot
{
    private const double MaxGutter = 170;
    private const double Gap = 8;
    private const double BarThickness = 18;
    private const double HeadHeight = 26;
    private const double AxisHeight = 44;
    private const double Apart = 30;

    private readonly ChartSpec chart;
    private readonly AxisScale scale;
    private readonly IReadOnlyList<string>[] labels;
    private readonly double gutter;
    private readonly double band;

    public PyramidPlot(ChartSpec chart)
    {
        this.chart = chart;
        scale = AxisScale.For(chart);
        labels = [.. chart.Categories.Select(c => TextWrap.Lines(c, LabelSize, MaxGutter))];
        gutter = TextWrap.Widest(labels.SelectMany(l => l), LabelSize) + (2 * Gap);
        band = Math.Max(BarThickness * Math.Max(1, chart.Series.Count - 2), labels.Max(l => l.Count) * LineHeight) + Gap;
    }

    public override double MinWidth => gutter + (SidesAndApart * ((Ticks(scale).Count() * (WidestOn(scale) + Gap)) + WidestOn(scale))) + Apart;

    private int SidesAndApart => chart.Series.Count > 2 ? 3 : 2;

    public override double Height(double width) => HeadHeight + (band * chart.Categories.Count) + AxisHeight;

    public override void Draw(SvgCanvas canvas, double left, double top, double width)
    {
        var room = (width - gutter - (SidesAndApart == 3 ? Apart : 0)) / SidesAndApart;
        var perUnit = (room - WidestOn(scale) - Gap) / scale.Top;
        var bands = top + HeadHeight;
        Side[] sides = [new(left + room, -1, 0, 0), new(left + room + gutter, 1, 1, 1), new(left + (2 * room) + gutter + Apart, 1, 2, chart.Series.Count - 1)];
        foreach (var side in sides.Take(SidesAndApart))
        {
            DrawAxis(canvas, side, bands, perUnit);
            for (var category = 0; category < chart.Categories.Count; category++)
                DrawBars(canvas, side, category, bands + (category * band) + (band / 2), perUnit);
        }

        for (var side = 0; side < 2; side++)
            canvas.Text(sides[side].Zero, top + LabelSize, chart.Series[side].Name, LabelSize, side == 0 ? "end" : "start", bold: true);
        if (chart.Series.Count == 3)
            canvas.Text(sides[2].Zero, top + LabelSize, chart.Series[2].Name, LabelSize, bold: true);
        for (var category = 0; category < chart.Categories.Count; category++)
            DrawLines(canvas, labels[category], left + room + (gutter / 2), bands + (category * band) + (band / 2), "middle");
    }

    private void DrawAxis(SvgCanvas canvas, Side side, double top, double perUnit)
    {
        var bottom = top + (band * chart.Categories.Count);
        foreach (var tick in Ticks(scale))
        {
            var x = side.Zero + (side.Direction * tick * perUnit);
            canvas.Line(x, top, x, bottom, tick == 0 ? AxisColour : GridColour);
            canvas.Text(x, bottom + LineHeight, tick.Grouped(), LabelSize - 1, "middle", SvgCanvas.Grey);
        }

        canvas.Text(side.Zero + (side.Direction * scale.Top * perUnit / 2), bottom + (2 * LineHeight), chart.Unit, LabelSize - 1, "middle", SvgCanvas.Grey);
    }

    private void DrawBars(SvgCanvas canvas, Side side, int category, double middle, double perUnit)
    {
        var y = middle - (BarThickness * (side.Last - side.First + 1) / 2);
        for (var s = side.First; s <= side.Last; s++, y += BarThickness)
        {
            if (chart.Series[s].Values[category] is not { } value)
                continue;
            var length = value * perUnit;
            canvas.Bar(side.Direction > 0 ? side.Zero : side.Zero - length, y, length, BarThickness - 1, chart.Series[s].ColourOf(category), s);
            canvas.Text(side.Zero + (side.Direction * (length + 4)), y + (BarThickness * 0.75), value.Grouped(), LabelSize, side.Direction > 0 ? "start" : "end");
        }
    }

    /// <param name="Direction">1 to the right, -1 to the left.</param>
    /// <param name="First">Place of its first series; it holds those up to <paramref name="Last"/>.</param>
    private readonly record struct Side(double Zero, int Direction, int First, int Last);
}
