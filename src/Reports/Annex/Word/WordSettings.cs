using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes the parts that say how the document behaves: settings, fonts and their substitutes.</summary>
internal static class WordSettings
{
    private const string Application = "http://schemas.microsoft.com/office/word";

    /// <summary>The newest layout of Word, which every version since 2013 has.</summary>
    private const int Layout = 15;

    /// <summary>Nothing asks Word to update every field on opening, which would greet the reader with a warning; the lists of contents alone are marked as stale.</summary>
    public static XDocument Of(DocumentLook look) => new(Wml.Of(
        "settings",
        Wml.NamespaceW,
        Wml.Of("zoom", Wml.Attr("percent", 100)),
        Wml.Val("defaultTabStop", 720),
        Wml.Val("characterSpacingControl", "doNotCompress"),
        Wml.Of("footnotePr", WordFootnotes.Separators.Select(id => Wml.Of("footnote", Wml.Attr("id", id)))),
        Wml.Of("compat", Wml.Of(
            "compatSetting", Wml.Attr("name", "compatibilityMode"), Wml.Attr("uri", Application), Wml.Attr("val", Layout))),
        Wml.Of("themeFontLang", Wml.Attr("val", look.LatinLanguage), Wml.Attr("bidi", DocumentLook.ThaiLanguage)),
        Wml.Val("decimalSymbol", "."),
        Wml.Val("listSeparator", ",")));

    public static XDocument Fonts(DocumentLook look) => new(Wml.Of(
        "fonts",
        Wml.NamespaceW,
        new[] { look.Fonts.Body, look.Fonts.Heading }.Distinct(StringComparer.Ordinal).Select(font => Wml.Of(
            "font",
            Wml.Attr("name", font),
            Wml.Val("altName", string.Join(',', look.Substitutes)),
            Wml.Val("family", "swiss"),
            Wml.Val("pitch", "variable")))));
}
