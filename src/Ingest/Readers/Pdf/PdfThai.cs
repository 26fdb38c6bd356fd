using System.Text;

namespace SdgInsights.Ingest;

/// <summary>Undoes what fonts and typesetting do to Thai in PDF files.</summary>
internal static class PdfThai
{
    // Glyph variants that Windows fonts keep in the private use area, from U+F700 on (HarfBuzz, hb-ot-shaper-thai).
    private const string Variants =
        "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C"
        + "\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";
    private const char FirstVariant = '\uF700';

    /// <summary>Restores letters drawn with variant glyphs and drops spaces before vowels and marks that must follow their consonant.</summary>
    public static string Repair(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var letter = c >= FirstVariant && c - FirstVariant < Variants.Length ? Variants[c - FirstVariant] : c;
            if (Leans(letter))
                DropSpaceAfterThai(repaired);
            if (letter is '\n' or '\f' or '\t' || !char.IsControl(letter))
                repaired.Append(letter);
        }

        return repaired.ToString();
    }

    private static void DropSpaceAfterThai(StringBuilder text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is ' ' or '\u00A0')
            end--;
        if (end > 0 && text[end - 1] is >= '\u0E01' and <= '\u0E4E')
            text.Length = end;
    }

    private static bool Leans(char c) => c is >= '\u0E30' and <= '\u0E3A' or '\u0E45' or (>= '\u0E47' and <= '\u0E4E');
}
