using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Draws a chart as a stand-alone SVG with title, caption, legend and source.</summary>
public sealed class SvgChartRenderer(Language language) : IChartRenderer
{
    private const double Width = 860;
    private const double Margin = 24;
    private const double TitleSize = 20;
    private const double TitleLine = 28;
    private const double TextSize = 13;
    private const double TextLine = 19;
    private const double Space = 14;

    public void Render(ChartSpec chart, Stream to)
    {
        SvgPlot plot = chart.Kind switch
        {
            ChartKind.Bar => new BarPlot(chart),
            ChartKind.Line => new LinePlot(chart),
            _ => new ColumnPlot(chart),
        };
        var inner = Math.Max(Width - (2 * Margin), plot.MinWidth);
        var title = TextWrap.Lines(chart.Title, TitleSize, inner);
        var caption = TextWrap.Lines(chart.Caption, TextSize, inner);
        var source = TextWrap.Lines(chart.Source, TextSize - 1, inner);
        var legend = chart.Series.Count > 1 ? TextLine + Space : 0;
        var head = Margin + (title.Count * TitleLine) + (caption.Count * TextLine) + Space;
        var plotHeight = plot.Height(inner);
        var height = head + legend + plotHeight + Space + (source.Count * TextLine) + Margin;

        using var canvas = new SvgCanvas(to, chart.Id, inner + (2 * Margin), height, chart.Title, $"{chart.Caption} {chart.Source}", Codes.Of(language));
        var y = WriteLines(canvas, title, Margin, TitleSize, TitleLine, SvgCanvas.Ink, bold: true);
        WriteLines(canvas, caption, y, TextSize, TextLine, SvgCanvas.Grey);
        for (var s = 1; s < chart.Series.Count; s++)
            canvas.DefineHatch(s, chart.Series[s].Colour);
        if (legend > 0)
            DrawLegend(canvas, chart, head);
        plot.Draw(canvas, Margin, head + legend, inner);
        WriteLines(canvas, source, head + legend + plotHeight + Space, TextSize - 1, TextLine, SvgCanvas.Grey);
    }

    /// <returns>Where the next text may begin.</returns>
    private static double WriteLines(SvgCanvas canvas, IReadOnlyList<string> lines, double top, double size, double lineHeight, string colour, bool bold = false)
    {
        foreach (var line in lines)
        {
            canvas.Text(Margin, top + size, line, size, colour: colour, bold: bold);
            top += lineHeight;
        }

        return top;
    }

    private static void DrawLegend(SvgCanvas canvas, ChartSpec chart, double top)
    {
        var x = Margin;
        for (var s = 0; s < chart.Series.Count; s++)
        {
            canvas.Bar(x, top, 18, 14, chart.Series[s].Colour, s);
            canvas.Text(x + 24, top + 12, chart.Series[s].Name, TextSize);
            x += 24 + TextMeasure.Width(chart.Series[s].Name, TextSize) + (2 * Space);
        }
    }
}
