using System.Text;

namespace SdgInsights.Ingest.Tests;

/// <summary>The project's own sample reports that are plain text.</summary>
internal static class Samples
{
    private static readonly string Folder = Checkout.PathOf("seeds", "inputs");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>The text of a sample: UTF-16 by its mark, UTF-8 where the bytes are, else windows-874.</summary>
    public static string Text(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name));
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes.AsSpan(2));
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(874)!.GetString(bytes);
        }
    }
}
