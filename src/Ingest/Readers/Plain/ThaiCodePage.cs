using System.Text;

namespace SdgInsights.Ingest;

/// <summary>windows-874, of which TIS-620 and ISO 8859-11 are parts.</summary>
internal static class ThaiCodePage
{
    private const int Number = 874;

    public static readonly Encoding Lenient = CodePagesEncodingProvider.Instance.GetEncoding(Number)!;

    private static readonly Encoding Strict =
        CodePagesEncodingProvider.Instance.GetEncoding(Number, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private const double MostMisplaced = 0.03;
    private const double MostAlone = 0.2;

    /// <param name="fewest">Thai letters that the text must have.</param>
    /// <returns>Null where the bytes make no Thai that anyone could have typed.</returns>
    public static string? Decode(ReadOnlySpan<byte> content, int fewest = 0)
    {
        if (content.ContainsAny(Undefined))
            return null;
        var text = Strict.GetString(content);
        return IsPlausible(text, fewest) ? text : null;
    }

    private static ReadOnlySpan<byte> Undefined =>
    [
        0x81, 0x82, 0x83, 0x84, 0x86, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8D, 0x8E, 0x8F, 0x90,
        0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9D, 0x9E, 0x9F, 0xDB, 0xDC, 0xDD, 0xDE, 0xFC, 0xFD, 0xFE, 0xFF,
    ];

    // Bytes of other code pages give letters that stand alone, and vowels and tone marks without the consonant that must come first.
    private static bool IsPlausible(string text, int fewest)
    {
        var letters = 0;
        var misplaced = 0;
        var alone = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsThai(text[i]))
                continue;
            letters++;
            var follows = i > 0 && IsThai(text[i - 1]);
            if (Leans(text[i]) && !follows)
                misplaced++;
            if (!follows && !(i + 1 < text.Length && IsThai(text[i + 1])))
                alone++;
        }

        return letters >= fewest && misplaced <= MostMisplaced * letters && alone <= MostAlone * letters;
    }

    private static bool IsThai(char c) => c is >= '\u0E01' and <= '\u0E4E';

    private static bool Leans(char c) => c is '\u0E30' or '\u0E31' or (>= '\u0E32' and <= '\u0E3A') or '\u0E45' or (>= '\u0E47' and <= '\u0E4E');
}
