using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class PeopleBarTests
{
    [Fact]
    public void Few_bars_stand_as_they_are() => Assert.Equal(
        [("Thailand", 30), ("Not split: Cambodia, Viet Nam", 9), ("n.s.", 2)],
        Bars(("not_stated", 2), ("unallocated:KH|VN", 9), ("TH", 30), ("LA", null)));

    [Fact]
    public void Of_many_bars_those_not_split_become_one() => Assert.Equal(
        [("Thailand", 30), ("Lao PDR", 12), ("Cambodia", 6), ("Myanmar", 6), ("Viet Nam", 6), ("Not split", 1007), ("n.s.", 1)],
        Bars(("TH", 30), ("LA", 12), ("KH", 6), ("MM", 6), ("VN", 6), ("unallocated:TH", 900), ("unallocated:KH|LA", 79), ("unallocated:SG", 28), ("not_stated", 1)));

    [Fact]
    public void Of_still_more_the_smallest_become_one_and_nobody_is_lost()
    {
        var rows = Enumerable.Range(1, 20).Select(i => ($"X{i:00}", (long?)i)).Append(("unallocated:TH", 50)).Append(("not_stated", 3)).ToArray();
        var bars = Bars(rows);
        Assert.Equal(PeopleBar.Most, bars.Length);
        Assert.Equal("X20", bars[0].Name);
        Assert.Equal("Others (15)", bars[5].Name);
        Assert.Equal(rows.Sum(r => r.Item2), bars.Sum(b => b.People));
    }

    [Fact]
    public void Where_nothing_is_known_of_anybody_there_are_no_bars()
    {
        MeasureRow[] rows = [new(["unallocated:TH"], 1, 1, 90, 0), new(["not_stated"], 1, 1, 4, 0), new(["LA"], 1, 0, null, null)];
        Assert.Empty(PeopleBar.OfKnown(rows, "country", Written.Context(Language.English)));
        Assert.Equal(3, PeopleBar.OfKnown(rows.Append(new(["KH"], 1, 1, 5, 0)), "country", Written.Context(Language.English)).Count);
    }

    private static (string Name, long People)[] Bars(params (string Key, long? People)[] rows) => [.. PeopleBar
        .Of(rows.Select(r => new MeasureRow([r.Key], 1, 1, r.People, 0)), "country", Written.Context(Language.English))
        .Select(b => (b.Name, b.People))];
}
