using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

public class MeasureTests
{
    [Fact]
    public void Unknown_numbers_of_people_are_not_zero()
    {
        var dataset = Read(Some.Activity(people: 80, qualifier: HeadCountQualifier.About), Some.Activity("กิจกรรมที่สองของปี", "2018"), Some.Activity("x", "2019"), Some.Activity("y", start: null, people: 5));
        Assert.Equal(["2018: 2 (1), 80 (80)", "2019: 1 (0), n.s. (n.s.)", "not_stated: 1 (1), 5 (0)"], dataset.Lines("by-year"));
    }

    [Fact]
    public void Counts_people_in_a_region_only_where_all_countries_named_lie_in_it()
    {
        var dataset = Read(
            Some.Activity(people: 10) with { Countries = ["TH", "JP"] },
            Some.Activity(people: 20) with { Countries = ["TH", "FR"] },
            Some.Activity(people: 40) with { Countries = ["TH", "KH"] },
            Some.Activity(people: 80),
            Some.Activity() with { Countries = ["FR"] });
        Assert.Equal(
            [
                "030: 1 (0), n.s. (n.s.)", "035: 3 (1), 40 (0)", "142: 3 (2), 50 (0)", "150: 2 (0), n.s. (n.s.)", "001: 4 (3), 70 (0)",
                "not_stated: 1 (1), 80 (0)",
            ],
            dataset.Lines("by-m49-region"));
    }

    [Theory]
    [InlineData("ASEAN", "2018", "035: 1 (1), 30 (0)")]
    [InlineData("MEKONG5", "2018", "035: 1 (1), 30 (0)")]
    [InlineData("MEKONG5", null, "035: 1 (1), 30 (0)")]
    [InlineData("ASEAN", null, "not_stated: 1 (1), 30 (0)")]
    [InlineData("UNHEARD-OF", "2018", "not_stated: 1 (1), 30 (0)")]
    public void Spreads_people_of_a_grouping_over_its_members_of_the_day(string grouping, string? start, string first)
    {
        var dataset = Read(Some.Activity(start: start, people: 30) with { CountryGroups = [grouping] });
        Assert.Equal(first, dataset.Lines("by-m49-region")[0]);
        Assert.Equal([$"unallocated:{grouping}: 1 (1), 30 (0)"], dataset.Lines("by-country"));
    }

    [Fact]
    public void Does_not_count_people_in_a_region_that_a_named_grouping_reaches_beyond()
    {
        var dataset = Read(Some.Activity(people: 30) with { Countries = ["KH", "TH"], CountryGroups = ["ASEAN"] });
        Assert.Contains("unallocated:KH|TH|ASEAN: 1 (1), 30 (0)", dataset.Lines("by-country"));
        Assert.Equal(["ASEAN: 1 (1), 30 (0)", "MEKONG5: 1 (0), n.s. (n.s.)"], dataset.Lines("by-grouping"));
    }

    [Theory]
    [InlineData("2025-10-25", false)]
    [InlineData("2025-10-26", true)]
    [InlineData("2025", false)]
    [InlineData("2026", true)]
    [InlineData(null, false)]
    public void Counts_Timor_Leste_in_ASEAN_from_its_accession(string? start, bool member)
    {
        var dataset = Read(Some.Activity(start: start) with { Parts = [Some.Registered(9, "TL")], Countries = ["TL"] });
        Assert.Equal(member ? ["ASEAN: 1 (1), 9 (0)"] : [], dataset.Lines("by-grouping"));
    }

    [Fact]
    public void Tells_where_people_come_from_and_where_they_met_apart()
    {
        var dataset = Read(Some.Activity(people: 100) with
        {
            HostCountry = "TH",
            ThaiRegion = "central",
            Countries = ["TH", "LA"],
            Provinces = ["TH-10", "TH-40"],
            Parts = [Some.Registered(30, province: "TH-40"), Some.Registered(20, "LA"), Some.Registered(10)],
        });
        Assert.Equal(
            ["LA: 1 (1), 20 (0)", "TH: 1 (1), 30 (0)", "unallocated:LA|TH: 1 (1), 40 (0)", "not_stated: 1 (1), 10 (0)"],
            dataset.Lines("by-country"));
        Assert.Equal(
            ["TH-10: 1 (0), n.s. (n.s.)", "TH-40: 1 (1), 30 (0)", "not_stated: 1 (1), 70 (0)"],
            dataset.Lines("by-province"));
        Assert.Equal(["TH: 1 (1), 100 (0)"], dataset.Lines("by-host-country"));
        Assert.Equal(["central: 1 (1), 100 (0)"], dataset.Lines("by-thai-region"));
    }

    [Theory]
    [InlineData("TH", "", "unallocated:TH-40|TH-42: 1 (1), 30 (0)")]
    [InlineData("", "", "unallocated:TH-40|TH-42: 1 (1), 30 (0)")]
    [InlineData("TH LA", "", "not_stated: 1 (1), 30 (0)")]
    [InlineData("KH", "", "not_stated: 1 (1), 30 (0)")]
    [InlineData("TH", "MEKONG", "not_stated: 1 (1), 30 (0)")]
    public void Spreads_over_provinces_only_people_of_Thailand_alone(string countries, string groups, string expected)
    {
        var dataset = Read(Some.Activity(people: 30) with
        {
            Provinces = ["TH-40", "TH-42"],
            Countries = countries.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            CountryGroups = groups.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        });
        Assert.Equal(["TH-40: 1 (0), n.s. (n.s.)", "TH-42: 1 (0), n.s. (n.s.)", expected], dataset.Lines("by-province"));
    }

