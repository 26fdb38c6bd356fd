namespace SdgInsights.Reports;

/// <summary>
/// A plot with its values upwards and its categories below: names wrap under their place, or stand upright where even that is too narrow.
/// Values of several lines, or of lines and columns, stand in rows above the plot, where nothing crosses them.
/// </summary>
internal sealed class UprightPlot : SvgPlot
{
    private const double PlotHeight = 300;
    private const double Gap = 8;
    private const int MaxLines = 3;
    private const double TopRoom = 22;
    private const double UnitRoom = 20;

    private readonly ChartSpec chart;
    private readonly AxisScale scale;
    private readonly AxisScale? second;
    private readonly int[] lines;
    private readonly int[] columns;

    public UprightPlot(ChartSpec chart)
    {
        this.chart = chart;
        scale = AxisScale.For(chart);
        second = AxisScale.SecondOf(chart);
        lines = [.. Enumerable.Range(0, chart.Series.Count).Where(s => chart.IsLine(chart.Series[s]))];
        columns = [.. Enumerable.Range(0, chart.Series.Count).Except(lines)];
    }

    /// <summary>Every category has room for its values and for an upright name.</summary>
    public override double MinWidth => LeftWidth + RightWidth + (chart.Categories.Count * Math.Max(LineHeight, ValuesInRows ? Widest + 6 : ColumnMarks.MinSlot(chart, columns.Length, Widest)));

    private bool ValuesInRows => lines.Length > 1 || (lines.Length == 1 && columns.Length > 0);

    private int ColumnRows => !ValuesInRows ? 0 : chart.IsStacked ? 1 : columns.Length;

    private double RowsHeight => ValuesInRows ? (ColumnRows + lines.Length) * LineHeight : 0;

    private double Widest => Math.Max(WidestOn(scale), second is { } right ? WidestOn(right) : 0);

    private double LeftWidth => Math.Max(WidestOn(scale), ColumnRows > 0 && chart.IsStacked ? TextMeasure.Width(chart.TotalName, LabelSize) : 0) + (2 * Gap);

    private double RightWidth => second is { } right ? WidestOn(right) + (2 * Gap) : 0;

    public override double Height(double width) => UnitRoom + RowsHeight + TopRoom + PlotHeight + LabelHeight(Slot(width)) + Gap;

    public override void Draw(SvgCanvas canvas, double left, double top, double width)
    {
        var rows = top + UnitRoom;
        var frame = new PlotFrame(left + LeftWidth, rows + RowsHeight + TopRoom + PlotHeight, PlotHeight, Slot(width));
        DrawAxes(canvas, frame, left, top, width);
        for (var category = 0; category < chart.Categories.Count; category++)
            DrawName(canvas, chart.Categories[category], frame.X(category), frame.Zero + Gap, frame.Slot);
        var marks = lines.Select((s, place) => new LineMarks(chart.Series[s], place, chart.IsOnSecondAxis(chart.Series[s]) ? second!.Value : scale)).ToArray();
        ColumnMarks.DrawBars(canvas, chart, columns, frame, scale);
        foreach (var line in marks)
            line.Draw(canvas, frame);
        if (ValuesInRows)
            DrawRows(canvas, marks, frame, rows + LabelSize);
        else if (marks.Length > 0)
            marks[0].DrawValues(canvas, frame);
        else
            ColumnMarks.DrawValues(canvas, chart, columns, frame, scale);
    }

    /// <summary>Each behind the name of the total, the fill of its columns or the mark of its line.</summary>
    private void DrawRows(SvgCanvas canvas, LineMarks[] marks, PlotFrame frame, double baseline)
    {
        for (var i = 0; i < ColumnRows; i++, baseline += LineHeight)
        {
            if (chart.IsStacked)
                canvas.Text(frame.First - Gap, baseline, chart.TotalName!, LabelSize, "end");
            else
                canvas.Bar(frame.First - Gap - 14, baseline - 10, 14, 11, chart.Series[columns[i]].Colour, columns[i]);
            for (var category = 0; category < chart.Categories.Count; category++)
            {
                if ((chart.IsStacked ? chart.Total(category) : chart.Series[columns[i]].Values[category]) is { } value)
                    canvas.Text(frame.X(category), baseline, value.Grouped(), LabelSize, "middle");
            }
        }

        foreach (var line in marks)
        {
            line.DrawValueRow(canvas, frame, frame.First - Gap - 7, baseline);
            baseline += LineHeight;
        }
    }

    private void DrawAxes(SvgCanvas canvas, PlotFrame frame, double left, double top, double width)
    {
        canvas.Text(left, top + LabelSize, chart.Unit, LabelSize - 1, "start", SvgCanvas.Grey);
        var end = left + width - RightWidth;
        foreach (var tick in Ticks(scale))
        {
            var y = frame.Y(tick, scale);
            canvas.Line(frame.First, y, end, y, tick == 0 ? AxisColour : GridColour);
            canvas.Text(frame.First - Gap, y + (LabelSize * Baseline), tick.Grouped(), LabelSize - 1, "end", SvgCanvas.Grey);
        }

        if (second is not { } right)
            return;
        canvas.Text(left + width, top + LabelSize, chart.SecondUnit!, LabelSize - 1, "end", SvgCanvas.Grey);
        foreach (var tick in Ticks(right))
            canvas.Text(end + Gap, frame.Y(tick, right) + (LabelSize * Baseline), tick.Grouped(), LabelSize - 1, "start", SvgCanvas.Grey);
    }

    private double Slot(double width) => (width - LeftWidth - RightWidth) / chart.Categories.Count;

    private double LabelHeight(double slot) => StandUpright(slot)
        ? chart.Categories.Max(c => TextMeasure.Width(c, LabelSize))
        : chart.Categories.Max(c => TextWrap.Lines(c, LabelSize, slot - 6).Count) * LineHeight;

    private bool StandUpright(double slot) => chart.Categories.Any(c =>
        TextWrap.WidestPiece(c, LabelSize) > slot - 6 || TextWrap.Lines(c, LabelSize, slot - 6).Count > MaxLines);

    private void DrawName(SvgCanvas canvas, string name, double middle, double top, double slot)
    {
        if (StandUpright(slot))
        {
            canvas.Text(middle + (LabelSize * Baseline), top, name, LabelSize, "end", turned: true);
            return;
        }

        var named = TextWrap.Lines(name, LabelSize, slot - 6);
        for (var i = 0; i < named.Count; i++)
            canvas.Text(middle, top + LabelSize + (i * LineHeight), named[i], LabelSize, "middle");
    }
}
