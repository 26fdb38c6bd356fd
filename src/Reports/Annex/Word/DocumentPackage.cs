using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace SdgInsights.Reports;

/// <summary>Writes a text document into a .docx package. The same document gives the same bytes.</summary>
internal static class DocumentPackage
{
    public const string HeaderId = "rIdHeader";
    public const string FooterId = "rIdFooter";
    private const string WorkbookId = "rIdWorkbook";
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Write(TextDocument document, Labels labels, Stream to)
    {
        using var built = new MemoryStream();
        Build(document, labels, built);
        StablePackage.Copy(built, to);
    }

    private static void Build(TextDocument document, Labels labels, Stream to)
    {
        var look = DocumentLook.For(labels.Language, document.Properties.Look.Template);
        var xml = new DocumentXml(document, look, labels);
        using var package = WordprocessingDocument.Create(to, WordprocessingDocumentType.Document);
        // The SDK would call it .bin, which Word does not open as a workbook.
        package.PartExtensionProvider[WorkbookType] = ".xlsx";
        var main = package.AddMainDocumentPart();
        package.ChangeIdOfPart(main, "rIdDocument");
        main.Feed(xml.Body);
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Feed(WordStyles.Of(look));
        main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Feed(WordNumbering.Of());
        main.AddNewPart<DocumentSettingsPart>("rIdSettings").Feed(WordSettings.Of(look));
        main.AddNewPart<FontTablePart>("rIdFonts").Feed(WordSettings.Fonts(look));
        main.AddNewPart<FootnotesPart>("rIdFootnotes").Feed(xml.Footnotes.ToXml());
        main.AddNewPart<ThemePart>("rIdTheme").Feed(ThemeXml.Of(document.Properties.Look.Template));
        main.AddNewPart<HeaderPart>(HeaderId).Feed(Header(document.Header));
        main.AddNewPart<FooterPart>(FooterId).Feed(Footer(document.Footer));
        for (var i = 0; i < xml.Figures.Charts.Count; i++)
            AddChart(main.AddNewPart<ChartPart>(WordFigures.ChartId(i)), xml.Figures.Charts[i], labels, document.Properties);
        if (xml.Figures.Logo is { } logo)
        {
            using var picture = new MemoryStream(logo.Content.ToArray());
            main.AddNewPart<ImagePart>(logo.MediaType, WordFigures.LogoId).FeedData(picture);
        }

        var core = package.AddCoreFilePropertiesPart();
        package.ChangeIdOfPart(core, "rIdCore");
        core.Feed(WorkbookXml.CoreProperties(document.Properties));
        var extended = package.AddExtendedFilePropertiesPart();
        package.ChangeIdOfPart(extended, "rIdExtended");
        extended.Feed(WorkbookXml.ExtendedProperties(document.Properties));
    }

    private static void AddChart(ChartPart part, ChartSpec chart, Labels labels, WorkbookProperties properties)
    {
        using var workbook = new MemoryStream();
        var range = ChartWorkbook.Write(chart, labels, properties, workbook);
        workbook.Position = 0;
        part.AddNewPart<EmbeddedPackagePart>(WorkbookType, WorkbookId).FeedData(workbook);
        using var stream = part.GetStream(FileMode.Create);
        new NativeChartRenderer(range, WorkbookId).Render(chart, stream);
    }

    private static XDocument Header(string text) => new(Wml.Of("hdr", Wml.NamespaceW, Wml.Paragraph(StyleIds.Header, Wml.Run(text))));

    private static XDocument Footer(string text) => new(Wml.Of(
        "ftr",
        Wml.NamespaceW,
        Wml.Paragraph(
            StyleIds.Footer,
            Wml.Run(text + " · "),
            Wml.Field(" PAGE ", Wml.Run("1")),
            Wml.Run(" / "),
            Wml.Field(" NUMPAGES ", Wml.Run("1")))));
}
