using System.Security.Cryptography;

namespace SdgInsights.EndToEnd.Tests;

/// <summary>The files of a report by their hashes.</summary>
internal static class ReportFiles
{
    /// <summary>Without the database, which holds when each document was read; reports must not.</summary>
    public static SortedDictionary<string, string> In(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => !Path.GetFileName(f).Contains(".db", StringComparison.Ordinal))
            .ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))),
        StringComparer.Ordinal);
}
