using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// A text as phrases and n-grams are looked for in it, made in one pass: normal spelling (see <see cref="NormalText"/>), lower case,
/// hyphens and line ends as spaces, no space behind Thai, where writers set them freely, and one elsewhere. Keeps for every character its
/// place in the source, and where lines ended. Of a line only the first <see cref="NormalText.LongestLine"/> characters are read. Its
/// memory is used again for the next text.
/// </summary>
internal sealed class FoldedText
{
    private const int Least = 4096;

    private readonly List<FoldedLine> lines = [];
    private char[] chars = [];
    private int[] places = [];
    private int lineStart;
    private PhraseFamily? family;
    private List<int>? starts;

    public int Length { get; private set; }

    public ReadOnlySpan<char> Chars => chars.AsSpan(0, Length);

    /// <summary>The lines that hold anything, in order.</summary>
    public IReadOnlyList<FoldedLine> Lines => lines;

    /// <summary>A text that is read once and takes no more memory than it needs.</summary>
    public static FoldedText Of(ReadOnlySpan<char> source)
    {
        var text = new FoldedText();
        text.MakeRoom(source.Length + PlainText.Most + 1);
        text.lines.Capacity = source.Count('\n') + 1;
        text.Read(source);
        return text;
    }

    public void Read(ReadOnlySpan<char> source)
    {
        // Several characters are written at once, of which perhaps not all belong to the text.
        if (source.Length + PlainText.Most >= chars.Length)
            MakeRoom(Math.Max(Least, source.Length * 2) + PlainText.Most);
        lines.Clear();
        starts = null;
        (Length, lineStart) = (0, 0);
        var length = 0;
        for (var start = 0; start < source.Length;)
        {
            var toEnd = source[start..].IndexOfAny(NormalText.LineEnds);
            var end = toEnd < 0 ? source.Length : start + toEnd;
            var stop = Math.Min(end, start + NormalText.LongestLine);
            length = ReadLine(source, start, stop, length);
            EndLine(source[start..stop], length);
            if (stop < source.Length)
                length = Write(' ', stop, length);
            lineStart = length;
            start = end + 1;
        }

        if (length > 0 && chars[length - 1] == ' ')
            length--;
        places[length] = source.Length;
        Length = length;
    }

    /// <summary>What was read from a part of the source.</summary>
    public TextSpan PartOf(TextSpan source) => new(FirstFrom(source.Start), FirstFrom(source.End));

    /// <summary>The span of the source that was read as this one, without white space and invisible characters at its end.</summary>
    public TextSpan ToSource(TextSpan span, ReadOnlySpan<char> source)
    {
        var start = places[span.Start];
        var end = places[span.End];
        while (end > start && (char.IsWhiteSpace(source[end - 1]) || NormalText.IsInvisible(source[end - 1])))
            end--;
        return new(start, end);
    }

    /// <summary>Where phrases of a family may begin, in order; kept for all of its indexes.</summary>
    public ReadOnlySpan<int> PlacesOf(PhraseFamily searching)
    {
        if (starts is null || family != searching)
            (family, starts) = (searching, searching.Starts.FindAll(Chars));
        return CollectionsMarshal.AsSpan(starts);
    }

    private void MakeRoom(int length)
    {
        // Nothing is read that was not written, so nothing need be cleared.
        chars = GC.AllocateUninitializedArray<char>(length);
        places = GC.AllocateUninitializedArray<int>(length);
    }

    private int FirstFrom(int source)
    {
        var found = places.AsSpan(0, Length).BinarySearch(source);
        return found < 0 ? ~found : found;
    }

    private int ReadLine(ReadOnlySpan<char> source, int start, int end, int length)
    {
        for (var i = start; i < end; i++)
        {
            var taken = Math.Min(PlainText.Fold(source[i..], chars, length), end - i);
            (Vector512.Create(i) + Vector512<int>.Indices).CopyTo(places, length);
            length += taken;
            i += taken;
            if (i < end)
                length = Read(source[i], i, length);
        }

        return length;
    }

    private int Read(char source, int at, int length)
    {
        if (!PhraseFolding.FoldsAlone(source, out var folded) || (length > 0 && ThaiSpelling.IsDoubledMark(source, chars[length - 1])))
            return ReadRare(source, at, length);
        places[length] = at;
        chars[length] = folded;
        return length + 1;
    }

    // Characters that depend on what stands before them, or are written in several ways.
    private int ReadRare(char source, int at, int length)
    {
        var before = length > 0 ? chars[length - 1] : ' ';
        var c = source;
        if (!ThaiSpelling.StandsForItself(source, before))
        {
            if (NormalText.IsInvisible(source))
                return length;
            c = ThaiSpelling.Unify(source);
            if (ThaiSpelling.Compose(chars.AsSpan(0, length), c))
                return length;
        }

        if (c == ' ')
            return Write(' ', at, length);
        // A hyphen joins words of other scripts as a space does; between Thai words it parts them.
        return Write(PhraseFolding.IsThai(before) && PhraseFolding.IsHyphen(c) ? c : PhraseFolding.Fold(c), at, length);
    }

    // No space stands at the start, behind another or behind Thai.
    private int Write(char folded, int at, int length)
    {
        if (folded == ' ' && (length == 0 || chars[length - 1] == ' ' || PhraseFolding.IsThai(chars[length - 1])))
            return length;
        places[length] = at;
        chars[length] = folded;
        return length + 1;
    }

    private void EndLine(ReadOnlySpan<char> source, int length)
    {
        var end = length > 0 && chars[length - 1] == ' ' ? length - 1 : length;
        if (end > lineStart)
            lines.Add(new(new(lineStart, end), Head(source)));
    }

    private static char Head(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (!char.IsWhiteSpace(c) && !NormalText.IsInvisible(c))
                return ThaiSpelling.Unify(c);
        }

        return '\0';
    }
}

/// <param name="Span">In the folded text, without the space at its end.</param>
/// <param name="Head">The first character as it stands in the source, by which a bullet is known.</param>
internal readonly record struct FoldedLine(TextSpan Span, char Head);
