namespace SdgInsights.Reports;

/// <summary>Draws tiles: the more, the darker; zero white; unknown hatched, with a word for it.</summary>
internal sealed class ShadedTiles(ChartTheme theme, long highest, string unknown)
{
    public const double LegendHeight = 34;

    private const double ValueSize = 12;
    private const double MinSwatch = 34;

    public void Draw(SvgCanvas canvas, SvgBox box, long? value, double middle, bool isDiagonal = false)
    {
        var fill = FillOf(value, isDiagonal);
        if (value is null)
            canvas.UnknownTile(box);
        else
            canvas.Tile(box, fill, isDiagonal);
        canvas.Text(
            box.X + (box.Width / 2),
            box.Y + middle + (ValueSize * 0.36),
            value is { } v ? v.Grouped() : unknown,
            ValueSize,
            "middle",
            value is > 0 ? InkOn(fill) : SvgCanvas.Grey,
            bold: value is > 0);
    }

    /// <summary>Black or white, whichever can be read.</summary>
    public static string InkOn(string fill) => Contrast.Of(fill, TemplateColours.White) > Contrast.Of(fill, SvgCanvas.Ink) ? TemplateColours.White : SvgCanvas.Ink;

    public string FillOf(long? value, bool isDiagonal = false) =>
        value is not > 0 || isDiagonal ? "FFFFFF" : theme.Shade(0.15 + (0.85 * value.Value / highest));

    public void DrawLegend(SvgCanvas canvas, double left, double top, string unit, bool hasUnknown)
    {
        var x = left;
        var swatch = Math.Max(MinSwatch, TextMeasure.Width(highest.Grouped(), ValueSize) + 10);
        long[] steps = [.. new[] { 0, 1, (highest + 1) / 2, highest }.Distinct()];
        foreach (var step in steps)
        {
            Draw(canvas, new(x, top, swatch, 20), step, 10);
            x += swatch + 4;
        }

        if (hasUnknown)
        {
            swatch = Math.Max(MinSwatch, TextMeasure.Width(unknown, ValueSize) + 10);
            Draw(canvas, new(x, top, swatch, 20), null, 10);
            x += swatch + 4;
        }

        canvas.Text(x + 6, top + 14, unit, ValueSize, colour: SvgCanvas.Grey);
    }
}

internal readonly record struct SvgBox(double X, double Y, double Width, double Height);
