using System.Globalization;
using System.Text;

namespace SdgInsights.Reports;

/// <summary>Breaks a text into lines at its spaces; a run without spaces, as Thai has, breaks between letters where it must.</summary>
internal static class TextWrap
{
    public static IReadOnlyList<string> Lines(string text, double size, double width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && TextMeasure.Width($"{line} {word}", size) > width)
                Flush(lines, line);
            if (TextMeasure.Width(word, size) <= width)
                line.Append(line.Length > 0 ? " " : "").Append(word);
            else
                AppendInPieces(word, size, width, lines, line);
        }

        if (line.Length > 0 || lines.Count == 0)
            Flush(lines, line);
        return lines;
    }

    public static double Widest(IEnumerable<string> lines, double size) =>
        lines.Select(line => TextMeasure.Width(line, size)).DefaultIfEmpty().Max();

    private static void AppendInPieces(string word, double size, double width, List<string> lines, StringBuilder line)
    {
        foreach (var piece in Clusters(word))
        {
            if (line.Length > 0 && TextMeasure.Width($"{line}{piece}", size) > width)
                Flush(lines, line);
            line.Append(piece);
        }
    }

    /// <summary>Letters with their marks; a Thai vowel written before its consonant stays with it.</summary>
    private static IEnumerable<string> Clusters(string word)
    {
        var elements = StringInfo.GetTextElementEnumerator(word);
        var pending = "";
        while (elements.MoveNext())
        {
            pending += elements.GetTextElement();
            if (pending[^1] is >= 'เ' and <= 'ไ')
                continue;
            yield return pending;
            pending = "";
        }

        if (pending.Length > 0)
            yield return pending;
    }

    private static void Flush(List<string> lines, StringBuilder line)
    {
        lines.Add(line.ToString());
        line.Clear();
    }
}
