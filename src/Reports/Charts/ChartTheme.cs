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

    /// <summary>The picture in the colours of the theme: one for each series, or for each part of a ring.</summary>
    public Picture Apply(Picture picture) => greys.Length == 0 ? picture : picture switch
    {
        ChartSpec chart => chart with { Series = [.. chart.Series.Select((series, place) => Apply(series, place, chart.Kind))] },
        GridSpec grid => grid with { Rows = [.. grid.Rows.Select(WithoutColour)], Columns = [.. grid.Columns.Select(WithoutColour)] },
        _ => picture,
    };

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

    private static GridHead WithoutColour(GridHead head) => head with { Colour = null };

    private string Grey(string colour, int place) => colour == Palette.Unknown ? UnknownGrey : greys[place % greys.Length];
}
