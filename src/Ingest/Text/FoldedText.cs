using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// A text as phrases and n-grams are looked for in it, made in one pass: normal spelling (see <see cref="NormalText"/>), lower case,
/// hyphens and line ends as spaces, no space behind Thai, where writers set them freely, and one elsewhere. Keeps for every character its
/// place in the source, and where lines ended. Its memory is used again for the next text.
/// </summary>
internal sealed class FoldedText
{
    private readonly List<FoldedLine> lines = [];
    private char[] chars = new char[4096];
    private int[] places = new int[4096];
    private int lineStart;
    private char lineHead;

    public int Length { get; private set; }

    public ReadOnlySpan<char> Chars => chars.AsSpan(0, Length);

    /// <summary>The lines that hold anything, in order.</summary>
    public IReadOnlyList<FoldedLine> Lines => lines;

    public static FoldedText Of(ReadOnlySpan<char> source)
    {
        var text = new FoldedText();
        text.Read(source);
        return text;
    }

    public void Read(ReadOnlySpan<char> source)
    {
        if (source.Length >= chars.Length)
        {
            chars = new char[source.Length * 2];
            places = new int[source.Length * 2];
        }

        lines.Clear();
        (Length, lineStart, lineHead) = (0, 0, '\0');
        var output = chars;
        var from = places;
        var length = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (PhraseFolding.FoldsAlone(c, out var folded))
            {
                if (lineHead == 0)
                    lineHead = c;
                from[length] = i;
                output[length++] = folded;
                continue;
            }

            var before = length > 0 ? output[length - 1] : ' ';
            if (!ThaiSpelling.StandsForItself(c, before) || PhraseFolding.IsHyphen(c))
            {
                length = ReadRare(source, i, length);
                // The space that a line end becomes belongs to neither line.
                lineStart = lineHead == 0 ? length : lineStart;
            }
            else if (c != ' ' || !PhraseFolding.IsThai(before))
            {
                if (c != ' ' && lineHead == 0)
                    lineHead = c;
                from[length] = i;
                output[length++] = c;
            }
        }

        EndLine(length);
        if (length > 0 && output[length - 1] == ' ')
            length--;
        from[length] = source.Length;
        Length = length;
    }

    /// <summary>The span of the source that was read as this one, without white space and invisible characters at its end.</summary>
    public TextSpan ToSource(TextSpan span, ReadOnlySpan<char> source)
    {
        var start = places[span.Start];
        var end = places[span.End];
        while (end > start && (char.IsWhiteSpace(source[end - 1]) || NormalText.IsInvisible(source[end - 1])))
            end--;
        return new(start, end);
    }

    private int ReadRare(ReadOnlySpan<char> source, int at, int length)
    {
        if (NormalText.IsInvisible(source[at]))
            return length;
        var c = ThaiSpelling.Unify(source[at]);
        if (c == '\n')
            EndLine(length);
        else if (lineHead == 0 && c != ' ')
            lineHead = c;
        if (ThaiSpelling.Compose(chars.AsSpan(0, length), c))
            return length;
        var afterThai = length > 0 && PhraseFolding.IsThai(chars[length - 1]);
        // A hyphen joins words of other scripts as a space does; between Thai words it parts them.
        var folded = afterThai && PhraseFolding.IsHyphen(c) ? c : PhraseFolding.Fold(c);
        if (folded == ' ' && (length == 0 || afterThai || chars[length - 1] == ' '))
            return length;
        places[length] = at;
        chars[length] = folded;
        return length + 1;
    }

    private void EndLine(int length)
    {
        var end = length > 0 && chars[length - 1] == ' ' ? length - 1 : length;
        if (end > lineStart)
            lines.Add(new(new(lineStart, end), lineHead));
        (lineStart, lineHead) = (length, '\0');
    }
}

/// <param name="Span">In the folded text, without the space at the end.</param>
/// <param name="Head">The first character as it stands in the source, by which a bullet is known.</param>
internal readonly record struct FoldedLine(TextSpan Span, char Head);
