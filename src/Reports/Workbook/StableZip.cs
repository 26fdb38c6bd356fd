using System.IO.Compression;

namespace SdgInsights.Reports;

/// <summary>A zip archive whose entries all bear the same time, so that equal content gives equal bytes.</summary>
internal sealed class StableZip(Stream to) : IDisposable
{
    /// <summary>The first moment that a zip archive can name.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive = new(to, ZipArchiveMode.Create, leaveOpen: true);

    public void Add(string name, Action<Stream> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        write(stream);
    }

    public void Dispose() => archive.Dispose();
}
