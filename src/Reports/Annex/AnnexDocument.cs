namespace SdgInsights.Reports;

/// <summary>The annex to a Voluntary National Review: a chapter that its preparer pastes into the national report.</summary>
internal static class AnnexDocument
{
    public static TextDocument Of(ReportContext report)
    {
        var context = new AnnexContext(report);
        var sections = report.Events.Count == 0 ? AnnexSections.OfNothing : AnnexSections.All;
        return new(
            Properties(context),
            context["title"],
            report.Footer,
            [new(false, Front(context)), .. Pages(sections, context)]);
    }

    private static WorkbookProperties Properties(AnnexContext context) => new(
        context["title"],
        context["subject"],
        context.Report.Coverage,
        context.Report.Dataset.Version.Id,
        context.Labels.LanguageTag)
    {
        Company = context.Report.Publisher,
        Keywords = context.Labels["workbook.keywords"],
        Look = new(context.Report.Template, []),
    };

    private static List<Block> Front(AnnexContext context) =>
    [
        .. context.Report.Template.Logo is { } logo ? new[] { new Logo(logo, context.Report.LogoWords) } : [],
        Paragraph.Of(context["title"], ParagraphLook.Title),
        Paragraph.Of(context["subtitle"], ParagraphLook.Subtitle),
        .. new[] { context.Report.Publisher, context.Report.Template.Cover?.In(context.Labels.Language) }
            .OfType<string>()
            .Select(words => Paragraph.Of(words, ParagraphLook.Subtitle)),
        Paragraph.Of(context.Say("identity", context.Report.Dataset.Version.Id, context.Report.Coverage), ParagraphLook.Subtitle),
        Paragraph.Of(ChartCatalogue.Source(context.Report), ParagraphLook.Note),
        new Listing(ListingKind.Headings, context["contents"]),
        new Listing(ListingKind.Figures, context["figures"]),
        new Listing(ListingKind.Tables, context["tables"]),
        // A section that ends within a list of contents would lose the numbers of its pages in LibreOffice.
        Paragraph.Of("", ParagraphLook.Note),
    ];

    /// <summary>Sections of one orientation follow each other; where it changes a new page begins.</summary>
    private static List<DocumentSection> Pages(IReadOnlyList<IAnnexSection> sections, AnnexContext context)
    {
        var pages = new List<DocumentSection>();
        var blocks = new List<Block> { new Heading(1, context["chapter"]) };
        for (var i = 0; i < sections.Count; i++)
        {
            blocks.AddRange(sections[i].Build(context));
            if (i + 1 < sections.Count && sections[i + 1].IsLandscape == sections[i].IsLandscape)
                continue;
            pages.Add(new(sections[i].IsLandscape, blocks));
            blocks = [];
        }

        return pages;
    }
}
