using System.Buffers;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// What of a page is worth classifying: short lines before the first or after the last line of running text are menus, cards or
/// contact data, whose "education" and "health" address nothing. A text without running text is taken whole.
/// </summary>
internal static class Content
{
    private const int RunningText = 110;
    private const int ShortLine = 45;

    private static readonly SearchValues<char> Separators = SearchValues.Create("|›»·>•");

    /// <returns>A span of the folded text.</returns>
    public static TextSpan Of(FoldedText text)
    {
        var lines = text.Lines;
        var (first, last) = (-1, -1);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Span.Length < RunningText || IsFurniture(text, lines[i]))
                continue;
            first = first < 0 ? i : first;
            last = i;
        }

        if (first < 0)
            return new(0, text.Length);
        // Whatever stands further out, the nearest menu line on either side is the border: another menu around a page moves nothing.
        var start = first;
        while (start > 0 && !IsMenuLine(text, lines[start - 1]))
            start--;
        var end = last;
        while (end < lines.Count - 1 && !IsMenuLine(text, lines[end + 1]))
            end++;
        return new(lines[start].Span.Start, lines[end].Span.End);
    }

    private static bool IsMenuLine(FoldedText text, FoldedLine line) =>
        IsFurniture(text, line)
        || (line.Span.Length < ShortLine
            && text.Chars[line.Span.End - 1] is not ('.' or '!' or '?' or ';' or ':' or ',')
            && !char.IsAsciiDigit(line.Head) && line.Head is not ('(' or '-' or '•' or '*'));

    // A menu or breadcrumb in one line.
    private static bool IsFurniture(FoldedText text, FoldedLine line)
    {
        var separators = 0;
        var rest = text.Chars[line.Span.Start..line.Span.End];
        for (var at = rest.IndexOfAny(Separators); at >= 0; at = rest.IndexOfAny(Separators))
        {
            separators++;
            rest = rest[(at + 1)..];
        }

        return separators >= 3 && separators * ShortLine > line.Span.Length;
    }
}
