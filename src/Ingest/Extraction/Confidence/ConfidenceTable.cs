using System.Globalization;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// How often fields were right on reports with known answers, by the sign that the confidence rests on. The reports are few, so each
/// share is drawn towards that of its band: the band counts as much as <see cref="BandWeight"/> reports.
/// </summary>
public sealed class ConfidenceTable
{
    private const string SignsFile = "confidence-signs.csv";
    private const string FieldsFile = "confidence-fields.csv";
    private const double BandWeight = 4;

    /// <summary>A few dozen reports can show no more.</summary>
    private const double Surest = 0.98;

    private static readonly Dictionary<string, double> Bands = new(StringComparer.Ordinal) { ["sure"] = 0.95, ["likely"] = 0.85, ["doubtful"] = 0.6 };

    private readonly Dictionary<string, double> thresholds;
    private readonly Dictionary<(string Field, ConfidenceSign Sign), double> probabilities;

    private ConfidenceTable(Dictionary<string, double> thresholds, Dictionary<(string, ConfidenceSign), double> probabilities)
    {
        this.thresholds = thresholds;
        this.probabilities = probabilities;
    }

    /// <param name="folder">The folder of the reference data.</param>
    /// <exception cref="DataFileException">A field, sign or number is wrong, or stands twice.</exception>
    public static ConfidenceTable Load(string folder)
    {
        var thresholds = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in DataTable.Read(folder, FieldsFile, "field", "review_below").Rows)
        {
            if (!thresholds.TryAdd(row.Required("field"), Share(row, "review_below")))
                throw row.Refuse("field", $"{row["field"]} a second time", "each field once");
        }

        var probabilities = new Dictionary<(string, ConfidenceSign), double>();
        foreach (var row in DataTable.Read(folder, SignsFile, "field", "sign", "band", "right", "of").Rows)
        {
            if (!thresholds.ContainsKey(row["field"]))
                throw row.Refuse("field", row["field"], $"a field of {FieldsFile}");
            var sign = Codes.TryParse<ConfidenceSign>(row["sign"]) ?? throw row.Refuse("sign", row["sign"], $"one of {string.Join(", ", Codes.All<ConfidenceSign>())}");
            if (!probabilities.TryAdd((row["field"], sign), Probability(row)))
                throw row.Refuse("sign", $"{row["sign"]} of {row["field"]} a second time", "each sign of a field once");
        }

        return new(thresholds, probabilities);
    }

    /// <summary>The confidence in a field by its sign; a sign that is not in the table counts as doubtful.</summary>
    /// <exception cref="ArgumentException">No such field: a mistake of ours.</exception>
    public FieldConfidence Of(string field, ConfidenceSign sign)
    {
        if (!thresholds.TryGetValue(field, out var threshold))
            throw new ArgumentException($"found {field}; expected a field of {FieldsFile}", nameof(field));
        var probability = probabilities.GetValueOrDefault((field, sign), Bands["doubtful"]);
        return new(field, probability, sign, probability < threshold);
    }

    private static double Probability(DataRow row)
    {
        var band = Bands.TryGetValue(row["band"], out var known) ? known : throw row.Refuse("band", row["band"], $"one of {string.Join(", ", Bands.Keys)}");
        var (right, of) = (Count(row, "right"), Count(row, "of"));
        return right <= of ? Math.Min(Surest, (right + (BandWeight * band)) / (of + BandWeight)) : throw row.Refuse("right", row["right"], $"at most {row["of"]}");
    }

    private static int Count(DataRow row, string column) =>
        int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw row.Refuse(column, row[column], "a whole number");

    private static double Share(DataRow row, string column) =>
        double.TryParse(row[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1
            ? share
            : throw row.Refuse(column, row[column], "a number from 0 to 1");
}
