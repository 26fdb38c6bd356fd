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

    public static TextSpan Of(ReadOnlySpan<char> text)
    {
        var (firstLong, lastLong) = (-1, -1);
        for (var line = Line.First(text); line.Exists; line = line.Next(text))
        {
            if (line.Length < RunningText || IsFurniture(line.Of(text)))
                continue;
            if (firstLong < 0)
                firstLong = line.Start;
            lastLong = line.End;
        }

        if (firstLong < 0)
            return Trimmed(text, 0, text.Length);
        return Trimmed(text, Start(text, firstLong), lastLong + Tail(text[lastLong..]));
    }

    // White space at the ends is no content either.
    private static TextSpan Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\n')
            start++;
        while (end > start && text[end - 1] is ' ' or '\n')
            end--;
        return new(start, end);
    }

    // Whatever stands further out, the nearest menu line on either side is the border: another menu around a page moves nothing.
    private static int Start(ReadOnlySpan<char> text, int firstLong)
    {
        var start = 0;
        for (var line = Line.First(text); line.Exists && line.Start < firstLong; line = line.Next(text))
        {
            if (line.Length > 0 && IsMenuLine(line.Of(text)))
                start = line.End;
        }

        return start;
    }

    private static int Tail(ReadOnlySpan<char> rest)
    {
        for (var line = Line.First(rest); line.Exists; line = line.Next(rest))
        {
            if (line.Length > 0 && IsMenuLine(line.Of(rest)))
                return line.Start;
        }

        return rest.Length;
    }

    private static bool IsMenuLine(ReadOnlySpan<char> line) =>
        IsFurniture(line) || (line.Length < ShortLine && line[^1] is not ('.' or '!' or '?' or ';' or ':' or ',') && !char.IsAsciiDigit(line[0]) && line[0] is not ('(' or '-' or '•' or '*'));

    // A menu or breadcrumb in one line.
    private static bool IsFurniture(ReadOnlySpan<char> line)
    {
        var separators = 0;
        foreach (var c in line)
        {
            if (c is '|' or '›' or '»' or '·' or '>' or '•')
                separators++;
        }

        return separators >= 3 && separators * ShortLine > line.Length;
    }

    /// <summary>A line without the white space around it.</summary>
    private readonly record struct Line(int Start, int End, int Break)
    {
        public bool Exists => Break >= 0;

        public int Length => End - Start;

        public static Line First(ReadOnlySpan<char> text) => At(text, 0);

        public Line Next(ReadOnlySpan<char> text) => At(text, Break + 1);

        public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];

        private static Line At(ReadOnlySpan<char> text, int start)
        {
            if (start >= text.Length)
                return new(0, 0, -1);
            var length = text[start..].IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var trimmed = Trimmed(text, start, end);
            return new(trimmed.Start, trimmed.End, end);
        }
    }
}
