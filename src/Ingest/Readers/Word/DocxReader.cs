using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads Word documents: paragraphs with the numbers that Word shows, tables as rows, footnotes at the end; no page headers and footers.</summary>
internal sealed class DocxReader : IDocumentReader
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Kind = "a Word document";

    public Parsed<DocumentContent> Read(InputFile file) => OfficePackage.Read(file, Kind, () =>
    {
        using var document = WordprocessingDocument.Open(OfficePackage.Open(file), true, OfficePackage.Settings);
        if (document.MainDocumentPart is not { Document.Body: { } body } main)
            return Parsed<DocumentContent>.Fail(new Problem(file.Name, "", "", $"{Kind} without a body", Kind));
        var lines = new DocxLines(new ListNumbering(main));
        lines.Write(body);
        foreach (var note in main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
            lines.Write(note);
        foreach (var note in main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? [])
            lines.Write(note);
        return DocumentContent.OfText(MediaType, file, lines.ToString());
    });
}
