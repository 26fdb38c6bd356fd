using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

/// <summary>One activity of several reports: each field knows its source, and a conflict the rule that settled it.</summary>
public class EventMergeTests
{
    private const string Title = "เวทีรับฟังความคิดเห็นภาคประชาสังคมลุ่มน้ำโขง";
    private const string Web = "text/html";

    public static TheoryData<string, Activity, string, Activity, string, MergeRule> Figures => new()
    {
        { "a register before words", Counted(77), "text/csv", People(80), "text/plain", MergeRule.Register },
        { "exact before about", People(79), Web, People(80, HeadCountQualifier.About), "application/pdf", MergeRule.Exact },
        { "exact before at least", People(79), "text/plain", People(70, HeadCountQualifier.AtLeast), "text/plain", MergeRule.Exact },
        { "a file before a page of the web", People(79), "application/pdf", People(85), Web, MergeRule.Document },
        { "minutes before news", People(90, HeadCountQualifier.About), "text/plain", People(80, HeadCountQualifier.About), Web, MergeRule.Document },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void Of_two_figures_one_stands_by_a_rule_and_never_their_sum(string why, Activity better, string betterType, Activity worse, string worseType, MergeRule rule)
    {
        Assert.NotEmpty(why);
        foreach (var (one, two) in new[] { ("a", "b"), ("b", "a") })
        {
            using var temporary = new TemporaryStore(Document(one, better, betterType), Document(two, worse, worseType));
            var field = Fields(temporary)["participants_total"];
            Assert.Equal((rule, Some.Document(one).Document.Id), (field.Rule, field.From.Source.Id));
            Assert.Equal(Some.Document(two).Document.Id, Assert.Single(field.Others).Source.Id);
            Assert.Equal(EventMerge.People(field.From)!.Value, temporary.Read().Measures["by-year"].Rows.Single().People);
        }
    }

    [Fact]
    public void Figures_between_which_nothing_tells_are_unsettled()
    {
        using var temporary = new TemporaryStore(Document("a", People(79)), Document("b", People(85)));
        Assert.Equal(MergeRule.Unsettled, Fields(temporary)["participants_total"].Rule);
    }

    [Fact]
    public void Equal_figures_are_no_conflict_and_a_planned_one_states_no_attendance()
    {
        using var temporary = new TemporaryStore(
            Document("a", People(80)), Document("b", People(80, HeadCountQualifier.About)), Document("c", People(200, HeadCountQualifier.Planned)));
        var field = Fields(temporary)["participants_total"];
        Assert.Equal((MergeRule.Agreed, 80), (field.Rule, EventMerge.People(field.From)!.Value));
        Assert.False(field.IsConflict);
    }

    [Fact]
    public void Each_field_comes_from_the_first_report_that_states_it_as_the_measures_count_it()
    {
        var minutes = Document("a", People(79) with { Organisations = new(46, HeadCountQualifier.About), Period = new(PartialDate.FromIso("2018-02-07")!, PartialDate.FromIso("2018-02-08")) });
        var letter = Document("b", People(80, HeadCountQualifier.About) with { Level = ActivityLevel.SubRegional, Organisations = new(44), Venue = "โรงแรมริมโขง" });
        var news = Document("c", Some.Activity(Title) with { Level = ActivityLevel.International, HostCountry = "TH" }, Web);
        using var temporary = new TemporaryStore(minutes, letter, news);
        var fields = Fields(temporary);
        Assert.Equal(
            [
                "title: a (agreed)", "start_date: a (agreed)", "end_date: a not b not c (main)", "event_type: a (agreed)", "level: b not c (main)",
                "host_country: c (only_source)", "venue: b (only_source)", "participants_total: a not b (exact)", "organisations_count: b not a (exact)",
            ],
            fields.Values.Select(f => $"{f.Field}: {f.From.Source.Name}{string.Concat(f.Others.Select(o => " not " + o.Source.Name))} ({Codes.Of(f.Rule)})"));
        Assert.Equal(["sub-regional: 1 (1), 79 (0)"], temporary.Read().Lines("by-level"));
        Assert.Equal(["TH: 1 (1), 79 (0)"], temporary.Read().Lines("by-host-country"));
    }

    [Fact]
    public void Lists_are_joined_and_the_resolutions_of_one_report_stand()
    {
        using var temporary = new TemporaryStore(
            Document("a", People(79) with { Countries = ["TH", "LA"], Provinces = ["TH-40"] }),
            Document("b", People(80, HeadCountQualifier.About) with { Countries = ["TH", "KH"], Provinces = ["TH-40"], Resolutions = [Some.Resolution("ข้อเสนอ", 5)] }));
        var fields = Fields(temporary);
        Assert.Equal((MergeRule.Joined, "b"), (fields["countries"].Rule, Assert.Single(fields["countries"].Others).Source.Name));
        Assert.False(fields["countries"].IsConflict);
        Assert.Equal(MergeRule.Agreed, fields["thai_provinces"].Rule);
        Assert.Equal((MergeRule.OnlySource, "b"), (fields["resolutions"].Rule, fields["resolutions"].From.Source.Name));
        Assert.Equal(["KH: 1 (0), n.s. (n.s.)", "LA: 1 (0), n.s. (n.s.)", "TH: 1 (0), n.s. (n.s.)"], temporary.Read().Lines("by-country").Where(l => !l.StartsWith("unallocated", StringComparison.Ordinal)));
    }

    [Fact]
    public void Other_spellings_of_a_title_or_venue_are_no_conflict()
    {
        using var temporary = new TemporaryStore(
            Document("a", Some.Activity(Title + " ครั้งที่ ๒") with { Venue = "โรงแรม โฆษะ" }), Document("b", Some.Activity(Title + "ครั้งที่ 2") with { Venue = "โรงแรมโฆษะ" }));
        Assert.All(Fields(temporary).Values, f => Assert.Equal(MergeRule.Agreed, f.Rule));
    }

    private static Activity People(int people, HeadCountQualifier qualifier = HeadCountQualifier.Exact) => Some.Activity(Title, people: people, qualifier: qualifier);

    private static Activity Counted(int people) => Some.Activity(Title, people: people) with { Parts = [Some.Registered(people)] };

    private static ReadDocument Document(string name, Activity activity, string mediaType = "text/plain")
    {
        var document = Some.Document(name, activity);
        return document with { Document = document.Document with { MediaType = mediaType } };
    }

    /// <summary>The fields of the only event, by name.</summary>
    private static Dictionary<string, MergedField> Fields(TemporaryStore temporary)
    {
        var activities = temporary.Read().Activities;
        var main = activities.Single(a => a.HeldBack is not { Reason: HeldBackReason.SameEvent });
        return EventMerge.Of([main, .. activities.Where(a => a != main)]).ToDictionary(f => f.Field);
    }
}
