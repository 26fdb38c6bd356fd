using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class ActivitiesBehindTests
{
    private static readonly ReportContext Context = Written.Context(Language.English);

    [Theory]
    [InlineData("by-year", "2018", "000_csnm.txt", "002_mfa.txt")]
    [InlineData("by-country", "SG", "003_singapore.txt")]
    [InlineData("by-country", "unallocated:KH|LA|MM|TH|VN", "000_csnm.txt")]
    [InlineData("by-goal", "6", "005_register-2567.xlsx")]
    [InlineData("by-sex", "female", "005_register-2567.xlsx")]
    [InlineData("by-thai-region", "north", "004_phayao.txt")]
    [InlineData("by-country-goal-year", "SG;1;2023", "003_singapore.txt")]
    public void Finds_what_a_row_counts(string measure, string keys, params string[] sources)
    {
        var table = Context.Dataset.Measures[measure];
        var row = table.Rows.Single(r => string.Join(';', r.Keys) == keys);
        Assert.Equal(sources, Context.Behind.Of(table.Measure, row).Select(a => a.Source.Name).Order());
    }

    [Theory]
    [InlineData("TH", "province.xlsx", "spelt-out.txt")]
    [InlineData("unallocated:KH|LA|MM|TH|VN", "spelt-out.txt")]
    [InlineData("not_stated", "blank.xlsx")]
    public void Countries_of_people_are_those_under_which_the_store_counts_them(string key, params string[] sources)
    {
        StoredActivity[] activities =
        [
            // A province tells the country, and a grouping whose members are all named adds none.
            Register("province.xlsx", new(5, ParticipationBasis.Register, Province: "TH-40")),
            Register("blank.xlsx", new(5, ParticipationBasis.Register)),
            new Doc("spelt-out.txt", "x").Store(new() { Title = "M", EventType = EventType.Workshop, Countries = ["KH", "LA", "MM", "TH", "VN"], CountryGroups = ["MEKONG"], Participants = new(79) }),
        ];
        var behind = new ActivitiesBehind(Event.All(activities), SampleReference.Data);
        var row = new MeasureRow([key], sources.Length, 1, 5, 0);
        Assert.Equal(sources, behind.Of(Context.Dataset.Measures["by-country"].Measure, row).Select(a => a.Source.Name));

        static StoredActivity Register(string name, ParticipationPart part) =>
            new Doc(name, name).Store(new() { Title = name, EventType = EventType.Workshop, Parts = [part] });
    }

    [Fact]
    public void Names_no_activity_where_the_store_counts_another_number()
    {
        var table = Context.Dataset.Measures["by-year"];
        Assert.Empty(Context.Behind.Of(table.Measure, table.Rows[0] with { Activities = 3 }));
        Assert.Empty(Context.Behind.Of(table.Measure with { Dimensions = ["a_dimension_to_come"] }, table.Rows[0]));
    }
}
