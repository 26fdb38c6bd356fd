using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SdgInsights.Ingest.Tests;

/// <summary>Makes Word documents.</summary>
internal static class WordFile
{
    public static byte[] Of(params OpenXmlElement[] body) => Of(_ => { }, body);

    public static byte[] Of(Action<MainDocumentPart> more, params OpenXmlElement[] body)
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            more(main);
        }

        return memory.ToArray();
    }

    public static Paragraph Paragraph(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>A paragraph of the list with this number; see <see cref="Lists"/>.</summary>
    public static Paragraph Item(string text, int list, int level = 0)
    {
        var paragraph = Paragraph(text);
        paragraph.PrependChild(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })));
        return paragraph;
    }

    public static Table Table(params string[][] rows) =>
        new(rows.Select(r => new TableRow(r.Select(c => new TableCell(Paragraph(c))))));

    /// <summary>One list for each set of levels; the first has number 1.</summary>
    public static Action<MainDocumentPart> Lists(params (NumberFormatValues Format, string Pattern)[][] lists) => main =>
    {
        var numbering = new Numbering();
        for (var i = 0; i < lists.Length; i++)
        {
            var levels = lists[i].Select((l, depth) => new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = l.Format },
                new LevelText { Val = l.Pattern })
            { LevelIndex = depth });
            numbering.Append(new AbstractNum(levels) { AbstractNumberId = i });
        }

        for (var i = 0; i < lists.Length; i++)
            numbering.Append(new NumberingInstance(new AbstractNumId { Val = i }) { NumberID = i + 1 });
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = numbering;
    };
}
