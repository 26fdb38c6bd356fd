namespace SdgInsights.Reports;

/// <summary>Upright columns, beside each other or stacked; stacked ones carry their total on top.</summary>
internal static class ColumnMarks
{
    private const double MaxColumn = 64;
    private const double LabelSize = 13;

    /// <summary>Of a category's width, for its columns.</summary>
    private const double Filled = 0.8;

    /// <summary>The least width of a category in which no value meets its neighbour's.</summary>
    /// <param name="widest">Of a value.</param>
    public static double MinSlot(ChartSpec chart, int columns, double widest) => (widest + 6) * (chart.IsStacked ? 1 : Math.Max(1, columns) / Filled);

    public static void DrawBars(SvgCanvas canvas, ChartSpec chart, IReadOnlyList<int> columns, PlotFrame frame, AxisScale scale) =>
        ForEach(chart, columns, frame, scale, (column, series, category) =>
            canvas.Bar(column.X, column.Y, column.Width, column.Height, chart.Series[series].ColourOf(category), series));

    public static void DrawValues(SvgCanvas canvas, ChartSpec chart, IReadOnlyList<int> columns, PlotFrame frame, AxisScale scale)
    {
        if (!chart.IsStacked)
        {
            ForEach(chart, columns, frame, scale, (column, series, category) =>
                DrawValue(canvas, column.X + (column.Width / 2), column.Y, chart.Series[series].Values[category]!.Value));
            return;
        }

        for (var category = 0; category < chart.Categories.Count; category++)
        {
            if (chart.Total(category) is { } total)
                DrawValue(canvas, frame.X(category), frame.Y(total, scale), total);
        }
    }

    private static void DrawValue(SvgCanvas canvas, double middle, double top, long value) =>
        canvas.Text(middle, top - 5, value.Grouped(), LabelSize, "middle");

    private static void ForEach(ChartSpec chart, IReadOnlyList<int> columns, PlotFrame frame, AxisScale scale, Action<Column, int, int> draw)
    {
        for (var category = 0; category < chart.Categories.Count; category++)
        {
            var width = frame.Slot * Filled / (chart.IsStacked ? 1 : columns.Count);
            if (columns.Count == 1 || chart.IsStacked)
                width = Math.Min(width, MaxColumn);
            var left = frame.X(category) - (chart.IsStacked ? width / 2 : width * columns.Count / 2);
            var below = 0L;
            for (var i = 0; i < columns.Count; i++)
            {
                if (chart.Series[columns[i]].Values[category] is not { } value || (chart.IsStacked && value == 0))
                    continue;
                var x = chart.IsStacked ? left : left + (i * width);
                draw(new(x, frame.Y(below + value, scale), chart.IsStacked ? width : width - 1, frame.Rise(value, scale)), columns[i], category);
                below += chart.IsStacked ? value : 0;
            }
        }
    }

    private readonly record struct Column(double X, double Y, double Width, double Height);
}
