using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Trained weights as one file: a mark, the contents, and last the SHA-256 of everything before. Little-endian.</summary>
internal static class WeightFile
{
    private const int DigestLength = 32;

    public static void Write(string path, ReadOnlySpan<byte> mark, Action<BinaryWriter> contents)
    {
        using var memory = new MemoryStream();
        memory.Write(mark);
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
            contents(writer);
        memory.Write(SHA256.HashData(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
        File.WriteAllBytes(path, memory.ToArray());
    }

    public static Parsed<T> Read<T>(string path, ReadOnlySpan<byte> mark, Func<BinaryReader, Parsed<T>> contents)
        where T : class
    {
        if (!File.Exists(path))
            return Refuse<T>(path, "no such file", "the weights that the program needs");
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < mark.Length + DigestLength || !bytes.AsSpan(0, mark.Length).SequenceEqual(mark))
            return Refuse<T>(path, "another kind or version of file", "a model that begins with " + Encoding.ASCII.GetString(mark));
        if (!SHA256.HashData(bytes.AsSpan(0, bytes.Length - DigestLength)).AsSpan().SequenceEqual(bytes.AsSpan(bytes.Length - DigestLength)))
            return Refuse<T>(path, "contents that do not agree with their checksum", "the file as it was written");
        using var reader = new BinaryReader(new MemoryStream(bytes, mark.Length, bytes.Length - mark.Length - DigestLength), Encoding.UTF8);
        return contents(reader);
    }

    public static Parsed<T> Refuse<T>(string path, string found, string expected)
        where T : class => Parsed<T>.Fail(new Problem(path, "", "", found, expected));

    public static void WriteNames(BinaryWriter writer, IReadOnlyList<string> names)
    {
        writer.Write(names.Count);
        foreach (var name in names)
            writer.Write(name);
    }

    public static string[] ReadNames(BinaryReader reader)
    {
        var names = new string[reader.ReadInt32()];
        for (var i = 0; i < names.Length; i++)
            names[i] = reader.ReadString();
        return names;
    }

    /// <summary>The n-grams that a model knows, then all weights as whole numbers of a step a row.</summary>
    /// <param name="sums">How many weights of a row are in use.</param>
    public static void WriteTable(BinaryWriter writer, WeightTable table, int sums)
    {
        writer.Write(table.Known);
        foreach (var slot in table.Slots)
        {
            writer.Write(slot);
            writer.Write((Half)table.Row(table.RowOf(slot)).Idf);
        }

        for (var row = 1; row <= table.Known + table.TermRows; row++)
        {
            writer.Write(table.Row(row).Step);
            writer.Write(MemoryMarshal.AsBytes(table.Row(row).Weights[..sums]));
        }
    }

    public static WeightTable ReadTable(BinaryReader reader, int termFeatures, int sums)
    {
        var known = new (int Slot, float Idf)[reader.ReadInt32()];
        for (var i = 0; i < known.Length; i++)
            known[i] = (reader.ReadInt32(), (float)reader.ReadHalf());
        return WeightTable.Build(known, termFeatures, (int _, ref WeightRow row) =>
        {
            row.Step = reader.ReadSingle();
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(row.Weights[..sums]));
        });
    }
}
