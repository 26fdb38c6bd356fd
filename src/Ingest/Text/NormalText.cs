using System.Buffers;
using System.Runtime.Intrinsics;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// A text in the one spelling that all patterns are written for, with the way back to the source.
/// Digits of every script are ASCII ones, เเ is แ, ํา is ำ, a mark above or below that was typed twice stands once, zero-width characters are gone, every space is U+0020 and every line ends in \n.
/// A line ends after <see cref="LongestLine"/> characters, for nobody writes twenty pages without a paragraph; what follows in it is not read.
/// </summary>
public sealed class NormalText
{
    public const int LongestLine = 50_000;

    internal static readonly SearchValues<char> LineEnds = SearchValues.Create('\n', '\r', '\u0085', '\u2028', '\u2029');

    private readonly int[] origin;

    private NormalText(string source, string value, int[] origin)
    {
        Source = source;
        Value = value;
        this.origin = origin;
    }

    public string Source { get; }

    public string Value { get; }

    public int Length => Value.Length;

    public static NormalText Of(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        // Several characters are written at once, of which perhaps not all belong to the text.
        var most = MostCharacters(source) + PlainText.Most;
        var value = ArrayPool<char>.Shared.Rent(most);
        var origin = ArrayPool<int>.Shared.Rent(most);
        var length = Write(source, value, origin);
        var kept = GC.AllocateUninitializedArray<int>(length + 1);
        origin.AsSpan(0, kept.Length).CopyTo(kept);
        var normal = new NormalText(source, new string(value, 0, length), kept);
        ArrayPool<char>.Shared.Return(value);
        ArrayPool<int>.Shared.Return(origin);
        return normal;
    }

    /// <summary>A stretch of this text as a text of its own, whose spans lead back to the same source.</summary>
    public NormalText Part(TextSpan span) => new(Source, span.Of(Value), origin[span.Start..(span.End + 1)]);

    /// <summary>The same text with every run of white space as one space, or one line end where the run has any, and none at the ends.</summary>
    public NormalText Condensed()
    {
        var value = Value.ToCharArray();
        var from = origin.AsSpan().ToArray();
        var length = Condense(value, from);
        return new(Source, new string(value, 0, length), from[..(length + 1)]);
    }

    private static int MostCharacters(ReadOnlySpan<char> source)
    {
        if (source.Length <= LongestLine)
            return source.Length;
        var most = 0;
        for (var rest = source; rest.Length > 0;)
        {
            var line = rest.IndexOfAny(LineEnds) is var end and >= 0 ? end + 1 : rest.Length;
            most += Math.Min(line, LongestLine + 1);
            rest = rest[line..];
        }

        return most;
    }

    private static int Write(ReadOnlySpan<char> source, Span<char> value, Span<int> origin)
    {
        var length = 0;
        var lineStart = 0;
        for (var i = 0; i < source.Length; i++)
        {
            if (i - lineStart + PlainText.Most <= LongestLine)
            {
                var taken = PlainText.Copy(source[i..], value, length);
                (Vector512.Create(i) + Vector512<int>.Indices).CopyTo(origin[length..]);
                length += taken;
                i += taken;
                if (i == source.Length)
                    break;
            }

            var c = source[i];
            if (i - lineStart >= LongestLine && !LineEnds.Contains(c))
            {
                origin[length] = i;
                value[length++] = '\n';
                lineStart = source[i..].IndexOfAny(LineEnds) is var end and >= 0 ? i + end + 1 : source.Length;
                i = lineStart - 1;
                continue;
            }

            if (!ThaiSpelling.StandsForItself(c, length > 0 ? value[length - 1] : ' '))
            {
                if (IsInvisible(c) || (c == '\r' && i + 1 < source.Length && source[i + 1] == '\n'))
                    continue;
                c = ThaiSpelling.Unify(c);
                if (c == '\n')
                    lineStart = i + 1;
                if (c is ' ' && length > 0 && value[length - 1] == ' ')
                    continue;
                if (ThaiSpelling.Compose(value[..length], c))
                    continue;
            }

            origin[length] = i;
            value[length++] = c;
        }

        origin[length] = source.Length;
        return length;
    }

    private static int Condense(Span<char> value, Span<int> origin)
    {
        var end = origin[value.Length];
        var length = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is ' ' or '\n' && (length == 0 || value[length - 1] is ' ' or '\n'))
            {
                if (c == '\n' && length > 0)
                    value[length - 1] = '\n';
                continue;
            }

            origin[length] = origin[i];
            value[length++] = c;
        }

        if (length > 0 && value[length - 1] is ' ' or '\n')
            length--;
        origin[length] = end;
        return length;
    }

    /// <summary>The span of the source that was read as this span of <see cref="Value"/>, without white space and invisible characters at its end.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (span.Length == 0)
            return new(origin[span.Start], origin[span.Start]);
        var end = origin[span.End];
        var start = origin[span.Start];
        while (end > start && (char.IsWhiteSpace(Source[end - 1]) || IsInvisible(Source[end - 1])))
            end--;
        return new(start, end);
    }

    public string SourceOf(TextSpan span) => ToSource(span).Of(Source);

    internal static bool IsInvisible(char c) =>
        c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '\u200E' or '\u200F';
}
