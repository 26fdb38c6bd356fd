using System.Buffers;
using System.Text;
using System.Text.Unicode;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Decodes plain text: by its byte order mark, else as UTF-8, UTF-16 or windows-874, whichever the bytes can be.</summary>
internal static class TextDecoding
{
    private const double MostBroken = 0.01;
    private const double MostControls = 0.002;
    private const int EvidentThai = 20;

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'))]);

    private static readonly UTF8Encoding Lenient = new(false, false);

    /// <param name="declared">The encoding that the file itself names; null where it names none. Bytes that are valid UTF-8 are UTF-8 whatever they say.</param>
    public static Parsed<DecodedText> Decode(InputFile file, Encoding? declared = null)
    {
        var content = file.Content.AsSpan();
        var text = ByMark(content) ?? Utf16Guess.Decode(content) ?? AsUtf8(content) ?? AsDeclared(content, declared) ?? MostlyUtf8(content) ?? ThaiCodePage.Decode(content);
        if (text is null || !IsText(text))
            return Fail(file, "bytes of no known encoding", "text in UTF-8, UTF-16 or windows-874 (TIS-620)");
        var lost = text.AsSpan().Count('\uFFFD');
        return Parsed<DecodedText>.Of(new(
            Clean(text),
            lost == 0 ? null : new Problem(file.Name, "", "", $"{lost} characters that cannot be decoded", "text in one encoding throughout")));
    }

    private static string? ByMark(ReadOnlySpan<byte> content) => content switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Lenient.GetString(rest),
        [0xFF, 0xFE, 0, 0, .. var rest] => Encoding.UTF32.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    private static string? AsUtf8(ReadOnlySpan<byte> content)
    {
        var text = ArrayPool<char>.Shared.Rent(content.Length);
        var status = Utf8.ToUtf16(content, text, out _, out var length, replaceInvalidSequences: false);
        var read = status is OperationStatus.Done ? new string(text, 0, length) : null;
        ArrayPool<char>.Shared.Return(text);
        return read;
    }

    // Old Thai sites often declare a Western encoding, which shows nothing but wrong letters.
    private static string? AsDeclared(ReadOnlySpan<byte> content, Encoding? declared) =>
        declared is null ? null : ThaiCodePage.Decode(content, EvidentThai) ?? declared.GetString(content);

    // Read as windows-874, Thai in UTF-8 makes plausible nonsense: a few broken bytes must not turn a whole text into it.
    private static string? MostlyUtf8(ReadOnlySpan<byte> content)
    {
        var text = Lenient.GetString(content);
        var broken = text.Count(c => c == '\uFFFD');
        return broken <= MostBroken * text.Length && broken * 10 < text.Count(c => c > '\u007F') ? text : null;
    }

    // Old DOS programs end a file with Ctrl-Z.
    private static bool IsText(string text)
    {
        if (!HoldsControls(text))
            return true;
        var controls = 0;
        for (var rest = text.AsSpan().TrimEnd('\u001A'); rest.IndexOfAny(Controls) is var next and >= 0; rest = rest[(next + 1)..])
            controls++;
        return controls <= MostControls * text.Length && !text.Contains('\0', StringComparison.Ordinal);
    }

    // The range holds U+0085 too, which is no control here; it is rare.
    private static bool HoldsControls(string text) =>
        (text.AsSpan().ContainsAnyInRange('\0', '\b') || text.AsSpan().ContainsAnyInRange('\u000E', '\u001F') || text.AsSpan().ContainsAnyInRange('\u007F', '\u009F'))
        && text.AsSpan().ContainsAny(Controls);

    private static string Clean(string text) => WithoutControls(text).TrimStart('\uFEFF').ReplaceLineEndings("\n");

    private static string WithoutControls(string text) => HoldsControls(text) ? new string([.. text.Where(c => !Controls.Contains(c))]) : text;

    private static Parsed<DecodedText> Fail(InputFile file, string found, string expected) =>
        Parsed<DecodedText>.Fail(new Problem(file.Name, "", "", found, expected));
}
