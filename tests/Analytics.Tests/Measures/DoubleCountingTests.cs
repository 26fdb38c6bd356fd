using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

/// <summary>The traps of real reports, from loading to the measures.</summary>
public class DoubleCountingTests
{
    [Fact]
    public void People_whom_nobody_split_over_five_countries_stay_one_row()
    {
        var conference = Some.Document("2018", Some.Activity("CSOs Regional Conference 2018", people: 79) with
        {
            Countries = ["KH", "LA", "VN", "MM", "TH"],
            HostCountry = "TH",
        });
        using var temporary = new TemporaryStore(conference);
        var dataset = temporary.Read();
        Assert.Equal(new ParticipationPart(79, ParticipationBasis.Unallocated), Assert.Single(dataset.Activities[0].Participation));
        Assert.Equal(
            [
                "KH: 1 (0), n.s. (n.s.)", "LA: 1 (0), n.s. (n.s.)", "MM: 1 (0), n.s. (n.s.)", "TH: 1 (0), n.s. (n.s.)", "VN: 1 (0), n.s. (n.s.)",
                "unallocated:KH|LA|MM|TH|VN: 1 (1), 79 (0)",
            ],
            dataset.Lines("by-country"));
        Assert.Equal(["035: 1 (1), 79 (0)", "142: 1 (1), 79 (0)", "001: 1 (1), 79 (0)"], dataset.Lines("by-m49-region"));
        Assert.Equal(["ASEAN: 1 (1), 79 (0)", "MEKONG5: 1 (1), 79 (0)"], dataset.Lines("by-grouping"));
        Assert.Equal(["TH: 1 (1), 79 (0)"], dataset.Lines("by-host-country"));
    }

    [Fact]
    public void A_national_total_already_holds_the_regional_forums_of_its_year()
    {
        var national = Some.Document("ชาติ", Forum("CSOs Forum ประจำปี ๒๕๖๕", "2022", 848, ActivityLevel.National, HeadCountScope.SumOfSeveral));
        var regional = new[] { "ภาคเหนือ", "ภาคใต้", "ภาคกลาง", "ภาคตะวันออกเฉียงเหนือ" }
            .Select((region, i) => Some.Document(region, Forum("CSO Forum " + region, FormattableString.Invariant($"2022-0{i + 1}-15"), 150, ActivityLevel.Regional)))
            .ToArray();
        using var temporary = new TemporaryStore(national);
        temporary.Store.Load(regional);
        var dataset = temporary.Read();
        Assert.Equal(["2022: 5 (1), 848 (0)"], dataset.Lines("by-year"));
        Assert.Equal(["national: 1 (1), 848 (0)", "regional: 4 (0), n.s. (n.s.)"], dataset.Lines("by-level"));
        Assert.Equal(
            Enumerable.Repeat(new HeldBack(HeldBackReason.PartOfTotal, Some.KeyOf(national)), 4),
            dataset.Activities.Select(a => a.HeldBack).OfType<HeldBack>());
        Assert.All(dataset.Activities.Where(a => a.HeldBack is not null), a => Assert.Equal(150, a.Participation.Sum(p => p.People)));
    }

    [Fact]
    public void A_register_and_the_prose_of_one_event_count_once_and_complete_each_other()
    {
        var prose = Some.Document("ข่าว", Some.Activity("ประชุมเชิงปฏิบัติการ CSO Forum ขอนแก่น", people: 80, qualifier: HeadCountQualifier.About) with
        {
            Level = ActivityLevel.Regional,
            HostCountry = "TH",
            Countries = ["TH", "LA"],
            Sdgs = [Some.Sdg(16)],
            Resolutions = [Some.Resolution("ข้อเสนอ ๑", 5), Some.Resolution("ข้อเสนอ ๒", 5, 16)],
        });
        var register = Some.Document("ทะเบียน", Some.Activity("ประชุมเชิงปฏิบัติการ CSOs Forum ขอนแก่น") with
        {
            EventType = EventType.Other,
            Parts = [Some.Registered(70, "TH", "TH-40", Sex.Female), Some.Registered(7, "LA")],
        });
        using var temporary = new TemporaryStore(prose, register);
        var dataset = temporary.Read();
        Assert.Equal(["2018: 1 (1), 77 (0)"], dataset.Lines("by-year"));
        Assert.Equal(["LA: 1 (1), 7 (0)", "TH: 1 (1), 70 (0)"], dataset.Lines("by-country"));
        Assert.Equal(["female: 1 (1), 70 (0)", "not_stated: 1 (1), 7 (0)"], dataset.Lines("by-sex"));
        Assert.Equal(["regional: 1 (1), 77 (0)"], dataset.Lines("by-level"));
        Assert.Equal(["workshop: 1 (1), 77 (0)"], dataset.Lines("by-event-type"));
        Assert.Equal(["TH: 1 (1), 77 (0)"], dataset.Lines("by-host-country"));
        Assert.Equal(["16: 1 (1), 77 (0)"], dataset.Lines("by-goal"));
        Assert.Equal(["5: 1 (0), n.s. (n.s.), 2", "16: 1 (0), n.s. (n.s.), 1"], dataset.Lines("resolutions-by-goal"));
    }

