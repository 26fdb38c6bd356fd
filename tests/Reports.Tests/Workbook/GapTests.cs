using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class GapTests
{
    [Fact]
    public void A_cell_counts_the_activities_of_its_place_and_goal()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var gaps = workbook["Goals by place"];
        var events = Event.All(SampleDataset.Full.Activities);
        foreach (var country in new[] { ("Thailand", "TH"), ("Singapore", "SG"), ("Myanmar", "MM") })
        {
            var row = Row(gaps, country.Item1);
            var there = events.Where(e => e.Countries.Contains(country.Item2)).ToArray();
            Assert.Equal(there.Length, gaps.Number(row["Activities"]));
            foreach (var goal in Goal.All)
            {
                var expected = there.Count(e => e.Goals.Contains(goal));
                Assert.Equal(expected == 0 ? null : expected, gaps.Number(row[$"SDG {goal}"]));
            }
        }
    }

    [Theory]
    [InlineData("en", "Goals by place", "Central", "SDG 1", "Goals without activity in the documents", "1–16")]
    [InlineData("en", "Goals by place", "Singapore", "SDG 2", "Goals without activity in the documents", "2–17")]
    [InlineData("en", "Goals by place", "North", "SDG 10", "Goals without activity in the documents", "1–10, 12–15, 17")]
    [InlineData("th", "เป้าหมายตามพื้นที่", "กลาง", "SDG 1", "เป้าหมายที่ไม่พบกิจกรรมในเอกสาร", "1–16")]
    public void A_goal_without_activity_is_a_sign_and_no_zero(string language, string sheet, string place, string column, string without, string goals)
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Languages.Of(language)));
        var gaps = workbook[sheet];
        var row = Row(gaps, place);
        Assert.Equal("–", gaps.Text(row[column]));
        Assert.Equal(goals, gaps.Text(row[without]));
    }

    [Fact]
    public void Activities_of_unknown_place_stand_in_the_base_of_no_place()
    {
        var rows = PlaceGoals.All(Event.All(SampleDataset.Full.Activities), SampleReference.Data);
        foreach (var dimension in rows.GroupBy(r => r.Dimension))
        {
            Assert.Null(dimension.Last().Key);
            Assert.Equal(Event.All(SampleDataset.Full.Activities).Count, dimension.SelectMany(r => r.Activities).Distinct().Count());
        }
    }

    private static IReadOnlyDictionary<string, string> Row(ReadSheet sheet, string place) =>
        sheet.Rows().Single(r => sheet.Text(r.Values.ElementAt(1)) == place);
}
