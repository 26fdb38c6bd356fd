using SdgInsights.Analytics;

namespace SdgInsights.Reports.Tests;

public sealed class YearRowsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("not_stated", "")]
    [InlineData("2022 2018 not_stated", "2018 2019 2020 2021 2022")]
    [InlineData("2018 1481", "1481 2018")]
    public void Leaves_no_gap_between_years_unless_a_date_is_far_off(string years, string expected)
    {
        var rows = years.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(y => new MeasureRow([y], 1, 1, 5, 0)).ToArray();
        var table = new MeasureTable(new("by-year", ["year"], true, "", "", ""), rows);
        var dataset = SampleDataset.Empty with { Measures = new Dictionary<string, MeasureTable> { ["by-year"] = table } };
        var filled = YearRows.Of(dataset);
        Assert.Equal(expected, string.Join(' ', filled.Select(r => r.Keys[0])));
        Assert.All(filled.Where(r => r.Activities == 0), r => Assert.Null(r.People));
    }
}
