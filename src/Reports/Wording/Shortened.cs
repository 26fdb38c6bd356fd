using System.Globalization;
using System.Text;

namespace SdgInsights.Reports;

/// <summary>Fits texts of documents into cells and footnotes.</summary>
internal static class Shortened
{
    private const string Ellipsis = "…";

    /// <summary>Thai vowels that belong to the letter behind them, and spaces.</summary>
    private static readonly char[] WrittenFirst = [' ', 'เ', 'แ', 'โ', 'ใ', 'ไ'];

    /// <summary>On one line and no longer than <paramref name="most"/> letters with their marks; what is cut ends in "…", at a space where one is near.</summary>
    public static string To(int most, string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= most)
            return line;
        var kept = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(line);
        for (var letters = 0; letters < most && elements.MoveNext(); letters++)
            kept.Append(elements.GetTextElement());
        if (kept.Length == line.Length)
            return line;
        var cut = kept.ToString();
        var space = line[kept.Length] == ' ' ? cut.Length : cut.LastIndexOf(' ');
        return (space > most * 2 / 3 ? cut[..space] : cut.TrimEnd(WrittenFirst)) + Ellipsis;
    }
}
