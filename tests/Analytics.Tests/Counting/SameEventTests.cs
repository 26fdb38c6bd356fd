using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

public class SameEventTests
{
    private const string Thai = "สัมมนาภาคประชาสังคมลุ่มน้ำโขง ว่าด้วยเป้าหมายการพัฒนาที่ยั่งยืน";
    private const string English = "Regional conference of civil society on the sustainable development goals";

    public static TheoryData<string, Activity, Activity> Same => new()
    {
        { "same title, Thai", Some.Activity(Thai), Some.Activity(Thai) },
        { "same title, English", Some.Activity(English), Some.Activity(English.ToUpperInvariant()) },
        { "one word written otherwise, Thai", Some.Activity(Thai + " ๒๕๖๑"), Some.Activity(Thai.Replace("สัมมนา", "งานสัมมนา", StringComparison.Ordinal) + " 2018") },
        { "one word written otherwise, English", Some.Activity(English), Some.Activity(English.Replace("civil society", "civil societies", StringComparison.Ordinal)) },
        { "body and edition in two languages", Meeting("ก", "CSOs Forum", "๑/๒๕๖๑"), Meeting("b", "CSO forum", "1/2018") },
        { "annual meeting", Meeting("ก", "CSOs Forum", "ประจำปี ๒๕๖๑"), Meeting("b", "CSO Forum", "2018") },
        { "venue", Some.Activity("ข่าว") with { Venue = "โรงแรมโฆษะ ขอนแก่น" }, Some.Activity("ภาพ") with { Venue = "โรงแรมโฆษะขอนแก่น" } },
        { "host stated once", Some.Activity(Thai) with { HostCountry = "TH" }, Some.Activity(Thai) },
        { "place named in one title, Thai", Some.Activity(Thai), Some.Activity(Thai + " ขอนแก่น") },
        { "directions that are part of other words", Meeting("งานภายใต้แผนบูรณาการ", "CSO Forum", "๑"), Meeting("งานภาคเหนือ", "CSO Forum", "1") },
        { "countries in titles are no places of meeting", Meeting("ผู้แทนไทยร่วมประชุม", "CSO Forum", "๑"), Meeting("Delegates in Japan", "CSO Forum", "1") },
        { "place named in one title, English", Some.Activity(English + ", Khon Kaen"), Some.Activity(English) },
        { "provinces overlap", Some.Activity(Thai) with { Provinces = ["TH-40"] }, Some.Activity(Thai) with { Provinces = ["TH-40", "TH-41"] } },
    };

    public static TheoryData<string, Activity, Activity> Different => new()
    {
        { "another day", Some.Activity(Thai), Some.Activity(Thai, "2018-02-08") },
        { "only the month is known", Some.Activity(Thai, "2018-02"), Some.Activity(Thai, "2018-02") },
        { "undated", Some.Activity(Thai, start: null), Some.Activity(Thai, start: null) },
        { "another host country", Some.Activity(Thai) with { HostCountry = "TH" }, Some.Activity(Thai) with { HostCountry = "LA" } },
        { "another region of Thailand", Some.Activity(Thai) with { ThaiRegion = "north" }, Some.Activity(Thai) with { ThaiRegion = "south" } },
        { "other provinces", Some.Activity(Thai) with { Provinces = ["TH-40"] }, Some.Activity(Thai) with { Provinces = ["TH-41"] } },
        { "another edition under one title", Some.Activity(Thai) with { Edition = "๑/๒๕๖๑" }, Some.Activity(Thai) with { Edition = "2/2018" } },
        { "another edition of one body", Meeting("ก", "CSOs Forum", "๑/๒๕๖๑"), Meeting("b", "CSO Forum", "2/2018") },
        { "one body, no edition", Meeting("ก", "CSOs Forum", null), Meeting("b", "CSO Forum", null) },
        { "edition of another body", Meeting("ก", "CSOs Forum", "๑"), Meeting("b", "NGO Forum", "1") },
        { "titles name other regions, Thai", Some.Activity(Thai + " (ภาคเหนือ)"), Some.Activity(Thai + " (ภาคใต้)") },
        { "titles name regions that contain each other", Some.Activity(Thai + " ภาคเหนือ"), Some.Activity(Thai + " ภาคตะวันออกเฉียงเหนือ") },
        { "titles name other regions, English", Some.Activity(English + " in Northern Thailand"), Some.Activity(English + " in Southern Thailand") },
        { "titles name other provinces, English", Some.Activity(English + ", Khon Kaen"), Some.Activity(English + ", Songkhla") },
        { "titles name other places in two languages", Meeting(Thai + " ขอนแก่น", "CSOs Forum", "๑"), Meeting(English + ", Songkhla", "CSO Forum", "1") },
        { "titles number the sessions", Some.Activity(Thai + " รุ่นที่ ๑"), Some.Activity(Thai + " รุ่นที่ 2") },
        { "titles number the sessions in words", Some.Activity("First " + English), Some.Activity("Second " + English) },
        { "titles that name only a kind of event", Some.Activity("การประชุม"), Some.Activity("การประชุม") },
        { "other titles", Some.Activity(Thai), Some.Activity("อบรมการจัดการขยะชุมชนอย่างมีส่วนร่วม") },
        { "online", Some.Activity("ข่าว") with { Venue = "ระบบ Zoom", Mode = ActivityMode.Online }, Some.Activity("ภาพ") with { Venue = "ระบบ Zoom", Mode = ActivityMode.Online } },
        { "two bodies in one house", Meeting("ก", "CSOs Forum", null) with { Venue = "โรงแรมโฆษะ" }, Meeting("ข", "คณะทำงานร่วม", null) with { Venue = "โรงแรมโฆษะ" } },
    };

