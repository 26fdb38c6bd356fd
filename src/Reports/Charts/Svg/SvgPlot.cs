namespace SdgInsights.Reports;

/// <summary>The part of a picture between its heading and its footer.</summary>
internal abstract class SvgPlot
{
    protected const double LabelSize = 13;
    protected const double LineHeight = 18;
    protected const string GridColour = "E0E0E0";
    protected const string AxisColour = "7F7F7F";

    /// <summary>From a text's middle down to its baseline, in parts of its size.</summary>
    protected const double Baseline = 0.36;

    /// <summary>The least width at which no two labels meet.</summary>
    public abstract double MinWidth { get; }

    public abstract double Height(double width);

    /// <param name="top">Upper edge of the plot.</param>
    public abstract void Draw(SvgCanvas canvas, double left, double top, double width);

    public static SvgPlot Of(Picture picture, ChartTheme theme) => picture switch
    {
        GridSpec grid => new GridPlot(grid, theme),
        TileMapSpec map => new TileMapPlot(map, theme),
        ChartSpec { Kind: ChartKind.Bar or ChartKind.StackedBar } chart => new BarPlot(chart),
        ChartSpec { Kind: ChartKind.Pyramid } chart => new PyramidPlot(chart),
        ChartSpec { Kind: ChartKind.Doughnut } chart => new DoughnutPlot(chart),
        ChartSpec chart => new UprightPlot(chart),
        _ => throw new ArgumentException($"found {picture.GetType().Name}; expected a picture with a plot", nameof(picture)),
    };

    protected static double WidestOn(AxisScale scale) => TextMeasure.Width(scale.Top.Grouped(), LabelSize);

    protected static IEnumerable<long> Ticks(AxisScale scale)
    {
        for (long tick = 0; tick <= scale.Top; tick += scale.Step)
            yield return tick;
    }

    /// <summary>Lines around a middle, one below the other.</summary>
    protected static void DrawLines(SvgCanvas canvas, IReadOnlyList<string> lines, double x, double middle, string anchor)
    {
        for (var i = 0; i < lines.Count; i++)
            canvas.Text(x, middle + ((i - ((lines.Count - 1) / 2.0)) * LineHeight) + (LabelSize * Baseline), lines[i], LabelSize, anchor);
    }
}
