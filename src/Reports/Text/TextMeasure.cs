using System.Globalization;

namespace SdgInsights.Reports;

/// <summary>Estimates the width of a text without a font. It errs on the wide side, so that nothing overlaps whichever font draws it.</summary>
internal static class TextMeasure
{
    /// <returns>In the unit of <paramref name="size"/>.</returns>
    public static double Width(ReadOnlySpan<char> text, double size)
    {
        var ems = 0.0;
        foreach (var c in text)
            ems += Ems(c);
        return ems * size;
    }

    /// <summary>Widths of the widest of Noto Sans Thai, Sarabun and Tahoma, with a little to spare.</summary>
    private static double Ems(char c) => c switch
    {
        ' ' => 0.32,
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 0.34,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '—' or '…' => 0.98,
        >= '0' and <= '9' => 0.6,
        >= 'a' and <= 'z' => 0.6,
        >= 'A' and <= 'Z' => 0.72,
        'ๆ' or 'ฯ' or 'ำ' => 0.72,
        >= 'เ' and <= 'ไ' => 0.42,
        >= 'ก' and <= '๙' => IsMark(c) ? 0 : 0.68,
        < '\u0250' => 0.62,
        _ => IsMark(c) ? 0 : 1.0,
    };

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