    [Theory]
    [MemberData(nameof(Same))]
    public void Holds_back_the_second_report_of_an_event(string why, Activity first, Activity second)
    {
        Assert.NotEmpty(why);
        var (left, right) = (Report("a", first), Report("b", second));
        Assert.Equal(("b", new HeldBack(HeldBackReason.SameEvent, "a")), HeldBack(left, right).Single());
        Assert.Equal(("b", new HeldBack(HeldBackReason.SameEvent, "a")), HeldBack(right, left).Single());
    }

    [Theory]
    [MemberData(nameof(Different))]
    public void Keeps_both_reports_of_different_events(string why, Activity first, Activity second)
    {
        Assert.NotEmpty(why);
        Assert.Empty(HeldBack(Report("a", first), Report("b", second)));
    }

    [Fact]
    public void Keeps_two_activities_that_one_document_tells_of_apart()
    {
        var one = Report("a", Some.Activity(Thai));
        Assert.Empty(HeldBack(one, one with { Key = "b" }));
    }

    [Fact]
    public void Prefers_a_register_to_prose_exact_to_approximate_and_any_figure_to_none()
    {
        var reports = new[]
        {
            Report("a", Some.Activity(Thai, people: 90, qualifier: HeadCountQualifier.Planned)),
            Report("b", Some.Activity(Thai)),
            Report("c", Some.Activity(Thai, people: 80, qualifier: HeadCountQualifier.About)),
            Report("d", Some.Activity(Thai, people: 79)),
            Report("e", Some.Activity(Thai) with { Parts = [Some.Registered(77)] }),
        };
        for (var left = 0; left < reports.Length; left++)
        {
            for (var right = left + 1; right < reports.Length; right++)
                Assert.Equal(reports[right].Key, HeldBack(reports[left], reports[right]).Single().Why.InFavourOf);
        }
    }

    [Fact]
    public void Does_not_carry_likeness_over_to_editions_that_differ()
    {
        // The second tells no edition and is like both others; those two stay apart.
        var first = Report("a", Some.Activity(Thai, people: 10) with { Edition = "๑" });
        var vague = Report("b", Some.Activity(Thai));
        var second = Report("c", Some.Activity(Thai, people: 20) with { Edition = "2" });
        Assert.Equal(["b"], HeldBack(first, vague, second).Select(h => h.Key));
    }

    [Fact]
    public void Lets_the_resolutions_of_the_prose_stand_where_a_register_stands_for_the_event()
    {
        var prose = Report("a", Some.Activity(Thai, people: 80) with { Resolutions = [Some.Resolution("ข้อเสนอ")] });
        var register = Report("b", Some.Activity(Thai) with { Parts = [Some.Registered(77)] });
        var verdicts = new DoubleCountRule(TestReference.World).Decide([prose, register], DecidedPairs.None);
        Assert.Equal([("a", "b", true), ("b", "b", false)], verdicts.Select(v => (v.Key, v.EventKey, v.ResolutionsCount)));
    }

    private static Activity Meeting(string title, string body, string? edition) => Some.Activity(title) with { Body = body, Edition = edition };

    private static EventReport Report(string key, Activity activity) =>
        EventReport.Of(key, Some.Document(key).Document, activity);

    private static IEnumerable<(string Key, HeldBack Why)> HeldBack(params EventReport[] reports) =>
        new DoubleCountRule(TestReference.World).Decide(reports, DecidedPairs.None).Where(v => v.HeldBack is { Reason: HeldBackReason.SameEvent }).Select(v => (v.Key, v.HeldBack!));
}
