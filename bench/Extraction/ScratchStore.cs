using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Bench;

/// <summary>A store in a folder of its own that goes with it.</summary>
internal sealed class ScratchStore : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("extraction-bench-");

    public ScratchStore(ReferenceData reference) =>
        Store = SqliteInsightsStore.Open(Path.Combine(folder.FullName, "bench.db"), reference).Value ?? throw new InvalidOperationException("no store can be made");

    public IInsightsStore Store { get; }

    public void Dispose()
    {
        Store.Dispose();
        folder.Delete(recursive: true);
    }
}
