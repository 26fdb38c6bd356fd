namespace SdgInsights.Reports;

/// <summary>A line with a mark and its value at every category; it breaks where a value is unknown.</summary>
internal sealed class LinePlot(ChartSpec chart) : UprightPlot(chart)
{
    protected override void DrawValues(SvgCanvas canvas, double first, double zero, double slot, double perUnit)
    {
        foreach (var series in Chart.Series)
        {
            (double X, double Y)? last = null;
            for (var category = 0; category < Chart.Categories.Count; category++)
            {
                if (series.Values[category] is not { } value)
                {
                    last = null;
                    continue;
                }

                var point = (X: first + ((category + 0.5) * slot), Y: zero - (value * perUnit));
                if (last is { } from)
                    canvas.Line(from.X, from.Y, point.X, point.Y, series.Colour, width: 2.5);
                canvas.Circle(point.X, point.Y, 4.5, series.Colour);
                canvas.Text(point.X, point.Y - 10, Count(value), LabelSize, "middle");
                last = point;
            }
        }
    }
}
