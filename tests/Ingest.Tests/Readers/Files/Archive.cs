using System.IO.Compression;
using System.Text;

namespace SdgInsights.Ingest.Tests;

/// <summary>Makes zip archives.</summary>
internal static class Archive
{
    public static byte[] Of(params (string Name, byte[] Content)[] members) => Of(null, members);

    public static byte[] Of(Encoding? names, params (string Name, byte[] Content)[] members)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, content) in members)
            {
                using var member = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                member.Write(content);
            }
        }

        return memory.ToArray();
    }

    /// <summary>Changes the text of one member.</summary>
    public static byte[] Edit(byte[] archive, string member, Func<string, string> change)
    {
        using var memory = new MemoryStream();
        memory.Write(archive);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(member) ?? throw new ArgumentException($"found no {member}; expected one of {string.Join(", ", zip.Entries)}", nameof(member));
            using var stream = entry.Open();
            var text = change(new StreamReader(stream).ReadToEnd());
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return memory.ToArray();
    }
}
