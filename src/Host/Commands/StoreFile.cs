using SdgInsights.Analytics;

namespace SdgInsights.Host;

/// <summary>Opens the database of a command, or says why not.</summary>
internal static class StoreFile
{
    public static IInsightsStore? Open(string path, Workshop workshop, Terminal terminal)
    {
        var store = SqliteInsightsStore.Open(path, workshop.Reference);
        if (store.Ok)
            return store.Value;
        terminal.Error.WriteLine(store.Problem);
        return null;
    }

    /// <summary>For commands that only read: a database that does not exist is not made.</summary>
    public static IInsightsStore? OpenExisting(string path, Workshop workshop, Terminal terminal)
    {
        if (File.Exists(path))
            return Open(path, workshop, terminal);
        terminal.Error.WriteLine($"{path}: found no such file; expected a database that `ingest` or `run` has made");
        return null;
    }
}
