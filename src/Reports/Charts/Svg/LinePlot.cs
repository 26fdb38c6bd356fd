namespace SdgInsights.Reports;

/// <summary>A line with a mark and its value at every category; it breaks where a value is unknown.</summary>
internal sealed class LinePlot(ChartSpec chart) : UprightPlot(chart)
{
    protected override void DrawValues(SvgCanvas canvas, double first, double zero, double slot, double perUnit)
    {
        foreach (var series in Chart.Series)
        {
            for (var category = 1; category < Chart.Categories.Count; category++)
            {
                if (series.Values[category - 1] is { } from && series.Values[category] is { } to)
                    canvas.Line(X(category - 1), Y(from), X(category), Y(to), series.Colour, width: 2.5);
            }

            for (var category = 0; category < Chart.Categories.Count; category++)
            {
                if (series.Values[category] is not { } value)
                    continue;
                canvas.Circle(X(category), Y(value), 4.5, series.Colour);
                canvas.Text(X(category), Y(value) - 10, Count(value), LabelSize, "middle", haloed: true);
            }
        }

        double X(int category) => first + ((category + 0.5) * slot);
        double Y(long value) => zero - (value * perUnit);
    }
}
