using System.Text;

namespace SdgInsights.Ingest;

/// <summary>
/// Knows UTF-16 without a byte order mark by its high bytes: in English every second byte is 0, in Thai it is 0 or 0x0E,
/// and no 8-bit text holds either.
/// </summary>
internal static class Utf16Guess
{
    private const double HighBytes = 0.7;
    private const int Sample = 4096;

    public static string? Decode(ReadOnlySpan<byte> content)
    {
        if (content.Length < 4 || content.Length % 2 != 0 || !content[..Math.Min(Sample, content.Length)].ContainsAny((byte)0, (byte)0x0E))
            return null;
        return Share(content, 1) >= HighBytes ? Encoding.Unicode.GetString(content)
            : Share(content, 0) >= HighBytes ? Encoding.BigEndianUnicode.GetString(content)
            : null;
    }

    private static double Share(ReadOnlySpan<byte> content, int offset)
    {
        var sample = content[..Math.Min(Sample, content.Length)];
        var high = 0;
        for (var i = offset; i < sample.Length; i += 2)
        {
            // The other byte of a character is never 0 in text, so that a file of zeros is not text.
            if (sample[i] is 0 or 0x0E && sample[i ^ 1] != 0)
                high++;
        }

        return high / (sample.Length / 2.0);
    }
}