    [Fact]
    public void Resolutions_that_two_documents_report_of_one_event_count_once()
    {
        var report = Some.Activity() with { Resolutions = [Some.Resolution("ข้อเสนอ ๑", 5), Some.Resolution("ข้อเสนอ ๒", 5)] };
        using var temporary = new TemporaryStore(Some.Document("ข่าว", report), Some.Document("news", report));
        Assert.Equal(["5: 1 (0), n.s. (n.s.), 2"], temporary.Read().Lines("resolutions-by-goal"));
    }

    [Fact]
    public void A_later_load_can_hold_back_what_counted_before_it_and_the_other_way_round()
    {
        const string Title = "เวทีรับฟังความคิดเห็นภาคประชาสังคม";
        var prose = Some.Document("ข่าว", Some.Activity(Title, people: 80));
        var register = Some.Document("ทะเบียน", Some.Activity(Title) with { Parts = [Some.Registered(77)] });
        using var temporary = new TemporaryStore(prose);
        Assert.Equal(["2018: 1 (1), 80 (0)"], temporary.Read().Lines("by-year"));
        temporary.Store.Load([register]);
        Assert.Equal(["2018: 1 (1), 77 (0)"], temporary.Read().Lines("by-year"));
    }

    [Fact]
    public void A_sex_that_only_titles_hint_at_is_never_added_to_what_registers_state()
    {
        var stated = Some.Document("ทะเบียน ๑", Some.Activity("เวทีภาคเหนือ") with { Parts = [Some.Registered(30, sex: Sex.Female), Some.Registered(5)] });
        var inferred = Some.Document("ทะเบียน ๒", Some.Activity("เวทีภาคใต้", "2018-03-01") with
        {
            Parts = [new(20, ParticipationBasis.RegisterTitles, Sex: Sex.Female), new(7, ParticipationBasis.RegisterTitles, Sex: Sex.Male), Some.Registered(3)],
        });
        using var temporary = new TemporaryStore(stated, inferred);
        Assert.Equal(
            ["female: 1 (1), 30 (0)", "inferred:female: 1 (1), 20 (0)", "inferred:male: 1 (1), 7 (0)", "not_stated: 2 (2), 8 (0)"],
            temporary.Read().Lines("by-sex"));
    }

    [Theory]
    [InlineData("2018-02-07", "2018")]
    [InlineData(null, "not_stated")]
    public void Planned_people_are_shown_and_never_counted(string? start, string year)
    {
        using var temporary = new TemporaryStore(Some.Document("แผน", Some.Activity(start: start, people: 200, qualifier: HeadCountQualifier.Planned) with
        {
            Parts = [new(120, ParticipationBasis.Prose, Sex: Sex.Female)],
        }));
        var dataset = temporary.Read();
        Assert.Equal([$"{year}: 1 (0), n.s. (n.s.)"], dataset.Lines("by-year"));
        Assert.Equal(["not_stated: 1 (0), n.s. (n.s.)"], dataset.Lines("by-sex"));
        Assert.Equal(new HeldBack(HeldBackReason.Planned, null), dataset.Activities[0].HeldBack);
        Assert.Equal(200, dataset.Activities[0].Activity.Participants?.Value);
    }

    private static Activity Forum(string title, string start, int people, ActivityLevel level, HeadCountScope scope = HeadCountScope.ThisActivity) =>
        Some.Activity(title, start, people, scope: scope) with { Body = "CSOs Forum", Level = level };
}
