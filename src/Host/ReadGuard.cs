using SdgInsights.Domain;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary>Reads documents so that a fault of ours in one of them is a problem to report, and not the end of a night's load.</summary>
internal sealed class ReadGuard(DocumentPipeline pipeline)
{
    public Parsed<ReadDocument> Read(InputFile file)
    {
        try
        {
            return pipeline.Read(file);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Parsed<ReadDocument>.Fail(new Problem(
                file.Name, "", "", $"a fault of this program ({e.GetType().Name}: {e.Message})", "no fault; please report it with the file"));
        }
    }
}
