using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes the body of a text document and collects what its other parts need.</summary>
internal sealed class DocumentXml
{
    private readonly CaptionNumbers numbers;
    private readonly WordParagraphs paragraphs;
    private readonly WordTables tables;

    public DocumentXml(TextDocument document, DocumentLook look, Labels labels)
    {
        numbers = new(document, labels);
        paragraphs = new(numbers, Footnotes);
        tables = new(paragraphs, look);
        Body = new(Wml.Of(
            "document",
            Wml.NamespaceW,
            Wml.NamespaceR,
            Wml.Of("body", document.Sections.Select((section, i) => Section(section, isLast: i == document.Sections.Count - 1)))));
    }

    public XDocument Body { get; }

    public WordFootnotes Footnotes { get; } = new();

    public WordFigures Figures { get; } = new();

    private IEnumerable<XElement> Section(DocumentSection section, bool isLast)
    {
        var width = PageSize.Width(section.IsLandscape);
        var blocks = section.Blocks.SelectMany(b => Of(b, width)).ToList();
        var properties = PageSize.Section(section.IsLandscape);
        if (isLast)
            blocks.Add(properties);
        else if (blocks[^1].Element(Wml.W + "pPr") is { } last)
            last.Add(properties);
        else
            throw new InvalidOperationException($"found a section that ends in {blocks[^1].Name}; expected a paragraph, which carries the section's properties");
        return blocks;
    }

    private IEnumerable<XElement> Of(Block block, int width) => block switch
    {
        Heading heading => [paragraphs.Of(heading)],
        Paragraph paragraph => [paragraphs.Of(paragraph)],
        Logo logo => [Figures.Of(logo)],
        Listing listing => paragraphs.Of(listing),
        Figure figure =>
        [
            Figures.Of(figure),
            paragraphs.Of(numbers[figure.Id]),
            paragraphs.Of(Paragraph.Of($"{figure.Chart.Caption}\n{figure.Chart.Source}", ParagraphLook.Note)),
        ],
        Grid grid =>
        [
            paragraphs.Of(numbers[grid.Id]),
            tables.Of(grid, width),
            paragraphs.Of(Paragraph.Of(grid.Note, ParagraphLook.Note)),
        ],
        _ => throw new InvalidOperationException($"found {block}; expected a block that Word can show"),
    };
}
