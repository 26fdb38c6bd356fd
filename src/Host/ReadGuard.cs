using SdgInsights.Domain;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary>Reads documents so that a fault of ours in one of them is a problem to report, and not the end of a night's load.</summary>
internal sealed class ReadGuard(DocumentPipeline pipeline)
{
    public Parsed<ReadDocument> Read(InputFile file) => Guarded(() => pipeline.Read(file), file.Name);

    public Parsed<UnclassifiedDocument> ReadFacts(InputFile file) => Guarded(() => pipeline.ReadFacts(file), file.Name);

    public Parsed<ExplainedDocument> Explain(InputFile file) => Guarded(() => pipeline.Explain(file), file.Name);

    public static Parsed<ReadDocument> Classified(Parsed<UnclassifiedDocument> facts) =>
        facts.Then(f => Guarded(() => Parsed<ReadDocument>.Of(f.Classified()), f.Name));

    private static Parsed<T> Guarded<T>(Func<Parsed<T>> read, string name)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Parsed<T>.Fail(new Problem(
                name, "", "", $"a fault of this program ({e.GetType().Name}: {e.Message})", "no fault; please report it with the file"));
        }
    }
}
