using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// Goals that people of this project gave to texts of others, passage by passage. The texts themselves stay where they are: a label
/// names its text by the SHA-256 of its UTF-8 bytes and, where it was given to a part, by the characters read, end exclusive.
/// </summary>
public sealed class ReadLabels
{
    /// <summary>What such texts are called among the sources.</summary>
    public const string Source = "read";

    private readonly ILookup<string, Label> byText;

    private ReadLabels(IEnumerable<Label> labels) => byText = labels.ToLookup(l => l.Text, StringComparer.Ordinal);

    /// <exception cref="DataFileException">The first thing found wrong, with its line.</exception>
    public static ReadLabels Load(string file) =>
        new(DataTable.Read(Path.GetDirectoryName(Path.GetFullPath(file))!, Path.GetFileName(file), "text_sha256", "start", "end", "sdgs", "unsure").Rows.Select(FromRow));

    /// <summary>A text that was read takes our label in place of its own; of one that was read in parts only the parts remain.</summary>
    public IEnumerable<LabelledText> Of(LabelledText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var labels = byText[Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Text)))].ToList();
        return labels.Count == 0
            ? [text]
            : labels.Select(l => new LabelledText(l.Part is { } part ? part.Of(text.Text) : text.Text, l.Goals, Source) { Unsure = l.Unsure });
    }

    private static Label FromRow(DataRow row)
    {
        var part = row["start"].Length == 0 ? (TextSpan?)null : new TextSpan(Place(row, "start"), Place(row, "end"));
        return new(row.Required("text_sha256"), part, Goals(row, "sdgs"), Goals(row, "unsure"));
    }

    private static int Place(DataRow row, string column) =>
        int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : throw row.Refuse(column, row[column], "a character of the text, from 0");

    private static HashSet<Goal> Goals(DataRow row, string column) => [.. row.List(column).Select(g =>
        int.TryParse(g, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Goal.IsNumber(number) ? new Goal(number) : throw row.Refuse(column, g, "goals from 1 to 17"))];

    private sealed record Label(string Text, TextSpan? Part, HashSet<Goal> Goals, HashSet<Goal> Unsure);
}
