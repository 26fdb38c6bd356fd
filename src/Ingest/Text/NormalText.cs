using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// A text in the one spelling that all patterns are written for, with the way back to the source.
/// Digits are Arabic, เเ is แ, ํา is ำ, zero-width characters are gone, every space is U+0020 and every line ends in \n.
/// </summary>
public sealed class NormalText
{
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
        var value = new char[source.Length];
        var origin = new int[source.Length + 1];
        var length = 0;
        for (var i = 0; i < source.Length; i++)
        {
            if (IsInvisible(source[i]) || (source[i] == '\r' && i + 1 < source.Length && source[i + 1] == '\n'))
                continue;
            var c = ThaiSpelling.Unify(source[i]);
            if (c is ' ' && length > 0 && value[length - 1] == ' ')
                continue;
            if (ThaiSpelling.Compose(value.AsSpan(0, length), c))
                continue;
            origin[length] = i;
            value[length++] = c;
        }

        origin[length] = source.Length;
        return new(source, new string(value, 0, length), origin[..(length + 1)]);
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

    private static bool IsInvisible(char c) =>
        c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '\u200E' or '\u200F';
}
