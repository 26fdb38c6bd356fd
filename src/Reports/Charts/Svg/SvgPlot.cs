namespace SdgInsights.Reports;

/// <summary>The part of a chart between its heading and its footer.</summary>
internal abstract class SvgPlot(ChartSpec chart)
{
    protected const double LabelSize = 13;
    protected const double LineHeight = 18;
    protected const string GridColour = "E0E0E0";
    protected const string AxisColour = "7F7F7F";

    protected ChartSpec Chart { get; } = chart;

    protected AxisScale Scale { get; } = AxisScale.For(chart);

    /// <summary>The least width at which no two labels meet.</summary>
    public abstract double MinWidth { get; }

    public abstract double Height(double width);

    /// <param name="top">Upper edge of the plot.</param>
    public abstract void Draw(SvgCanvas canvas, double left, double top, double width);

    protected static string Count(long value) => value.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    protected double WidestValue => TextMeasure.Width(Count(Scale.Top), LabelSize);

    protected IEnumerable<long> Ticks()
    {
        for (long tick = 0; tick <= Scale.Top; tick += Scale.Step)
            yield return tick;
    }
}
