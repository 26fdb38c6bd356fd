using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SdgInsights.Host;

/// <summary>Writes objects as JSON, one a line; Thai stands as Thai.</summary>
internal sealed class JsonLines(Stream to)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    public void Write<T>(T line)
    {
        JsonSerializer.Serialize(to, line, Options);
        to.Write(LineEnd);
        to.Flush();
    }
}
