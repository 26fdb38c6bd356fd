using SdgInsights.Domain;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary>Reads documents so that a fault of ours in one of them is a problem to report, and not the end of a night's load.</summary>
internal sealed class ReadGuard(DocumentPipeline pipeline)
{
    public Parsed<ReadDocument> Read(InputFile file) => Guarded(pipeline.Read, file);

    public Parsed<ExplainedDocument> Explain(InputFile file) => Guarded(pipeline.Explain, file);

    private static Parsed<T> Guarded<T>(Func<InputFile, Parsed<T>> read, InputFile file)
        where T : class
    {
        try
        {
            return read(file);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Parsed<T>.Fail(new Problem(
                file.Name, "", "", $"a fault of this program ({e.GetType().Name}: {e.Message})", "no fault; please report it with the file"));
        }
    }
}
