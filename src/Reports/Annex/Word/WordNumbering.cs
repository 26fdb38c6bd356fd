using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes the numbering part. Headings are not numbered: the report that receives the chapter numbers them in its own way.</summary>
internal static class WordNumbering
{
    /// <summary>Number of the list that bulleted paragraphs belong to.</summary>
    public const int Bullets = 1;

    public static XDocument Of() => new(Wml.Of(
        "numbering",
        Wml.NamespaceW,
        Wml.Of(
            "abstractNum",
            Wml.Attr("abstractNumId", 0),
            Wml.Val("multiLevelType", "singleLevel"),
            Wml.Of(
                "lvl",
                Wml.Attr("ilvl", 0),
                Wml.Val("start", 1),
                Wml.Val("numFmt", "bullet"),
                Wml.Val("lvlText", "•"),
                Wml.Val("lvlJc", "left"),
                Wml.Of("pPr", Wml.Of("ind", Wml.Attr("left", 360), Wml.Attr("hanging", 260))))),
        Wml.Of("num", Wml.Attr("numId", Bullets), Wml.Val("abstractNumId", 0))));
}
