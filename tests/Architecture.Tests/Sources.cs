using System.Xml.Linq;

namespace SdgInsights.Architecture.Tests;

/// <summary>The project files and sources of <c>src</c>, read as text.</summary>
internal static class Sources
{
    public static IReadOnlyList<string> Projects { get; } = ["Domain", "Ingest", "Analytics", "Reports", "Host"];

    public static IReadOnlyList<string> ReferencesOf(string project) => Items(project, "ProjectReference")
        .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))
        .ToList();

    public static IReadOnlyList<string> PackagesOf(string project) => Items(project, "PackageReference");

    public static IEnumerable<string> FilesOf(string project) =>
        Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src", project), "*.cs", SearchOption.AllDirectories)
            .Where(f => !IsBuilt(f));

    public static IEnumerable<string> AllFiles() => Projects.SelectMany(FilesOf);

    public static bool IsBuilt(string path) => path.Split(Path.DirectorySeparatorChar) is var parts && (parts.Contains("obj") || parts.Contains("bin"));

    public static string Relative(string path) => Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/');

    private static List<string> Items(string project, string name) =>
        XDocument.Load(Path.Combine(Checkout.Root, "src", project, project + ".csproj"))
            .Descendants(name)
            .Select(e => (string)e.Attribute("Include")!)
            .ToList();
}
