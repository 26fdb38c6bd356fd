namespace SdgInsights.Reports;

/// <summary>A plot with its values upwards and its categories below: names wrap under their place, or stand upright where even that is too narrow.</summary>
internal abstract class UprightPlot : SvgPlot
{
    protected const double PlotHeight = 300;
    private const double Gap = 8;
    private const int MaxLines = 3;
    private const double TopRoom = 22;
    private const double UnitRoom = 20;

    protected UprightPlot(ChartSpec chart)
        : base(chart)
    {
    }

    /// <summary>Every category has room for its value and for an upright name.</summary>
    public override double MinWidth => AxisWidth + (Chart.Categories.Count * Math.Max(WidestValue + 6, LineHeight));

    public override double Height(double width) => UnitRoom + TopRoom + PlotHeight + LabelHeight(Slot(width)) + Gap;

    private double AxisWidth => WidestValue + (2 * Gap);

    public override void Draw(SvgCanvas canvas, double left, double top, double width)
    {
        var zero = top + UnitRoom + TopRoom + PlotHeight;
        var perUnit = PlotHeight / Scale.Top;
        var first = left + AxisWidth;
        canvas.Text(left, top + LabelSize, Chart.Unit, LabelSize - 1, "start", SvgCanvas.Grey);
        foreach (var tick in Ticks())
        {
            var y = zero - (tick * perUnit);
            canvas.Line(first, y, left + width, y, tick == 0 ? AxisColour : GridColour);
            canvas.Text(first - Gap, y + (LabelSize * 0.36), Count(tick), LabelSize - 1, "end", SvgCanvas.Grey);
        }

        var slot = Slot(width);
        for (var category = 0; category < Chart.Categories.Count; category++)
            DrawName(canvas, Chart.Categories[category], first + ((category + 0.5) * slot), zero + Gap, slot);
        DrawValues(canvas, first, zero, slot, perUnit);
    }

    /// <param name="zero">Where the value zero stands.</param>
    /// <param name="slot">Width of a category.</param>
    protected abstract void DrawValues(SvgCanvas canvas, double first, double zero, double slot, double perUnit);

    private double Slot(double width) => (width - AxisWidth) / Chart.Categories.Count;

    private double LabelHeight(double slot) => StandUpright(slot)
        ? Chart.Categories.Max(c => TextMeasure.Width(c, LabelSize))
        : Chart.Categories.Max(c => TextWrap.Lines(c, LabelSize, slot - 6).Count) * LineHeight;

    private bool StandUpright(double slot) => Chart.Categories.Any(c =>
        c.Split(' ').Any(word => TextMeasure.Width(word, LabelSize) > slot - 6) || TextWrap.Lines(c, LabelSize, slot - 6).Count > MaxLines);

    private void DrawName(SvgCanvas canvas, string name, double middle, double top, double slot)
    {
        if (StandUpright(slot))
        {
            canvas.Text(middle + (LabelSize * 0.36), top, name, LabelSize, "end", turned: true);
            return;
        }

        var lines = TextWrap.Lines(name, LabelSize, slot - 6);
        for (var i = 0; i < lines.Count; i++)
            canvas.Text(middle, top + LabelSize + (i * LineHeight), lines[i], LabelSize, "middle");
    }
}
