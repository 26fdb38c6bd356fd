using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The model of the kinds as one file: version, kinds, names of the signs, scales, and the table of weights.</summary>
internal static class KindModelFile
{
    private static ReadOnlySpan<byte> Mark => "SDGKND01"u8;

    public static void Write(KindModel model, string path) => WeightFile.Write(path, Mark, writer =>
    {
        writer.Write(model.Version);
        WeightFile.WriteNames(writer, [.. model.Types.Select(Codes.Of)]);
        WeightFile.WriteNames(writer, KindSigns.Names);
        foreach (var scale in model.Scales)
        {
            writer.Write(scale.Bias);
            writer.Write(scale.Slope);
            writer.Write(scale.Offset);
        }

        WeightFile.WriteTable(writer, model.Table, model.Scales.Count);
    });

    public static Parsed<KindModel> Read(string path) => WeightFile.Read(path, Mark, reader =>
    {
        var version = reader.ReadString();
        var types = WeightFile.ReadNames(reader).Select(Codes.TryParse<EventType>).OfType<EventType>().ToList();
        var signs = WeightFile.ReadNames(reader);
        if (!signs.SequenceEqual(KindSigns.Names))
            return WeightFile.Refuse<KindModel>(path, $"the signs {string.Join(", ", signs)}", string.Join(", ", KindSigns.Names));
        var scales = Enumerable.Range(0, types.Count + 1).Select(_ => new MarginScale(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), EventKinds.Even)).ToList();
        var table = WeightFile.ReadTable(reader, signs.Length, scales.Count);
        // A text is left as soon as all facts that it may still give could not make it an event.
        return table.Row(table.RowOfTerm(KindSigns.ScoreIndex)).Weights[0] < 0
            ? WeightFile.Refuse<KindModel>(path, "rules that speak against an event the more, the more facts there are", "rules that speak for one")
            : Parsed<KindModel>.Of(new(version, types, scales, table));
    });
}
