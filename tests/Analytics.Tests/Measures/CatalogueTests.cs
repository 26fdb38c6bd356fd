using System.Text.RegularExpressions;

namespace SdgInsights.Analytics.Tests;

public partial class CatalogueTests
{
    private static readonly string[] Promised =
    [
        "by-age-group", "by-country", "by-country-goal-year", "by-country-year", "by-cso-forum-region", "by-disability", "by-event-type",
        "by-goal", "by-goal-year", "by-grouping", "by-host-country", "by-level", "by-m49-region", "by-m49-region-year", "by-mode", "by-organisation-type", "by-organisation-type-goal",
        "by-province", "by-sex", "by-thai-region", "by-thai-region-year", "by-year", "resolutions-by-addressee", "resolutions-by-addressee-goal", "resolutions-by-goal", "resolutions-by-goal-year",
    ];

    public static TheoryData<string> Ids => [.. MeasureCatalogue.All.Select(m => m.Id)];

    [Fact]
    public void Holds_the_measures_that_reports_ask_for() =>
        Assert.Subset(MeasureCatalogue.All.Select(m => m.Id).ToHashSet(), Promised.ToHashSet());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Says_in_both_languages_what_a_measure_counts(string id)
    {
        var measure = MeasureCatalogue.All.Single(m => m.Id == id);
        Assert.Matches("^[A-Z][^\u0E00-\u0E7F]+[^.]$", measure.SentenceEnglish);
        Assert.Matches("^[\u0E01-\u0E7F]", measure.SentenceThai);
        Assert.Equal(measure.PeopleAreAdditive, !measure.SentenceEnglish.Contains("must not be added up", StringComparison.Ordinal));
        Assert.Equal(measure.PeopleAreAdditive, !measure.SentenceThai.Contains("มารวมกันไม่ได้", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Keeps_to_standard_sql_and_names_its_columns(string id)
    {
        var sql = MeasureCatalogue.All.Single(m => m.Id == id).Sql;
        Assert.DoesNotMatch(OneEngineOnly(), sql);
        Assert.All(["activities", "activities_with_head_count", "people", "people_approximate"], c => Assert.Contains($" AS {c}", sql, StringComparison.Ordinal));
        Assert.Contains("ORDER BY", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_file_without_its_sentence()
    {
        const string File = "-- dimensions: year\n-- people are additive: yes\n-- en: Activities\nSELECT 1";
        Assert.Throws<FormatException>(() => MeasureCatalogue.Parse("by-year", File));
        var measure = MeasureCatalogue.Parse("by-year", File.Replace("SELECT", "-- th: กิจกรรม\nSELECT", StringComparison.Ordinal));
        Assert.Equal(("SELECT 1", "กิจกรรม", true), (measure.Sql, measure.SentenceThai, measure.PeopleAreAdditive));
    }

    [GeneratedRegex(@"\b(IFNULL|GROUP_CONCAT|IIF|GLOB|TOTAL|LIMIT|STRFTIME|JSON_\w+|PRAGMA|ROWID)\b|\[|`", RegexOptions.IgnoreCase)]
    private static partial Regex OneEngineOnly();
}
