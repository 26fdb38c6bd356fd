using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The model of the goals as one file: version, names of the term features, scales, and the table of weights.</summary>
internal static class ModelFile
{
    private static ReadOnlySpan<byte> Mark => "SDGLIN05"u8;

    public static void Write(LinearModel model, string path) => WeightFile.Write(path, Mark, writer =>
    {
        writer.Write(model.Version);
        WeightFile.WriteNames(writer, model.FeatureNames);
        foreach (var scale in model.Scales)
            WriteScale(writer, scale);
        writer.Write(Grams.SlotBits);
        WeightFile.WriteTable(writer, model.Table, Goal.Count);
    });

    public static Parsed<LinearModel> Read(string path) => WeightFile.Read(path, Mark, reader =>
    {
        var version = reader.ReadString();
        var names = WeightFile.ReadNames(reader);
        var scales = Goal.All.Select(_ => ReadScale(reader)).ToList();
        return reader.ReadInt32() is var bits && bits != Grams.SlotBits
            ? WeightFile.Refuse<LinearModel>(path, $"n-grams hashed to {bits} bits", $"{Grams.SlotBits} bits")
            : Parsed<LinearModel>.Of(new(version, names, scales, WeightFile.ReadTable(reader, names.Length, Goal.Count)));
    });

    private static void WriteScale(BinaryWriter writer, MarginScale scale)
    {
        writer.Write(scale.Bias);
        writer.Write(scale.Slope);
        writer.Write(scale.Offset);
        writer.Write(scale.AssignFrom);
    }

    private static MarginScale ReadScale(BinaryReader reader) => new(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
}
