using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>Reads a register that a test writes as lines of CSV or as cells of a workbook.</summary>
internal static class Register
{
    public static ReadDocument Read(params string[] lines) =>
        FileReading.Pipeline.Read(new("register.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"))).Value!;

    public static ReadDocument Read(params Sheet[] sheets) => FileReading.Pipeline.Read(new("register.xlsx", ExcelFile.Of(sheets))).Value!;

    public static Activity Of(params string[] lines) => Read(lines).Activities.Single();

    /// <summary>How many people have each value, "-" where it is not stated.</summary>
    public static string Split(this Activity activity, Func<ParticipationPart, object?> property) => string.Join(
        ' ',
        activity.Parts
            .GroupBy(p => property(p) is { } value && value.ToString() != "NotStated" ? value.ToString()! : "-")
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Key}:{g.Sum(p => p.People)}"));
}
