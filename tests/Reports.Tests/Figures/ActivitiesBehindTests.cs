namespace SdgInsights.Reports.Tests;

public sealed class ActivitiesBehindTests
{
    private static readonly ReportContext Context = Written.Context(Domain.Language.English);

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

    [Fact]
    public void Names_no_activity_where_the_store_counts_another_number()
    {
        var table = Context.Dataset.Measures["by-year"];
        Assert.Empty(Context.Behind.Of(table.Measure, table.Rows[0] with { Activities = 3 }));
        Assert.Empty(Context.Behind.Of(table.Measure with { Dimensions = ["a_dimension_to_come"] }, table.Rows[0]));
    }
}
