namespace SdgInsights.Reports;

/// <summary>A line with a mark at every category; it breaks where a value is unknown. Lines differ by mark and dash too.</summary>
/// <param name="place">Among the lines of the chart, from 0.</param>
internal sealed class LineMarks(ChartSeries series, int place, AxisScale scale)
{
    private const double LabelSize = 13;

    public void Draw(SvgCanvas canvas, PlotFrame frame)
    {
        for (var category = 1; category < series.Values.Count; category++)
        {
            if (series.Values[category - 1] is { } from && series.Values[category] is { } to)
                canvas.SeriesLine(frame.X(category - 1), frame.Y(from, scale), frame.X(category), frame.Y(to, scale), series.Colour, place);
        }

        ForEach((category, value) => canvas.Mark(frame.X(category), frame.Y(value, scale), series.Colour, place));
    }

    /// <summary>Each above its mark.</summary>
    public void DrawValues(SvgCanvas canvas, PlotFrame frame) =>
        ForEach((category, value) => canvas.Text(frame.X(category), frame.Y(value, scale) - 10, value.Grouped(), LabelSize, "middle", haloed: true));

    /// <summary>All at one height, behind the mark of the line.</summary>
    /// <param name="mark">Middle of the mark.</param>
    public void DrawValueRow(SvgCanvas canvas, PlotFrame frame, double mark, double baseline)
    {
        canvas.Mark(mark, baseline - 5, series.Colour, place);
        ForEach((category, value) => canvas.Text(frame.X(category), baseline, value.Grouped(), LabelSize, "middle"));
    }

    private void ForEach(Action<int, long> draw)
    {
        for (var category = 0; category < series.Values.Count; category++)
        {
            if (series.Values[category] is { } value)
                draw(category, value);
        }
    }
}
