using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Collects footnotes in the order of their marks and writes their part.</summary>
internal sealed class WordFootnotes
{
    private const int FirstId = 1;

    private readonly List<string> texts = [];

    /// <summary>Ids of the lines that Word draws over footnotes and over those that run on to the next page.</summary>
    public static IReadOnlyList<int> Separators { get; } = [-1, 0];

    /// <returns>The mark in the text.</returns>
    public XElement Mark(string text)
    {
        texts.Add(text);
        return Wml.Of(
            "r",
            Wml.Of("rPr", Wml.Val("rStyle", StyleIds.FootnoteMark)),
            Wml.Of("footnoteReference", Wml.Attr("id", texts.Count - 1 + FirstId)));
    }

    public XDocument ToXml() => new(Wml.Of(
        "footnotes",
        Wml.NamespaceW,
        Separator(Separators[0], "separator"),
        Separator(Separators[1], "continuationSeparator"),
        texts.Select((text, i) => Wml.Of(
            "footnote",
            Wml.Attr("id", i + FirstId),
            Wml.Paragraph(
                StyleIds.FootnoteText,
                Wml.Of("r", Wml.Of("rPr", Wml.Val("rStyle", StyleIds.FootnoteMark)), Wml.Of("footnoteRef")),
                Wml.Run(" " + text))))));

    private static XElement Separator(int id, string type) => Wml.Of(
        "footnote",
        Wml.Attr("type", type),
        Wml.Attr("id", id),
        Wml.Paragraph(StyleIds.FootnoteText, Wml.Of("r", Wml.Of(type))));
}
