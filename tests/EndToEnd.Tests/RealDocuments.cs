using System.Text.Json;

namespace SdgInsights.EndToEnd.Tests;

/// <summary>The five real Thai documents for which the project exists. Skipped where they are not at hand.</summary>
public sealed class RealDocuments
{
    private static readonly Lazy<IReadOnlyDictionary<string, JsonElement>> Read = new(() =>
        Cli.Run("extract", Path.Combine(Checkout.Shared!, "seeds")).Lines
            .Select(l => JsonDocument.Parse(l).RootElement)
            .ToDictionary(e => e.GetProperty("source").GetString()![..3]));

    [SkippableFact]
    public void The_Mekong_conference_has_79_people_from_46_organisations_and_five_countries()
    {
        var activity = Document("000");
        Assert.Equal(79, activity.GetProperty("participants_total").GetInt32());
        Assert.False(activity.GetProperty("participants_approx").GetBoolean());
        Assert.Equal(46, activity.GetProperty("organisations_count").GetInt32());
        Assert.Equal(["KH", "LA", "MM", "TH", "VN"], Texts(activity, "countries"));
        Assert.Equal("2018-02-07", activity.GetProperty("start_date").GetString());
        Assert.Equal("2018-02-08", activity.GetProperty("end_date").GetString());
    }

    [SkippableFact]
    public void The_national_forum_of_2022_has_848_people_and_eight_resolutions()
    {
        var activity = Document("001");
        Assert.Equal(848, activity.GetProperty("participants_total").GetInt32());
        Assert.Equal("2022", activity.GetProperty("start_date").GetString());
        Assert.Equal(["๑", "๒", "๓", "๔", "๕", "๖", "๗", "๘"], activity.GetProperty("resolutions").EnumerateArray().Select(r => r.GetProperty("number").GetString()));
    }

    [SkippableFact]
    public void The_joint_working_group_had_about_80_people_and_names_SDG_17()
    {
        var activity = Document("002");
        Assert.Equal(80, activity.GetProperty("participants_total").GetInt32());
        Assert.True(activity.GetProperty("participants_approx").GetBoolean());
        Assert.Equal("2018-01-31", activity.GetProperty("start_date").GetString());
        Assert.Equal("๑/๒๕๖๑", activity.GetProperty("edition").GetString());
        var explicitGoals = activity.GetProperty("sdgs").EnumerateArray().Where(s => s.GetProperty("explicit").GetBoolean()).Select(s => s.GetProperty("goal").GetInt32());
        Assert.Equal([17], explicitGoals);
    }

    [SkippableFact]
    public void The_twelfth_partnership_dialogue_was_in_Singapore_and_passed_no_resolutions()
    {
        var activity = Document("003");
        Assert.Equal("2023-11-21", activity.GetProperty("start_date").GetString());
        Assert.Equal("SG", activity.GetProperty("host_country").GetString());
        Assert.Equal("12", activity.GetProperty("edition").GetString());
        Assert.Equal(0, activity.GetProperty("resolutions").GetArrayLength());
    }

    [SkippableFact]
    public void A_page_counter_is_no_head_count()
    {
        var activity = Document("004");
        Assert.Equal("2023-07-27", activity.GetProperty("start_date").GetString());
        Assert.Equal(JsonValueKind.Null, activity.GetProperty("participants_total").ValueKind);
    }

    [SkippableFact]
    public void The_79_stay_unallocated_over_their_five_countries()
    {
        Skip.If(Checkout.Shared is null, "the shared documents are not at hand");
        using var folder = new TemporaryFolder();
        Cli.Run("run", Path.Combine(Checkout.Shared!, "seeds"), "--out", folder.Path);
        var rows = File.ReadAllLines(folder.File("tables/by-country.csv"));
        var row = Assert.Single(rows, r => r.StartsWith("unallocated:KH|LA|MM|TH|VN,", StringComparison.Ordinal));
        Assert.Contains(",1,1,79,0,", row, StringComparison.Ordinal);
        Assert.DoesNotContain(rows, r => r.StartsWith("KH,", StringComparison.Ordinal) && r.Contains(",79,", StringComparison.Ordinal));
    }

    private static JsonElement Document(string number)
    {
        Skip.If(Checkout.Shared is null, "the shared documents are not at hand");
        return Read.Value[number];
    }

    private static IEnumerable<string> Texts(JsonElement activity, string field) => activity.GetProperty(field).EnumerateArray().Select(e => e.GetString()!);
}
