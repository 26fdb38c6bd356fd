using SdgInsights.Domain;

namespace SdgInsights.Ingest;

internal sealed class PdfReader(PdfToText tool) : IDocumentReader
{
    public Parsed<DocumentContent> Read(InputFile file)
    {
        var raw = tool.Extract(file);
        if (!raw.Ok)
            return Parsed<DocumentContent>.Fail(raw.Problem);
        var text = PdfLines.Join(PdfThai.Repair(raw.Value));
        return string.IsNullOrWhiteSpace(text)
            ? Parsed<DocumentContent>.Fail(new Problem(file.Name, "", "", "a PDF without text (a scan?)", "a PDF whose text can be selected"))
            : DocumentContent.OfText("application/pdf", file, text);
    }
}
