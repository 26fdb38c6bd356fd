using System.Globalization;

namespace SdgInsights.Reports;

/// <summary>A ring with the whole in its middle; each part has its name, its value and its share beside it, at the end of a line.</summary>
internal sealed class DoughnutPlot : SvgPlot
{
    private const double Outer = 110;
    private const double Inner = 62;
    private const double Reach = 36;
    private const double Gap = 8;
    private const double MaxName = 220;

    private readonly ChartSpec chart;
    private readonly long whole;
    private readonly PartLabel[] parts;

    public DoughnutPlot(ChartSpec chart)
    {
        this.chart = chart;
        whole = chart.Series[0].Values.Sum() ?? 0;
        parts = [.. LabelsOf(chart.Series[0].Values)];
    }

    public override double MinWidth => 2 * (Outer + Reach + Gap + MaxName);

    public override double Height(double width) =>
        Math.Max(2 * (Outer + Gap), Math.Max(parts.Where(p => p.IsRight).Sum(p => p.Height), parts.Where(p => !p.IsRight).Sum(p => p.Height)));

    public override void Draw(SvgCanvas canvas, double left, double top, double width)
    {
        var (x, y) = (left + (width / 2), top + (Height(width) / 2));
        foreach (var part in parts)
            canvas.RingPart(x, y, Inner, Outer, part.From, part.To, chart.Series[0].ColourOf(part.Category));
        canvas.Text(x, y, whole.Grouped(), LabelSize + 7, "middle", bold: true);
        canvas.Text(x, y + LineHeight, chart.Unit, LabelSize - 1, "middle", SvgCanvas.Grey);
        DrawSide(canvas, [.. parts.Where(p => p.IsRight)], x, y, top, width, 1);
        DrawSide(canvas, [.. parts.Where(p => !p.IsRight).Reverse()], x, y, top, width, -1);
    }

    /// <param name="side">1 on the right, -1 on the left.</param>
    private void DrawSide(SvgCanvas canvas, IReadOnlyList<PartLabel> labels, double x, double y, double top, double width, int side)
    {
        var tops = labels.Select(l => y - (Outer * Math.Cos(l.Middle * Math.Tau)) - (l.Height / 2)).ToArray();
        for (var i = 1; i < tops.Length; i++)
            tops[i] = Math.Max(tops[i], tops[i - 1] + labels[i - 1].Height);
        var bottom = top + Height(width);
        for (var i = tops.Length - 1; i >= 0; i--)
        {
            tops[i] = Math.Min(tops[i], bottom - labels[i].Height);
            bottom = tops[i];
        }

        // The way back up may have left the plot at its top; there is room enough for all of them.
        for (var (i, least) = (0, top); i < tops.Length; least = tops[i] + labels[i].Height, i++)
            tops[i] = Math.Max(tops[i], least);
        for (var i = 0; i < tops.Length; i++)
            DrawLabel(canvas, labels[i], x, y, tops[i], side);
    }

    private void DrawLabel(SvgCanvas canvas, PartLabel label, double x, double y, double top, int side)
    {
        var turn = label.Middle * Math.Tau;
        var (endX, endY) = (x + (side * (Outer + Reach)), top + (label.Height / 2));
        canvas.Line(x + (Outer * Math.Sin(turn)), y - (Outer * Math.Cos(turn)), endX, endY, AxisColour);
        var anchor = side > 0 ? "start" : "end";
        var baseline = top + LabelSize + (Gap / 2);
        foreach (var line in label.Name)
        {
            canvas.Text(endX + (side * Gap / 2), baseline, line, LabelSize, anchor);
            baseline += LineHeight;
        }

        canvas.Text(endX + (side * Gap / 2), baseline, label.Value, LabelSize, anchor, bold: true);
    }

    private IEnumerable<PartLabel> LabelsOf(IReadOnlyList<long?> values)
    {
        var before = 0L;
        for (var category = 0; category < values.Count; category++)
        {
            if (values[category] is not { } value || value == 0)
                continue;
            var share = (double)value / whole;
            yield return new(
                category,
                (double)before / whole,
                (double)(before + value) / whole,
                TextWrap.Lines(chart.Categories[category], LabelSize, MaxName),
                string.Create(CultureInfo.InvariantCulture, $"{value:N0} ({100 * share:0.#}%)"));
            before += value;
        }
    }

    /// <param name="From">In turns from the top.</param>
    private readonly record struct PartLabel(int Category, double From, double To, IReadOnlyList<string> Name, string Value)
    {
        public double Middle => (From + To) / 2;

        public bool IsRight => Middle <= 0.5;

        public double Height => ((Name.Count + 1) * LineHeight) + Gap;
    }
}
