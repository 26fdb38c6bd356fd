using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>Writes a dataset as one JSON document, UTF-8, Thai letters as they are. The same data give the same bytes.</summary>
public static class JsonExport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        // The document is a file, never part of a page, so nothing but JSON's own escapes is needed.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    public static void Write(Dataset dataset, Stream to) => JsonSerializer.Serialize(to, JsonDataset.Of(dataset), Options);

    internal static void Write(DatasetManifest manifest, Stream to) => JsonSerializer.Serialize(to, manifest, Options);
}
