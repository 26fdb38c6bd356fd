using System.Globalization;

namespace SdgInsights.Host;

/// <summary>The fields of an activity one below the other, each with its confidence, and the problems.</summary>
internal static class FactTable
{
    private const int FieldWidth = 20;
    private const int ValueWidth = 60;

    public static void Write(TextWriter writer, ExtractLine line)
    {
        writer.WriteLine();
        writer.WriteLine($"--- {line.Title?.ReplaceLineEndings(" ")}");
        foreach (var c in line.Confidence.Where(c => c.Field != "title"))
        {
            var doubt = c.NeedsReview ? "  ! to check" : "";
            var confidence = string.Create(CultureInfo.InvariantCulture, $"{c.Probability:0.00} {c.Sign.Replace('_', ' ')}");
            writer.WriteLine($"  {c.Field.PadRight(FieldWidth)} {Value(line, c.Field).PadRight(ValueWidth)} {confidence}{doubt}");
        }

        foreach (var goal in line.Sdgs)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"SDG " + goal.Goal,-FieldWidth} {(goal.Explicit ? "named in the text" : string.Join(", ", goal.Terms)).PadRight(ValueWidth)} {goal.Probability:0.00}"));
        foreach (var problem in line.Problems)
            writer.WriteLine($"  problem with {problem.Field}: found {problem.Found}; expected {problem.Expected}");
    }

    private static string Value(ExtractLine line, string field) => field switch
    {
        "is_activity" => "yes",
        "event_type" => line.EventType,
        "start_date" => line.StartDate,
        "end_date" => line.EndDate,
        "participants_total" => string.Create(CultureInfo.InvariantCulture, $"{line.ParticipantsTotal} ({line.ParticipantsQualifier})"),
        "organisations_count" => line.OrganisationsCount?.ToString(CultureInfo.InvariantCulture),
        "venue" => line.Venue,
        "mode" => line.Mode,
        "level" => line.Level,
        "body" => line.Body,
        "edition" => line.Edition,
        "host_country" => line.HostCountry,
        "countries" => string.Join(", ", line.Countries),
        "country_groups" => string.Join(", ", line.CountryGroups),
        "thai_provinces" => string.Join(", ", line.ThaiProvinces.Select(p => p.Name)),
        "thai_region" => line.ThaiRegion,
        "organisers" => string.Join("; ", line.Organisers),
        "resolutions" => string.Create(CultureInfo.InvariantCulture, $"{line.Resolutions.Count}"),
        "statement" or "demands" => string.Create(CultureInfo.InvariantCulture, $"{line.Evidence.Count(e => e.Field == field)}"),
        _ => null,
    } ?? "";
}
