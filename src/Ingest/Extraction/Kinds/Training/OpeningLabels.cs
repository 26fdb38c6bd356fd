using System.Security.Cryptography;
using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// What we found reading the openings of texts, most of which may not be copied here: <c>text_sha256</c> over UTF-8, <c>is_activity</c> as true or
/// false, <c>event_type</c>; empty where it is open.
/// </summary>
public sealed class OpeningLabels
{
    private readonly Dictionary<string, (bool? IsActivity, EventType? Type)> byText;

    private OpeningLabels(Dictionary<string, (bool?, EventType?)> byText) => this.byText = byText;

    /// <exception cref="DataFileException">The first thing found wrong, with its line.</exception>
    public static OpeningLabels Load(string file)
    {
        var labels = new Dictionary<string, (bool?, EventType?)>(StringComparer.Ordinal);
        foreach (var row in DataTable.Read(Path.GetDirectoryName(Path.GetFullPath(file))!, Path.GetFileName(file), "text_sha256", "is_activity", "event_type").Rows)
        {
            if (!labels.TryAdd(row.Required("text_sha256"), (IsActivity(row), Type(row))))
                throw row.Refuse("text_sha256", $"{row["text_sha256"]} a second time", "each text once");
        }

        return new(labels);
    }

    /// <summary>Those of the texts that have a label.</summary>
    internal IEnumerable<LabelledOpening> Of(IEnumerable<string> texts) => texts
        .Select(t => byText.TryGetValue(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(t))), out var label)
            ? new LabelledOpening(MarkedReport.WithoutMarks(t), label.IsActivity, label.Type) : null)
        .OfType<LabelledOpening>();

    private static bool? IsActivity(DataRow row) => row["is_activity"] switch
    {
        "true" => true,
        "false" => false,
        "" => null,
        var other => throw row.Refuse("is_activity", other, "true, false or nothing"),
    };

    private static EventType? Type(DataRow row) => row["event_type"] is not { Length: > 0 } code ? null
        : Codes.TryParse<EventType>(code) ?? throw row.Refuse("event_type", code, string.Join(", ", Codes.All<EventType>()));
}
