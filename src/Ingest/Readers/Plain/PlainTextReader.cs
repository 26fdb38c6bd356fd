using SdgInsights.Domain;

namespace SdgInsights.Ingest;

internal sealed class PlainTextReader : IDocumentReader
{
    public Parsed<DocumentContent> Read(InputFile file)
    {
        var decoded = TextDecoding.Decode(file);
        return decoded.Ok
            ? DocumentContent.OfText("text/plain", file, decoded.Value.Text, decoded.Value.Problem)
            : Parsed<DocumentContent>.Fail(decoded.Problem);
    }
}
