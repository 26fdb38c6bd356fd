using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Ids of the styles of a text document. Headings, captions and lists of contents bear Word's own names, so that a paste takes the looks of the report that receives it.</summary>
internal static class StyleIds
{
    public const string Caption = "Caption";
    public const string Figure = "AnnexFigure";
    public const string Footer = "Footer";
    public const string FootnoteMark = "FootnoteReference";
    public const string FootnoteText = "FootnoteText";
    public const string Header = "Header";
    public const string Link = "Hyperlink";
    public const string ListOfFigures = "TableofFigures";
    public const string Table = "AnnexTable";
    public const string TableHeading = "AnnexTableHeading";
    public const string TableText = "AnnexTableText";
    public const string TableDense = "AnnexTableDense";
    public const string TableDenseHeading = "AnnexTableDenseHeading";

    public static string Heading(int level) => $"Heading{level}";

    public static string Contents(int level) => $"TOC{level}";

    public static string Of(ParagraphLook look) => look switch
    {
        ParagraphLook.Title => "Title",
        ParagraphLook.Subtitle => "Subtitle",
        ParagraphLook.Bullet => "ListBullet",
        ParagraphLook.ListTitle => "TOCHeading",
        ParagraphLook.Note => "AnnexNote",
        _ => "Normal",
    };
}

/// <summary>Writes the styles part.</summary>
internal static class WordStyles
{
    private const string Normal = "Normal";

    public static XDocument Of(DocumentLook look) => new(Wml.Of(
        "styles",
        Wml.NamespaceW,
        Wml.Of(
            "docDefaults",
            Wml.Of("rPrDefault", Wml.Of(
                "rPr",
                Fonts(look.Fonts.Body),
                Colour(look.Colours.Text),
                Size(look.Body),
                Wml.Of("lang", Wml.Attr("val", look.LatinLanguage), Wml.Attr("eastAsia", "en-US"), Wml.Attr("bidi", DocumentLook.ThaiLanguage)))),
            Wml.Of("pPrDefault", Wml.Of("pPr", Spacing(0, 140, look.LineSpacing)))),
        Style(Normal, "Normal", null, [], []),
        Style("Title", "Title", Normal, [Wml.Of("keepNext"), Spacing(0, 60, look.LineSpacing)], [Fonts(look.Fonts.Heading), Bold, Colour(look.Colours.Primary), Size(look.Title)]),
        Style("Subtitle", "Subtitle", Normal, [Spacing(0, 60, look.LineSpacing)], [Colour(look.Colours.Muted), Size(look.Body + 2)]),
        Enumerable.Range(1, 3).Select(level => HeadingStyle(level, look)),
        Style("TOCHeading", "TOC Heading", Normal, [Wml.Of("keepNext"), Spacing(280, 80, look.LineSpacing)], [Fonts(look.Fonts.Heading), Bold, Colour(look.Colours.Primary), Size(look.Headings[1])]),
        Enumerable.Range(1, 3).Select(level => ListStyle(StyleIds.Contents(level), $"toc {level}", (level - 1) * 240, look)),
        ListStyle(StyleIds.ListOfFigures, "table of figures", 0, look),
        Style(StyleIds.Caption, "caption", Normal, [Wml.Of("keepLines"), Spacing(160, 60, look.LineSpacing)], [Bold, Colour(look.Colours.Primary), Size(look.Table + 2)]),
        Style(StyleIds.Figure, "Annex Figure", Normal, [Wml.Of("keepNext"), Spacing(160, 0, 240)], []),
        Style("AnnexNote", "Annex Note", Normal, [Wml.Of("keepLines"), Spacing(40, 240, 240)], [Colour(look.Colours.Muted), Size(look.Note)]),
        Style("ListBullet", "List Bullet", Normal, [Numbered(), Spacing(0, 80, look.LineSpacing)], []),
        Style(StyleIds.TableText, "Annex Table Text", Normal, [Spacing(20, 20, 240)], [Size(look.Table)]),
        Style(StyleIds.TableDense, "Annex Table Dense", StyleIds.TableText, [Spacing(20, 20, 240)], [Size(look.Dense)]),
        Style(StyleIds.TableHeading, "Annex Table Heading", StyleIds.TableText, [Wml.Of("keepNext"), Spacing(40, 40, 240)], [Bold, Colour(TemplateColours.White)]),
        Style(StyleIds.TableDenseHeading, "Annex Table Dense Heading", StyleIds.TableHeading, [Wml.Of("keepNext")], [Size(look.Dense)]),
        Style(StyleIds.FootnoteText, "footnote text", Normal, [Spacing(0, 20, 240)], [Size(look.Dense)]),
        Style(StyleIds.Header, "header", Normal, [Spacing(0, 0, 240), Wml.Val("jc", "right")], [Colour(look.Colours.Muted), Size(look.Dense)]),
        Style(StyleIds.Footer, "footer", Normal, [Spacing(0, 0, 240), Wml.Val("jc", "center")], [Colour(look.Colours.Muted), Size(look.Dense)]),
        CharacterStyle("DefaultParagraphFont", "Default Paragraph Font", isDefault: true),
        CharacterStyle(StyleIds.FootnoteMark, "footnote reference", isDefault: false, Wml.Val("vertAlign", "superscript")),
        CharacterStyle(StyleIds.Link, "Hyperlink", isDefault: false, Colour(look.Colours.Link)),
        TableNormal(),
        TableStyle(look)));

