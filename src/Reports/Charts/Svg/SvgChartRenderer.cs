using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Draws a chart as a stand-alone SVG with title, caption, legend and source.</summary>
/// <param name="font">Goes before the usual ones; null for these alone.</param>
public sealed class SvgChartRenderer(Language language, ChartTheme theme, string? font = null) : IChartRenderer
{
    private const double Width = 860;
    private const double Margin = 24;
    private const double TitleSize = 20;
    private const double TitleLine = 28;
    private const double TextSize = 13;
    private const double TextLine = 19;
    private const double Space = 14;

    private string Fonts => font is null ? SvgCanvas.Fonts : $"{font}, {SvgCanvas.Fonts}";

    public void Render(ChartSpec chart, Stream to) => Render((Picture)chart, to);

    public void Render(Picture picture, Stream to)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var themed = theme.Apply(picture);
        var plot = SvgPlot.Of(themed, theme);
        var inner = Math.Max(Width - (2 * Margin), plot.MinWidth);
        var title = TextWrap.Lines(picture.Title, TitleSize, inner);
        var caption = TextWrap.Lines(picture.Caption, TextSize, inner);
        var source = TextWrap.Lines(picture.Source, TextSize - 1, inner);
        var chart = themed as ChartSpec;
        var legend = new SvgLegend(chart, inner);
        var head = Margin + (title.Count * TitleLine) + (caption.Count * TextLine) + Space;
        var plotHeight = plot.Height(inner);
        var height = head + legend.Height + plotHeight + Space + (source.Count * TextLine) + Margin;

        using var canvas = new SvgCanvas(to, picture.Id, inner + (2 * Margin), height, picture.Title, $"{picture.Caption} {picture.Source}", Codes.Of(language), Fonts);
        var y = WriteLines(canvas, title, Margin, TitleSize, TitleLine, SvgCanvas.Ink, bold: true);
        WriteLines(canvas, caption, y, TextSize, TextLine, SvgCanvas.Grey);
        canvas.DefineHatches(chart?.Series ?? [], withUnknown: chart is null);
        legend.Draw(canvas, Margin, head);
        plot.Draw(canvas, Margin, head + legend.Height, inner);
        WriteLines(canvas, source, head + legend.Height + plotHeight + Space, TextSize - 1, TextLine, SvgCanvas.Grey);
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
}
