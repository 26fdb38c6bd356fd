using System.Security.Cryptography;
using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// A model as one file: mark, version, names of the term features, scales, then the n-grams that the model knows with their weights
/// as half-width numbers, and last the SHA-256 of everything before. Little-endian.
/// </summary>
internal static class ModelFile
{
    private const int DigestLength = 32;
    private static readonly byte[] Mark = "SDGLIN01"u8.ToArray();

    public static void Write(LinearModel model, string path)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Mark);
            writer.Write(model.Version);
            writer.Write(model.Features.Count);
            foreach (var name in model.Features.Names)
                writer.Write(name);
            foreach (var scale in model.Scales)
                WriteScale(writer, scale);
            var known = Enumerable.Range(0, Grams.Slots).Where(slot => model.Idf[slot] > 0).ToList();
            writer.Write(Grams.SlotBits);
            writer.Write(known.Count);
            foreach (var slot in known)
            {
                writer.Write(slot);
                writer.Write(model.Idf[slot]);
                WriteRow(writer, model.Row(slot));
            }

            for (var i = 0; i < model.Features.Count; i++)
                WriteRow(writer, model.Row(Grams.Slots + i));
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
        if (reader.ReadInt32() is var bits && bits != Grams.SlotBits)
            return Refuse(path, $"n-grams hashed to {bits} bits", $"{Grams.SlotBits} bits");
        var idf = new float[Grams.Slots];
        var rows = new Half[(Grams.Slots + names.Length) * LinearModel.Width];
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var slot = reader.ReadInt32();
            idf[slot] = reader.ReadSingle();
            ReadRow(reader, rows, slot);
        }

        for (var i = 0; i < names.Length; i++)
            ReadRow(reader, rows, Grams.Slots + i);
        return Parsed<LinearModel>.Of(new(version, TermFeatures.Named(names), scales, idf, rows));
    }

    private static void WriteScale(BinaryWriter writer, GoalScale scale)
    {
        writer.Write(scale.Bias);
        writer.Write(scale.Threshold);
        writer.Write(scale.Slope);
        writer.Write(scale.Offset);
    }

    private static GoalScale ReadScale(BinaryReader reader) => new(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());

    private static void WriteRow(BinaryWriter writer, ReadOnlySpan<Half> row)
    {
        for (var i = 0; i < Goal.Count; i++)
            writer.Write(row[i]);
    }

    private static void ReadRow(BinaryReader reader, Half[] rows, int feature)
    {
        for (var i = 0; i < Goal.Count; i++)
            rows[(feature * LinearModel.Width) + i] = reader.ReadHalf();
    }

    private static Parsed<LinearModel> Refuse(string path, string found, string expected) =>
        Parsed<LinearModel>.Fail(new Problem(path, "", "", found, expected));
}
