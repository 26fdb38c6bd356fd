using System.Globalization;
using System.Text;

namespace SdgInsights.Reports;

/// <summary>Breaks a text into lines between its words; only a word that is wider than a line breaks between letters.</summary>
internal static class TextWrap
{
    public static IReadOnlyList<string> Lines(string text, double size, double width)
    {
        if (TextMeasure.Width(text, size) <= width)
            return [text.Trim()];
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0.0;
        foreach (var piece in LineBreaks.Pieces(text))
        {
            if (TextMeasure.Width(piece.AsSpan().TrimEnd(), size) <= width)
            {
                Add(piece);
                continue;
            }

            foreach (var cluster in Clusters(piece))
                Add(cluster);
        }

        if (line.Length > 0 || lines.Count == 0)
            Flush();
        return lines;

        void Add(string piece)
        {
            if (line.Length > 0 && used + TextMeasure.Width(piece.AsSpan().TrimEnd(), size) > width)
                Flush();
            line.Append(piece);
            used += TextMeasure.Width(piece, size);
        }

        void Flush()
        {
            lines.Add(line.ToString().Trim());
            line.Clear();
            used = 0;
        }
    }

    public static double Widest(IEnumerable<string> lines, double size) =>
        lines.Select(line => TextMeasure.Width(line, size)).DefaultIfEmpty().Max();

    /// <summary>Width of the widest word.</summary>
    public static double WidestPiece(string text, double size) => Widest(LineBreaks.Pieces(text).Select(p => p.TrimEnd()), size);

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
}
