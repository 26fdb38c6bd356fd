using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace SdgInsights.Reports;

/// <summary>What is to be done to a text before it stands in a cell.</summary>
internal enum TextNeed
{
    Nothing,

    /// <summary>It holds characters that mean something in XML.</summary>
    Escaping,

    /// <summary>It holds what no cell can, and perhaps what is to be escaped.</summary>
    Cleaning,
}

/// <summary>Makes any text fit for a cell.</summary>
internal static partial class CellText
{
    /// <summary>Excel refuses to open a workbook with longer texts.</summary>
    public const int MaxLength = 32_767;

    private const string Ellipsis = "…";

    /// <summary>Drops what XML cannot hold, cuts what Excel cannot hold, and keeps <c>_x0041_</c> from being read as an escape.</summary>
    /// <returns>The same text where nothing is to be done, as for nearly all.</returns>
    public static string Clean(string text)
    {
        if (NeedOf(text) is not TextNeed.Cleaning)
            return text;
        var clean = Escapes().Replace(Cut(WithoutInvalid(text)), "_x005F$0");
        return clean.Length <= MaxLength ? clean : Cut(clean);
    }

    /// <summary>One pass tells. What only may need cleaning, as pairs of surrogates, counts as what does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TextNeed NeedOf(string text)
    {
        var need = text.Length <= MaxLength ? TextNeed.Nothing : TextNeed.Cleaning;
        for (var i = 0; i < text.Length && need != TextNeed.Cleaning; i++)
        {
            need = text[i] switch
            {
                '\t' or '\n' => need,
                '&' or '<' or '>' => TextNeed.Escaping,
                < ' ' or >= '\uD800' => TextNeed.Cleaning,
                '_' when i + 1 < text.Length && text[i + 1] == 'x' => TextNeed.Cleaning,
                _ => need,
            };
        }

        return need;
    }

    /// <summary>True where a spreadsheet would take the text for a formula if a user typed it.</summary>
    public static bool LooksLikeFormula(string text) =>
        text.Length > 0 && (text[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' || char.IsControl(text[0]));

    private static string Cut(string text)
    {
        if (text.Length <= MaxLength)
            return text;
        var end = MaxLength - Ellipsis.Length;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return text[..end] + Ellipsis;
    }

    private static string WithoutInvalid(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                clean.Append(text[i]).Append(text[++i]);
            else if (text[i] == '\r')
                clean.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            else if (XmlConvert.IsXmlChar(text[i]))
                clean.Append(text[i]);
        }

        return clean.ToString();
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escapes();
}
