using System.Globalization;

namespace SdgInsights.Reports;

/// <summary>The colours in which charts are drawn. Whatever a theme does, no meaning hangs on colour alone.</summary>
public sealed class ChartTheme
{
    private const string UnknownGrey = "BFBFBF";

    private readonly string[] greys;

    private ChartTheme(string id, string[] greys)
    {
        Id = id;
        this.greys = greys;
    }

    /// <summary>For screens and colour print: goals in their colours.</summary>
    public static ChartTheme Light { get; } = new("light", []);

    /// <summary>For copiers and black ink: greys far enough apart to survive them.</summary>
    public static ChartTheme Print { get; } = new("print", ["404040", "8C8C8C", "1A1A1A", "737373", "333333", "A6A6A6"]);

    public static IReadOnlyList<ChartTheme> All { get; } = [Light, Print];

    public string Id { get; }

    /// <summary>The chart in the colours of the theme: one for each series, or for each part of a ring.</summary>
    public ChartSpec Apply(ChartSpec chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return greys.Length == 0 ? chart : chart with { Series = [.. chart.Series.Select((series, place) => Apply(series, place, chart.Kind)) ] };
    }

    /// <summary>A tile of a heat map: the more, the darker; zero is almost white.</summary>
    /// <param name="share">Of the highest value, from 0 to 1.</param>
    public string Shade(double share)
    {
        var (from, to) = greys.Length == 0 ? ((0xF3, 0xF7, 0xFB), (0x0B, 0x3C, 0x6E)) : ((0xF7, 0xF7, 0xF7), (0x33, 0x33, 0x33));
        return string.Create(CultureInfo.InvariantCulture, $"{Mix(from.Item1, to.Item1):X2}{Mix(from.Item2, to.Item2):X2}{Mix(from.Item3, to.Item3):X2}");

        int Mix(int low, int high) => (int)Math.Round(low + ((high - low) * Math.Clamp(share, 0, 1)));
    }

    private ChartSeries Apply(ChartSeries series, int place, ChartKind kind) => series with
    {
        Colour = Grey(series.Colour, place),
        PointColours = series.PointColours is { } points ? [.. points.Select((colour, part) => Grey(colour, kind == ChartKind.Doughnut ? part : place))] : null,
    };

    private string Grey(string colour, int place) => colour == Palette.Unknown ? UnknownGrey : greys[place % greys.Length];

    /// <summary>Relative luminance by WCAG 2.2, from 0 (black) to 1 (white).</summary>
    public static double Luminance(string colour)
    {
        var rgb = int.Parse(colour, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear((rgb >> 8) & 0xFF)) + (0.0722 * Linear(rgb & 0xFF));

        static double Linear(int channel)
        {
            var value = channel / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
    }

    /// <summary>Contrast by WCAG 2.2, from 1 (none) to 21.</summary>
    public static double Contrast(string first, string second)
    {
        var (a, b) = (Luminance(first), Luminance(second));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }
}
