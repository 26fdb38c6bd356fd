namespace SdgInsights.Tests;

/// <summary>Finds the checkout that the tests run from, and the shared folder beside it where there is one.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of real documents named by <c>SDGINSIGHTS_SHARED</c>, or <c>../shared</c>; null where neither is there.</summary>
    public static string? Shared
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("SDGINSIGHTS_SHARED") is { Length: > 0 } named
                ? named
                : Path.Combine(Root, "..", "shared");
            return Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
        }
    }

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SdgInsights.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("found no SdgInsights.sln above the tests; expected to run inside a checkout");
    }
}
