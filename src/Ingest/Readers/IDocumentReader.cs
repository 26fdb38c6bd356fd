using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads files of one format. Whatever a file holds, the answer is its content or a problem; safe for several threads.</summary>
public interface IDocumentReader
{
    Parsed<DocumentContent> Read(InputFile file);
}