    private static XElement HeadingStyle(int level, DocumentLook look) => Style(
        StyleIds.Heading(level),
        $"heading {level}",
        Normal,
        [Wml.Of("keepNext"), Wml.Of("keepLines"), Spacing(level == 1 ? 0 : 280, 100, look.LineSpacing), Wml.Val("outlineLvl", level - 1)],
        [Fonts(look.Fonts.Heading), Bold, Colour(look.Colours.Primary), Size(look.Headings[level - 1])]);

    private static XElement ListStyle(string id, string name, int indent, DocumentLook look) => Style(
        id,
        name,
        Normal,
        [
            Wml.Of("tabs", Wml.Of("tab", Wml.Attr("val", "right"), Wml.Attr("leader", "dot"), Wml.Attr("pos", PageSize.Width(isLandscape: false)))),
            Spacing(0, 40, 240),
            Wml.Of("ind", Wml.Attr("left", indent)),
        ],
        [Size(look.Table + 2)]);

    /// <param name="paragraph">In the order of the schema.</param>
    private static XElement Style(string id, string name, string? basedOn, object[] paragraph, object[] run) => Wml.Of(
        "style",
        Wml.Attr("type", "paragraph"),
        id == Normal ? Wml.Attr("default", 1) : null,
        id.StartsWith("Annex", StringComparison.Ordinal) ? Wml.Attr("customStyle", 1) : null,
        Wml.Attr("styleId", id),
        Wml.Val("name", name),
        basedOn is null ? null : Wml.Val("basedOn", basedOn),
        id.StartsWith("Heading", StringComparison.Ordinal) ? Wml.Val("next", Normal) : null,
        Wml.Of("qFormat"),
        paragraph.Length == 0 ? null : Wml.Of("pPr", paragraph),
        run.Length == 0 ? null : Wml.Of("rPr", run));

    private static XElement CharacterStyle(string id, string name, bool isDefault, XElement? look = null) => Wml.Of(
        "style",
        Wml.Attr("type", "character"),
        isDefault ? Wml.Attr("default", 1) : null,
        Wml.Attr("styleId", id),
        Wml.Val("name", name),
        look is null ? null : Wml.Of("rPr", look));

    private static XElement TableNormal() => Wml.Of(
        "style",
        Wml.Attr("type", "table"),
        Wml.Attr("default", 1),
        Wml.Attr("styleId", "TableNormal"),
        Wml.Val("name", "Normal Table"),
        Wml.Of("tblPr", CellMargins(0, 108)));

    private static XElement TableStyle(DocumentLook look) => Wml.Of(
        "style",
        Wml.Attr("type", "table"),
        Wml.Attr("customStyle", 1),
        Wml.Attr("styleId", StyleIds.Table),
        Wml.Val("name", "Annex Table"),
        Wml.Val("basedOn", "TableNormal"),
        Wml.Of(
            "tblPr",
            Wml.Of("tblBorders", Border("top", look.Colours.Primary), Border("bottom", look.Colours.Primary), Border("insideH", DocumentLook.Rule)),
            CellMargins(20, 70)));

    public static XElement CellMargins(int vertical, int horizontal) => Wml.Of(
        "tblCellMar",
        new[] { ("top", vertical), ("left", horizontal), ("bottom", vertical), ("right", horizontal) }
            .Select(side => Wml.Of(side.Item1, Wml.Attr("w", side.Item2), Wml.Attr("type", "dxa"))));

    public static XElement Border(string side, string colour, int eighths = 4) => Wml.Of(
        side, Wml.Attr("val", "single"), Wml.Attr("sz", eighths), Wml.Attr("space", 0), Wml.Attr("color", colour));

    /// <summary>One font for Latin and for Thai letters, which Word takes from "cs".</summary>
    private static XElement Fonts(string font) => Wml.Of(
        "rFonts", Wml.Attr("ascii", font), Wml.Attr("hAnsi", font), Wml.Attr("eastAsia", font), Wml.Attr("cs", font));

    /// <summary>Of Latin and of Thai letters, which Word sets apart.</summary>
    public static XElement[] Bold => [Wml.Of("b"), Wml.Of("bCs")];

    private static XElement[] Size(int halfPoints) => [Wml.Val("sz", halfPoints), Wml.Val("szCs", halfPoints)];

    private static XElement Colour(string colour) => Wml.Val("color", colour);

    private static XElement Spacing(int before, int after, int line) => Wml.Of(
        "spacing", Wml.Attr("before", before), Wml.Attr("after", after), Wml.Attr("line", line), Wml.Attr("lineRule", "auto"));

    private static XElement Numbered() => Wml.Of("numPr", Wml.Val("numId", WordNumbering.Bullets));
}
