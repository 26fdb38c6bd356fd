using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// A model as one file: mark, version, names of the term features, scales, then the n-grams that the model knows, then all weights
/// as whole numbers of a step a row, and last the SHA-256 of everything before. Little-endian.
/// </summary>
internal static class ModelFile
{
    private const int DigestLength = 32;
    private static readonly byte[] Mark = "SDGLIN05"u8.ToArray();

    public static void Write(LinearModel model, string path)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Mark);
            writer.Write(model.Version);
            writer.Write(model.FeatureNames.Count);
            foreach (var name in model.FeatureNames)
                writer.Write(name);
            foreach (var scale in model.Scales)
                WriteScale(writer, scale);
            WriteTable(writer, model.Table);
        }

        memory.Write(SHA256.HashData(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
        File.WriteAllBytes(path, memory.ToArray());
    }

    public static Parsed<LinearModel> Read(string path)
    {
        if (!File.Exists(path))
            return Refuse(path, "no such file", "the weights that the program needs to classify");
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < Mark.Length + DigestLength || !bytes.AsSpan(0, Mark.Length).SequenceEqual(Mark))
            return Refuse(path, "another kind or version of file", "a model that begins with " + Encoding.ASCII.GetString(Mark));
        if (!SHA256.HashData(bytes.AsSpan(0, bytes.Length - DigestLength)).AsSpan().SequenceEqual(bytes.AsSpan(bytes.Length - DigestLength)))
            return Refuse(path, "contents that do not agree with their checksum", "the file as it was written");
        using var reader = new BinaryReader(new MemoryStream(bytes, Mark.Length, bytes.Length - Mark.Length - DigestLength), Encoding.UTF8);
        var version = reader.ReadString();
        var names = new string[reader.ReadInt32()];
        for (var i = 0; i < names.Length; i++)
            names[i] = reader.ReadString();
        var scales = Goal.All.Select(_ => ReadScale(reader)).ToList();
        return reader.ReadInt32() is var bits && bits != Grams.SlotBits
            ? Refuse(path, $"n-grams hashed to {bits} bits", $"{Grams.SlotBits} bits")
            : Parsed<LinearModel>.Of(new(version, names, scales, ReadTable(reader, names.Length)));
    }

    private static void WriteTable(BinaryWriter writer, WeightTable table)
    {
        writer.Write(Grams.SlotBits);
        writer.Write(table.Known);
        foreach (var slot in table.Slots)
        {
            writer.Write(slot);
            writer.Write((Half)table.Row(table.RowOf(slot)).Idf);
        }

        for (var row = 1; row <= table.Known + table.TermRows; row++)
        {
            writer.Write(table.Row(row).Step);
            writer.Write(MemoryMarshal.AsBytes(table.Row(row).Weights));
        }
    }

    private static WeightTable ReadTable(BinaryReader reader, int termFeatures)
    {
        var known = new (int Slot, float Idf)[reader.ReadInt32()];
        for (var i = 0; i < known.Length; i++)
            known[i] = (reader.ReadInt32(), (float)reader.ReadHalf());
        return WeightTable.Build(known, termFeatures, (int _, ref WeightRow row) =>
        {
            row.Step = reader.ReadSingle();
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(row.Weights));
        });
    }

    private static void WriteScale(BinaryWriter writer, GoalScale scale)
    {
        writer.Write(scale.Bias);
        writer.Write(scale.Slope);
        writer.Write(scale.Offset);
        writer.Write(scale.AssignFrom);
    }

    private static GoalScale ReadScale(BinaryReader reader) => new(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());

    private static Parsed<LinearModel> Refuse(string path, string found, string expected) =>
        Parsed<LinearModel>.Fail(new Problem(path, "", "", found, expected));
}
