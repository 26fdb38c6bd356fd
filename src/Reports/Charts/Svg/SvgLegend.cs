namespace SdgInsights.Reports;

/// <summary>Names the series of a chart beside their colour, hatch or mark, in as many rows as they need.</summary>
internal sealed class SvgLegend
{
    private const double TextSize = 13;
    private const double RowHeight = 21;
    private const double Swatch = 24;
    private const double Gap = 28;

    private readonly ChartSpec? chart;
    private readonly List<(int Series, double X, int Row)> places = [];

    /// <param name="chart">Null for a picture without series.</param>
    public SvgLegend(ChartSpec? chart, double width)
    {
        this.chart = chart;
        var (x, row) = (0.0, 0);
        for (var s = 0; chart is { Series.Count: > 1 } && s < chart.Series.Count; s++)
        {
            var needed = Swatch + TextMeasure.Width(Name(s), TextSize);
            if (x > 0 && x + needed > width)
                (x, row) = (0, row + 1);
            places.Add((s, x, row));
            x += needed + Gap;
        }
    }

    /// <summary>Zero for a single series, which the title names.</summary>
    public double Height => places.Count == 0 ? 0 : ((places[^1].Row + 1) * RowHeight) + 12;

    public void Draw(SvgCanvas canvas, double left, double top)
    {
        var lines = 0;
        foreach (var (s, x, row) in places)
        {
            var y = top + (row * RowHeight);
            if (chart!.IsLine(chart.Series[s]))
            {
                canvas.SeriesLine(left + x - 1, y + 7, left + x + 19, y + 7, chart.Series[s].Colour, lines);
                canvas.Mark(left + x + 9, y + 7, chart.Series[s].Colour, lines++);
            }
            else
            {
                canvas.Bar(left + x, y, 18, 14, chart.Series[s].Colour, s);
            }

            canvas.Text(left + x + Swatch, y + 12, Name(s), TextSize);
        }
    }

    /// <summary>The arrow points to the axis on the right.</summary>
    private string Name(int series) => chart!.IsOnSecondAxis(chart.Series[series]) ? $"{chart.Series[series].Name} →" : chart.Series[series].Name;
}
