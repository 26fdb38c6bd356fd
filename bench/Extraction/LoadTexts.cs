using System.IO.Compression;
using System.Text.Json;
using SdgInsights.Ingest;

namespace SdgInsights.Bench;

/// <summary>The texts of the load test as the files that a user would drop in.</summary>
internal static class LoadTexts
{
    public static IReadOnlyList<InputFile> In(string shared)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(shared, "load", "thai-government-news.jsonl.gz")), CompressionMode.Decompress));
        var files = new List<InputFile>();
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            files.Add(new($"{files.Count:0000}.txt", System.Text.Encoding.UTF8.GetBytes(json.RootElement.GetProperty("text").GetString()!)));
        }

        return files;
    }
}
