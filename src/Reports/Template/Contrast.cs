using System.Globalization;

namespace SdgInsights.Reports;

/// <summary>How well two colours can be told apart, and colours between them.</summary>
internal static class Contrast
{
    /// <summary>The contrast ratio of WCAG 2.2: from 1 for equal colours to 21 for black on white.</summary>
    public static double Of(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    /// <param name="share">Of <paramref name="colour"/>, 0 to 1; the rest is white.</param>
    public static string Tint(string colour, double share) =>
        string.Concat(Channels(colour).Select(c => ((int)Math.Round(255 - ((255 - c) * share))).ToString("X2", CultureInfo.InvariantCulture)));

    private static double Luminance(string colour) =>
        Channels(colour).Select(Linear).Zip([0.2126, 0.7152, 0.0722], (channel, weight) => channel * weight).Sum();

    private static double Linear(int channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static int[] Channels(string colour) =>
        [.. new[] { 0, 2, 4 }.Select(i => int.Parse(colour.AsSpan(i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))];
}
