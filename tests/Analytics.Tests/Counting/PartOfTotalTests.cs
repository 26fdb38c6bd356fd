using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

public class PartOfTotalTests
{
    private static readonly EventReport Total = Report("total", "CSOs Forum", "2022", ActivityLevel.National, 848, HeadCountScope.SumOfSeveral);

    [Theory]
    [InlineData("CSOs Forum", ActivityLevel.Regional)]
    [InlineData("CSO forum", ActivityLevel.Provincial)]
    [InlineData("CSOs Forum ประจำปี ๒๕๖๕", ActivityLevel.Local)]
    public void Holds_back_meetings_below_a_total_of_their_body_and_year(string body, ActivityLevel level)
    {
        var meeting = Report("part", body, "2022-05-01", level, 120);
        Assert.Equal([("part", new HeldBack(HeldBackReason.PartOfTotal, "total"))], HeldBack(Total, meeting));
        Assert.Equal([("part", new HeldBack(HeldBackReason.PartOfTotal, "total"))], HeldBack(meeting, Total));
    }

    public static TheoryData<string, object, object> Apart => new()
    {
        { "another year", Total, Report("part", "CSOs Forum", "2021-05-01", ActivityLevel.Regional, 120) },
        { "undated", Total, Report("part", "CSOs Forum", null, ActivityLevel.Regional, 120) },
        { "another body", Total, Report("part", "สมัชชาสุขภาพ", "2022-05-01", ActivityLevel.Regional, 120) },
        { "the same level", Total, Report("part", "CSOs Forum", "2022-05-01", ActivityLevel.National, 120) },
        { "a higher level", Total, Report("part", "CSOs Forum", "2022-05-01", ActivityLevel.Asean, 120) },
        { "no level", Total, Report("part", "CSOs Forum", "2022-05-01", null, 120) },
        { "another country", Total with { HostCountry = "TH" }, Report("part", "CSOs Forum", "2022-05-01", ActivityLevel.Regional, 120) with { HostCountry = "LA" } },
        { "a total of one meeting", Total with { Participants = new(848) }, Report("part", "CSOs Forum", "2022-05-01", ActivityLevel.Regional, 120) },
        { "no people to hold back", Total, Report("part", "CSOs Forum", "2022-05-01", ActivityLevel.Regional, null) },
    };

    [Theory]
    [MemberData(nameof(Apart))]
    public void Keeps_meetings_that_the_total_does_not_hold(string why, object total, object meeting)
    {
        Assert.NotEmpty(why);
        Assert.Empty(HeldBack((EventReport)total, (EventReport)meeting));
    }

    [Fact]
    public void Lets_a_total_over_countries_hold_a_national_one_and_all_below()
    {
        var asean = Report("asean", "CSO Forum", "2022", ActivityLevel.Asean, 2000, HeadCountScope.SumOfSeveral) with { HostCountry = "LA" };
        var national = Total with { HostCountry = "TH" };
        var regional = Report("part", "CSOs Forum", "2022-05-01", ActivityLevel.Regional, 120);
        Assert.Equal([("part", "asean"), ("total", "asean")], HeldBack(regional, national, asean).Select(h => (h.Key, h.Why.InFavourOf)));
    }

    [Fact]
    public void Holds_nothing_back_in_favour_of_a_planned_total()
    {
        var planned = Total with { Participants = new(848, HeadCountQualifier.Planned, HeadCountScope.SumOfSeveral) };
        var regional = Report("part", "CSOs Forum", "2022-05-01", ActivityLevel.Regional, 120);
        Assert.Equal([("total", new HeldBack(HeldBackReason.Planned, null))], HeldBack(planned, regional));
    }

    [Fact]
    public void Holds_nothing_back_in_favour_of_a_total_that_is_itself_held_back()
    {
        var total = Total with { Start = new PartialDate(2022, 8, 1), Edition = "1" };
        var register = Report("register", "CSOs Forum", "2022-08-01", ActivityLevel.National, 300) with { Edition = "1", Rank = 0 };
        var regional = Report("part", "CSOs Forum", "2022-05-01", ActivityLevel.Regional, 120);
        Assert.Equal([("total", new HeldBack(HeldBackReason.SameEvent, "register"))], HeldBack(total, register, regional));
    }

    [Fact]
    public void Holds_nothing_back_in_favour_of_a_total_that_a_higher_one_holds()
    {
        var national = Total with { HostCountry = "TH" };
        var regional = Report("region", "CSOs Forum", "2022", ActivityLevel.Regional, 200, HeadCountScope.SumOfSeveral);
        var abroad = Report("abroad", "CSOs Forum", "2022-05-01", ActivityLevel.Local, 20) with { HostCountry = "LA" };
        Assert.Equal([("region", new HeldBack(HeldBackReason.PartOfTotal, "total"))], HeldBack(national, regional, abroad));
    }

    private static EventReport Report(
        string key, string body, string? start, ActivityLevel? level, int? people, HeadCountScope scope = HeadCountScope.ThisActivity) =>
        EventReport.Of(
            key,
            Some.Document(key).Document,
            Some.Activity("รายงานการประชุม " + key, start, people, scope: scope) with { Body = body, Level = level });

    private static IEnumerable<(string Key, HeldBack Why)> HeldBack(params EventReport[] reports) =>
        new DoubleCountRule(TestReference.World).Decide(reports, DecidedPairs.None).Where(v => v.HeldBack is not null).Select(v => (v.Key, v.HeldBack!));
}
