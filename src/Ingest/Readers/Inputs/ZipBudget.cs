using System.IO.Compression;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>What one archive may still unpack, together with the archives inside it.</summary>
internal sealed class ZipBudget(InputLimits limits)
{
    private long bytes = limits.LargestArchive;
    private int members = limits.MostMembers;

    /// <summary>True once the archive gave more than it may; the rest of it is left alone.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Judges an archive by what its directory says, before anything is unpacked; null where it may be.</summary>
    public Problem? Refuse(string archive, IReadOnlyCollection<ZipArchiveEntry> entries)
    {
        members -= entries.Count;
        if (members < 0)
            return Bomb(archive, $"more than {limits.MostMembers} members");
        if (entries.Sum(e => (double)e.Length) > bytes)
            return Bomb(archive, $"members of more than {limits.LargestArchive >> 20} MB");
        return entries.Any(IsBlownUp) ? Bomb(archive, $"a member that unpacks to more than {limits.HighestRatio} times its size") : null;
    }

    /// <returns>Null where the member gives more than the archive may.</returns>
    public byte[]? Take(Stream member)
    {
        var content = BoundedStream.ReadAll(member, Math.Min(bytes, limits.LargestFile));
        bytes -= content?.Length ?? 0;
        IsSpent = content is null;
        return content;
    }

    public Problem Bomb(string archive, string found)
    {
        IsSpent = true;
        return new(archive, "", "", $"what may be a zip bomb: {found}", "an archive of documents of usual size");
    }

    private bool IsBlownUp(ZipArchiveEntry entry) =>
        entry.Length >= limits.RatioFrom && entry.Length / Math.Max(1.0, entry.CompressedLength) > limits.HighestRatio;
}
