using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <param name="Name">The path inside the folder that the user named, with <c>/</c>.</param>
internal sealed record FoundFile(string Path, string Name);

/// <summary>Finds the files of a folder and its subfolders. Links to folders are not followed, so that no walk goes in circles.</summary>
internal static class FolderWalk
{
    public static IEnumerable<Parsed<FoundFile>> In(string root) => In(root, "");

    /// <summary>Files that programs leave beside documents: hidden ones, Office's locks, archive and desktop leftovers.</summary>
    public static bool IsLeftover(string name) =>
        name is "__MACOSX" or "Thumbs.db" or "desktop.ini"
        || name.StartsWith('.')
        || name.StartsWith("~$", StringComparison.Ordinal);

    private static IEnumerable<Parsed<FoundFile>> In(string folder, string prefix)
    {
        if (Entries(folder) is not { } entries)
        {
            var name = prefix.Length == 0 ? folder : prefix.TrimEnd('/');
            return [Parsed<FoundFile>.Fail(new Problem(name, "", "", "a folder that cannot be listed", "one that this user may read"))];
        }

        return entries
            .Where(e => !IsLeftover(e.Name))
            .OrderBy(e => e.Name, StringComparer.Ordinal)
            .SelectMany(e => e is DirectoryInfo
                ? e.LinkTarget is null ? In(e.FullName, $"{prefix}{e.Name}/") : []
                : [Parsed<FoundFile>.Of(new(e.FullName, prefix + e.Name))]);
    }

    private static FileSystemInfo[]? Entries(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