    [Fact]
    public void The_one_province_where_people_met_is_not_where_they_come_from()
    {
        var dataset = Read(Some.Activity(people: 30) with { Provinces = ["TH-10"], Countries = ["TH"] });
        Assert.Equal(["TH-10: 1 (0), n.s. (n.s.)", "not_stated: 1 (1), 30 (0)"], dataset.Lines("by-province"));
    }

    [Theory]
    [InlineData("northeast", "", "northeast")]
    [InlineData("central", "", "not_stated")]
    [InlineData("central", "TH-60", "north")]
    [InlineData("central", "TH-10", "central")]
    [InlineData("central", "TH-10 TH-60", "not_stated")]
    [InlineData("central", "TH-60 TH-90", "north")]
    [InlineData(null, "TH-90", "not_stated")]
    public void Finds_the_region_of_the_forum_from_the_venue(string? region, string provinces, string forum)
    {
        var dataset = Read(Some.Activity(people: 30) with
        {
            ThaiRegion = region,
            Provinces = provinces.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        });
        Assert.Equal([$"{forum}: 1 (1), 30 (0)"], dataset.Lines("by-cso-forum-region"));
    }

    [Fact]
    public void Counts_an_activity_once_under_each_of_its_goals_however_often_they_are_assigned()
    {
        var dataset = Read(
            Some.Activity(people: 30) with { Sdgs = [Some.Sdg(5), Some.Sdg(5, method: AssignmentMethod.ExplicitMention), Some.Sdg(10)], Countries = ["TH"] },
            Some.Activity("ไม่มีเป้าหมาย", start: null) with { Resolutions = [Some.Resolution("ข้อ", 13, 13), Some.Resolution("ไม่ระบุ")] });
        Assert.Equal(["5: 1 (1), 30 (0)", "10: 1 (1), 30 (0)", "not_stated: 1 (0), n.s. (n.s.)"], dataset.Lines("by-goal"));
        Assert.Equal(["5 2018: 1 (1), 30 (0)", "10 2018: 1 (1), 30 (0)", "not_stated not_stated: 1 (0), n.s. (n.s.)"], dataset.Lines("by-goal-year"));
        Assert.Contains("unallocated:TH 10 2018: 1 (1), 30 (0)", dataset.Lines("by-country-goal-year"));
        Assert.Contains("not_stated not_stated not_stated: 1 (0), n.s. (n.s.)", dataset.Lines("by-country-goal-year"));
        Assert.Equal(["TH 2018: 1 (0), n.s. (n.s.)", "unallocated:TH 2018: 1 (1), 30 (0)", "not_stated not_stated: 1 (0), n.s. (n.s.)"], dataset.Lines("by-country-year"));
        Assert.Equal(["13: 1 (0), n.s. (n.s.), 1", "not_stated: 1 (0), n.s. (n.s.), 1"], dataset.Lines("resolutions-by-goal"));
        Assert.Equal(["13 not_stated: 1 (0), n.s. (n.s.), 1", "not_stated not_stated: 1 (0), n.s. (n.s.), 1"], dataset.Lines("resolutions-by-goal-year"));
    }

    [Fact]
    public void Shows_every_property_of_people_with_what_is_not_stated_last()
    {
        var dataset = Read(Some.Activity(people: 10) with
        {
            Mode = ActivityMode.Hybrid,
            Level = ActivityLevel.SubRegional,
            EventType = EventType.WorkingGroup,
            Parts =
            [
                new(4, ParticipationBasis.Prose, null, null, OrganisationType.Cso, Sex.Female, AgeGroup.From15To24, Disability.Yes),
                new(3, ParticipationBasis.Register, null, null, OrganisationType.Government, Sex.Male, AgeGroup.From60, Disability.No),
            ],
        });
        Assert.Equal(["cso: 1 (1), 4 (0)", "government: 1 (1), 3 (0)", "not_stated: 1 (1), 3 (0)"], dataset.Lines("by-organisation-type"));
        Assert.Equal(["female: 1 (1), 4 (0)", "male: 1 (1), 3 (0)", "not_stated: 1 (1), 3 (0)"], dataset.Lines("by-sex"));
        Assert.Equal(["15-24: 1 (1), 4 (0)", "60+: 1 (1), 3 (0)", "not_stated: 1 (1), 3 (0)"], dataset.Lines("by-age-group"));
        Assert.Equal(["no: 1 (1), 3 (0)", "yes: 1 (1), 4 (0)", "not_stated: 1 (1), 3 (0)"], dataset.Lines("by-disability"));
        Assert.Equal(["sub-regional: 1 (1), 10 (0)"], dataset.Lines("by-level"));
        Assert.Equal(["working_group: 1 (1), 10 (0)"], dataset.Lines("by-event-type"));
        Assert.Equal(["hybrid: 1 (1), 10 (0)"], dataset.Lines("by-mode"));
    }

    [Fact]
    public void Rows_of_a_register_are_exact_where_the_total_is_not()
    {
        var dataset = Read(Some.Activity(people: 450, qualifier: HeadCountQualifier.AtLeast) with { Parts = [Some.Registered(46)] });
        Assert.Equal(["2018: 1 (1), 450 (404)"], dataset.Lines("by-year"));
    }

    /// <summary>Activities of one document are never taken for one event.</summary>
    private static Dataset Read(params Activity[] activities)
    {
        using var temporary = new TemporaryStore(Some.Document("a", activities));
        return temporary.Read();
    }
}
