using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

/// <summary>What may be no event counts once a reviewer has confirmed it, and nothing else is left out for it.</summary>
public class InDoubtTests
{
    private const string Title = "เวทีรับฟังความคิดเห็นภาคประชาสังคมลุ่มน้ำโขง";

    [Fact]
    public void Its_people_count_once_a_reviewer_has_confirmed_it()
    {
        using var temporary = new TemporaryStore(Some.Document("ข่าว", Some.InDoubt(Some.Activity(people: 40))));
        var draft = temporary.Read();
        var activity = Assert.Single(draft.Activities);
        Assert.Equal((new HeldBack(HeldBackReason.InDoubt, null), true, "is_activity"), (activity.HeldBack, activity.IsInDoubt, Assert.Single(activity.ToReview).Field));
        Assert.Empty(draft.Lines("by-year"));

        Review(temporary);
        var reviewed = temporary.Read();
        activity = Assert.Single(reviewed.Activities);
        Assert.Equal((null, false, 0), (activity.HeldBack, activity.IsInDoubt, activity.ToReview.Count));
        Assert.Equal(["2018: 1 (1), 40 (0)"], reviewed.Lines("by-year"));
    }

    [Fact]
    public void It_enters_no_measure()
    {
        var anything = Some.Activity(people: 40) with
        {
            HostCountry = "TH",
            Countries = ["TH", "LA"],
            CountryGroups = ["ASEAN"],
            Provinces = ["TH-40"],
            ThaiRegion = "northeast",
            Level = ActivityLevel.Regional,
            Mode = ActivityMode.Onsite,
            Sdgs = [Some.Sdg(16)],
            Resolutions = [Some.Resolution("ข้อเสนอ", 5) with { Addressee = "รัฐบาล", AddresseeKinds = ["government"] }],
        };
        using var temporary = new TemporaryStore(Some.Document("ข่าว", Some.InDoubt(anything)));
        Assert.All(temporary.Read().Measures.Values, m => Assert.Empty(m.Rows));
        Review(temporary);
        Assert.All(temporary.Read().Measures.Values, m => Assert.NotEmpty(m.Rows));
    }

    [Fact]
    public void What_is_confirmed_but_was_only_planned_stays_held_back()
    {
        using var temporary = new TemporaryStore(Some.Document("แผน", Some.InDoubt(Some.Activity(people: 40, qualifier: HeadCountQualifier.Planned))));
        Review(temporary);
        Assert.Equal(HeldBackReason.Planned, Assert.Single(temporary.Read().Activities).HeldBack?.Reason);
    }

    /// <summary>However exact its figure, a report in doubt stands for no event of which another report leaves no doubt.</summary>
    [Theory]
    [InlineData(HeadCountQualifier.Exact)]
    [InlineData(HeadCountQualifier.Planned)]
    public void A_report_without_doubt_stands_for_the_event(HeadCountQualifier qualifier)
    {
        var sure = Some.Document("หนังสือ", Some.Activity(Title, people: 60, qualifier: HeadCountQualifier.About));
        var doubtful = Some.Document("ข่าว", Some.InDoubt(Some.Activity(Title, people: 40, qualifier: qualifier)));
        using var temporary = new TemporaryStore(doubtful);
        temporary.Store.Load([sure]);
        var dataset = temporary.Read();
        Assert.Equal(new HeldBack(HeldBackReason.SameEvent, Some.KeyOf(sure)), dataset.Activities.Single(a => a.IsInDoubt).HeldBack);
        Assert.Equal(["2018: 1 (1), 60 (60)"], dataset.Lines("by-year"));
        var people = EventMerge.Of([.. dataset.Activities.OrderBy(a => a.IsInDoubt)]).Single(f => f.Field == "participants_total");
        Assert.False(people.From.IsInDoubt);
    }

    [Fact]
    public void A_total_in_doubt_holds_no_meeting_back()
    {
        var total = Some.Document("ชาติ", Some.InDoubt(Forum("2022", 848, ActivityLevel.National, HeadCountScope.SumOfSeveral)));
        var meeting = Some.Document("ภาคเหนือ", Forum("2022-01-15", 150, ActivityLevel.Regional));
        using var temporary = new TemporaryStore(total, meeting);
        Assert.Equal(["2022: 1 (1), 150 (0)"], temporary.Read().Lines("by-year"));
    }

    private static Activity Forum(string start, int people, ActivityLevel level, HeadCountScope scope = HeadCountScope.ThisActivity) =>
        Some.Activity("CSOs Forum", start, people, scope: scope) with { Level = level, Body = "CSOs Forum" };

    // Verdicts are made anew as the store is next opened.
    private static void Review(TemporaryStore temporary)
    {
        temporary.Query("UPDATE activities SET is_reviewed = 1");
        temporary.Query("DELETE FROM reference_state");
        temporary.Reopen();
    }
}
