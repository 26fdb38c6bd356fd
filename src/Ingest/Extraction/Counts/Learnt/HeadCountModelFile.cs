using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The model of the head counts as one file: version, scale, and each feature with its weight.</summary>
internal static class HeadCountModelFile
{
    private static ReadOnlySpan<byte> Mark => "SDGCNT01"u8;

    public static void Write(HeadCountModel model, string path) => WeightFile.Write(path, Mark, writer =>
    {
        writer.Write(model.Version);
        writer.Write(model.Scale.Bias);
        writer.Write(model.Scale.Slope);
        writer.Write(model.Scale.Offset);
        writer.Write(model.Scale.AssignFrom);
        var features = model.Weights.Keys.Order(StringComparer.Ordinal).ToList();
        WeightFile.WriteNames(writer, features);
        foreach (var feature in features)
            writer.Write((Half)model.Weights[feature]);
    });

    public static Parsed<HeadCountModel> Read(string path) => WeightFile.Read(path, Mark, reader =>
    {
        var version = reader.ReadString();
        var scale = new MarginScale(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
        var weights = WeightFile.ReadNames(reader).ToDictionary(name => name, _ => (float)reader.ReadHalf(), StringComparer.Ordinal);
        return Parsed<HeadCountModel>.Of(new(version, weights, scale));
    });
}
