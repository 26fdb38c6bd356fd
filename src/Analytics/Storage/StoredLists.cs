using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>
/// Lists that are read whole and that no measure looks into, as JSON in one row: a row and a key for each item were two thirds of all
/// rows of a store. Views of the old tables' names show them item by item.
/// </summary>
internal static class StoredLists
{
    private const int UsualLength = 2048;

    // Thai stays readable, and a third as long. Said to the writer and not to the serialiser, whose generated code knows no encoder.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A writer and its memory are larger than most lists, of which every row has one.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? utf8;

    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    private static StoredListsJson Json => StoredListsJson.Default;

    public static string Of(IReadOnlyList<Evidence> evidence) =>
        Write([.. evidence.Select(e => new StoredEvidence(e.Field, e.Span.Start, e.Span.End, Storable(e.Quote)))], Json.StoredEvidenceArray);

    public static string Of(IReadOnlyList<FieldConfidence> confidence) =>
        Write([.. confidence.Select(c => new StoredConfidence(c.Field, c.Probability, Codes.Of(c.Sign), c.NeedsReview))], Json.StoredConfidenceArray);

    public static string Of(IReadOnlyList<CarryingTerm> terms) =>
        Write([.. terms.Select(t => new StoredTerm(Storable(t.Text), t.Span.Start, t.Span.End, t.Weight))], Json.StoredTermArray);

    public static IReadOnlyList<Evidence> Evidence(string json) =>
        [.. JsonSerializer.Deserialize(json, Json.StoredEvidenceArray)!.Select(e => new Evidence(e.Field, new(e.Start, e.End), e.Quote))];

    public static IReadOnlyList<FieldConfidence> Confidence(string json) =>
        [.. JsonSerializer.Deserialize(json, Json.StoredConfidenceArray)!.Select(c => new FieldConfidence(c.Field, c.Probability, Codes.Parse<ConfidenceSign>(c.Sign), c.NeedsReview))];

    public static IReadOnlyList<CarryingTerm> Terms(string json) =>
        [.. JsonSerializer.Deserialize(json, Json.StoredTermArray)!.Select(t => new CarryingTerm(t.Text, new(t.Start, t.End), t.Weight))];

    private static string Write<T>(T[] list, JsonTypeInfo<T[]> type)
    {
        utf8 ??= new(UsualLength);
        writer ??= new(utf8, Readable);
        utf8.ResetWrittenCount();
        writer.Reset();
        JsonSerializer.Serialize(writer, list, type);
        return Encoding.UTF8.GetString(utf8.WrittenSpan);
    }

    // As the document's text is stored, which quotes must equal.
    private static string Storable(string text) => text.Replace('\0', '\uFFFD');
}

internal sealed record StoredEvidence(string Field, int Start, int End, string Quote);

internal sealed record StoredConfidence(string Field, double Probability, string Sign, bool NeedsReview);

internal sealed record StoredTerm(string Text, int Start, int End, double Weight);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(StoredEvidence[]))]
[JsonSerializable(typeof(StoredConfidence[]))]
[JsonSerializable(typeof(StoredTerm[]))]
internal sealed partial class StoredListsJson : JsonSerializerContext;
