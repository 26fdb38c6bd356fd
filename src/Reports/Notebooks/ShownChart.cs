using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>A chart in a notebook: its SVG or, where only text is shown, its words.</summary>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [ShownFormatters.Svg])]
public sealed class ShownChart : IShown
{
    private readonly ChartSpec chart;
    private readonly Language language;

    internal ShownChart(ChartSpec chart, Language language)
    {
        this.chart = chart;
        this.language = language;
    }

    string IShown.MimeType => ShownFormatters.Svg;

    string IShown.Content
    {
        get
        {
            using var svg = new MemoryStream();
            new SvgChartRenderer(language, ChartTheme.Light).Render(chart, svg);
            var text = Encoding.UTF8.GetString(svg.ToArray());
            // Viewers put it into a page, where a declaration of XML has no place.
            return text[text.IndexOf("<svg", StringComparison.Ordinal)..];
        }
    }

    public override string ToString() => $"{chart.Title}. {chart.Caption} {chart.Source}";
}
