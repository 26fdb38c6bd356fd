using System.Globalization;
using System.Text.RegularExpressions;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

/// <summary>Reckons every figure of the annex again from the facts, in the plainest way.</summary>
public sealed partial class AnnexFigureTests : IDisposable
{
    private static readonly StoredActivity[] All = [.. SampleDataset.Full.Activities];
    private static readonly StoredActivity[] Counted = [.. All.Where(a => a.HeldBack is null)];
    private static readonly ParticipationPart[] Parts = [.. Counted.SelectMany(a => a.Participation)];
    private static readonly Resolution[] Resolutions = [.. Counted.SelectMany(a => a.Activity.Resolutions)];
    private static readonly int People = Parts.Sum(p => p.People);
    private static readonly int WithPeople = Counted.Count(a => a.Participation.Count > 0);

    private readonly ReadAnnex english = new(Written.Annex(SampleDataset.Full, Language.English));
    private readonly ReadAnnex thai = new(Written.Annex(SampleDataset.Full, Language.Thai));

    public void Dispose()
    {
        english.Dispose();
        thai.Dispose();
    }

    [Fact]
    public void The_overview_counts_activities_people_countries_goals_and_resolutions()
    {
        Assert.Equal((6, 1067, 4), (Counted.Length, People, WithPeople));
        var countries = All.SelectMany(a => a.Activity.Countries.Concat(a.Participation.Select(p => p.Country)).Append(a.Activity.HostCountry)).OfType<string>().Distinct();
        Check(
            "Overview",
            "ภาพรวม",
            [
                Counted.Length, SampleDataset.Full.Sources.Count(s => s.Activities > 0), SampleDataset.Full.Sources.Count,
                People, WithPeople, Counted.Length,
                Counted.Where(a => a.Activity.Participants is { IsApproximate: true }).Sum(a => a.Participation.Sum(p => p.People)),
                All.Length - Counted.Length,
                countries.Count(), Counted.Count(a => a.Activity.Countries.Count + a.Participation.Count(p => p.Country is not null) > 0), Counted.Length,
                Counted.SelectMany(Goals).Distinct().Count(), Goal.Count, Counted.Count(a => Goals(a).Any()), Counted.Length,
                Resolutions.Length, Counted.Count(a => a.Activity.Resolutions.Count > 0), Counted.Length,
                Counted.Count(a => a.IsReviewed), Counted.Length, Counted.Count(a => !a.IsReviewed),
            ]);
    }

    [Fact]
    public void Years_are_compared_without_calling_it_a_trend()
    {
        var years = Counted.GroupBy(a => a.Activity.Period!.Start.Year).OrderBy(g => g.Key).ToArray();
        Check(
            "By year",
            "จำแนกตามปี",
            [
                years.Length, years[0].Key, years[^1].Key, Counted.Length, Counted.Length,
                years[0].Count(), years[0].Key, years[^1].Count(), years[^1].Key,
            ],
            isYear: n => n is > 1900 and < 2100);
        Assert.Contains("the difference shows no trend.", english.Sentences("By year"), StringComparison.Ordinal);
        Assert.Contains("จึงไม่อาจสรุปเป็นแนวโน้มได้", thai.Sentences("จำแนกตามปี"), StringComparison.Ordinal);
    }

    [Fact]
    public void Countries_regions_and_goals_follow_from_the_activities()
    {
        var byCountry = Parts.Where(p => p.Country is not null).GroupBy(p => p.Country).Select(g => g.Sum(p => p.People)).OrderDescending().ToArray();
        Check("By country", "จำแนกตามประเทศ", [People, byCountry.Sum(), People - byCountry.Sum(), byCountry[0], byCountry.Sum()]);
        Check("By region", "จำแนกตามภูมิภาค", [Counted.Count(a => a.Activity.ThaiRegion is not null), Counted.Length]);
        var byGoal = Goal.All.ToDictionary(g => g, g => Counted.Count(a => Goals(a).Contains(g)));
        var gap = byGoal.Where(g => g.Value == 0).Select(g => g.Key.Number);
        var withGoal = Counted.Count(a => Goals(a).Any());
        var largest = byGoal.OrderByDescending(g => g.Value).ToArray();
        int[] most = largest[0].Value > largest[1].Value ? [largest[0].Key.Number, largest[0].Value, withGoal] : [];
        Check("Activities by Goal", "กิจกรรมจำแนกตามเป้าหมาย", [withGoal, Counted.Length, .. most, .. gap]);
    }

    [Fact]
    public void Groups_of_people_are_told_with_what_is_known_of_them()
    {
        Groups("Organisation types", "ประเภทองค์กร", p => p.OrganisationType, OrganisationType.NotStated);
        Groups("Sex", "เพศ", p => p.Sex, Sex.NotStated);
        Groups("Age", "อายุ", p => p.AgeGroup, AgeGroup.NotStated);
        var disabled = Parts.Where(p => p.Disability is Disability.Yes).Sum(p => p.People);
        // No share: nobody is known to be without a disability.
        Check("Disability", "ความพิการ", [People, disabled, 1, Counted.Length]);
    }

    [Fact]
    public void Resolutions_are_counted_once_by_goal_and_addressee()
    {
        Check("Resolutions and proposals", "มติและข้อเสนอ", [Resolutions.Length, 1, Counted.Length]);
        var byGoal = Goal.All.Select(g => (g.Number, Count: Resolutions.Count(r => r.Sdgs.Any(s => s.Goal == g)))).OrderByDescending(g => g.Count).ToArray();
        var withGoal = Resolutions.Count(r => r.Sdgs.Count > 0);
        int[] most = byGoal[0].Count > byGoal[1].Count ? [byGoal[0].Number, byGoal[0].Count, withGoal] : [];
        Check("By Goal", "จำแนกตามเป้าหมาย", [withGoal, Resolutions.Length, .. most]);
        Check("By addressee", "จำแนกตามผู้รับข้อเสนอ", [Resolutions.Count(r => r.Addressee is not null), Resolutions.Length]);
        Assert.Equal(
            Resolutions.GroupBy(r => r.Addressee).Select(g => $"{g.Key ?? "n.s."} {g.Count()} 1").Order(),
            english.Table("Resolutions by addressee").Skip(1).Select(r => string.Join(' ', r)).Order());
        Assert.Equal(Resolutions.Select(r => r.Text), thai.Table("รายการมติและข้อเสนอ").Skip(2).Select(r => r[1]));
    }

    [Fact]
    public void Tables_hold_what_the_sentences_sum_up()
    {
        var byYear = Counted.GroupBy(a => a.Activity.Period!.Start.Year).OrderBy(g => g.Key).ToArray();
        Assert.Equal(
            byYear.Select(g => Row(g.Key.ToString(CultureInfo.InvariantCulture), g)).Append(Row("Total", Counted)),
            english.Table("Activities and participants by year").Skip(1).Select(r => string.Join(' ', r)));
        Assert.Equal(
            Goal.All.Where(g => Counted.Any(a => Goals(a).Contains(g))).Select(g => Row($"{g} {SampleReference.Data.Goal(g).Title.English}", Counted.Where(a => Goals(a).Contains(g)))).Order(),
            english.Table("Activities and participants by Goal").Skip(1).Where(r => r[0] != "No goal assigned").Select(r => string.Join(' ', r)).Order());
    }

    [Fact]
    public void Stakeholder_types_by_goal_overlap_and_say_so()
    {
        const string Caption = "Participants by stakeholder type and Goal of the activity";
        var table = english.Table(Caption);
        Assert.Equal(["Goal", "n", "CSOs", "Gov’t", "Private", "Academia", "UN, int’l", "Community", "n.s."], table[0]);
        OrganisationType[] types = [OrganisationType.Cso, OrganisationType.Government, OrganisationType.Private, OrganisationType.Academia, OrganisationType.International, OrganisationType.Community, OrganisationType.NotStated];
        foreach (var row in table.Skip(1))
        {
            var goal = new Goal(int.Parse(row[0].Split(' ')[0], CultureInfo.InvariantCulture));
            var activities = Counted.Where(a => Goals(a).Contains(goal)).ToArray();
            Assert.Equal($"{activities.Count(a => a.Participation.Count > 0)}/{activities.Length}", row[1]);
            Assert.Equal(types.Select(t => activities.SelectMany(a => a.Participation).Where(p => p.OrganisationType == t).Sum(p => p.People) is > 0 and var people ? Number(people) : "–"), row.Skip(2));
        }

        Assert.Contains("must not be added up", english.Sentences("Stakeholder type and Goal"), StringComparison.Ordinal);
        Assert.Contains("นำมารวมกันไม่ได้", thai.Sentences("ประเภทผู้มีส่วนได้ส่วนเสียกับเป้าหมาย"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_register_has_every_activity_once_with_what_its_documents_say()
    {
        var rows = english.Table("Register of consultations").Skip(1).ToArray();
        Assert.Equal(Counted.Length, rows.Length);
        Assert.Equal(["about 80", "79", "848 (several meetings together)", "n.s.", "n.s.", "60"], rows.Select(r => r[6]));
        Assert.Equal(["n.s.", "46", "n.s.", "n.s.", "n.s.", "n.s."], rows.Select(r => r[7]));
        Assert.Equal(["31 Jan 2018", "7–8 Feb 2018", "2022\nDraft", "27 Jul 2023\nDraft", "21 Nov 2023\nDraft", "14 Mar 2024\nDraft"], rows.Select(r => r[0]));
        Assert.Equal("Cambodia; Lao PDR; Myanmar; Thailand; Viet Nam", rows[1][8]);
        Assert.Equal("13, 16, 17", rows[1][9]);
        var inThai = thai.Table("ทะเบียนการรับฟังความคิดเห็นและการประชุม").Skip(1).ToArray();
        Assert.Equal(["ประมาณ 80", "79", "848 (รวมหลายเวที)", "ไม่ระบุ", "ไม่ระบุ", "60"], inThai.Select(r => r[6]));
        Assert.Equal("7–8 ก.พ. 2561", inThai[1][0]);
        Assert.Equal("พ.ศ. 2565\nข้อมูลร่าง", inThai[2][0]);
    }

    [Fact]
    public void Every_figure_and_table_carries_its_base_and_the_dataset_version()
    {
        foreach (var (annex, version) in new[] { (english, "dataset version 5d1f0c2ab9e4"), (thai, "ชุดข้อมูลรุ่น 5d1f0c2ab9e4") })
        {
            var notes = annex.Chapter.Where(p => ReadAnnex.Style(p) == "AnnexNote").Select(p => ReadAnnex.Text(p)).ToArray();
            Assert.Equal(annex.Captions.Count, notes.Length);
            Assert.All(notes, n => Assert.EndsWith(version, n, StringComparison.Ordinal));
        }
    }

    private void Groups<T>(string heading, string headingThai, Func<ParticipationPart, T> group, T notStated)
        where T : struct, Enum
    {
        var known = Parts.Where(p => !group(p).Equals(notStated)).GroupBy(group).Select(g => (g.Key, People: g.Sum(p => p.People))).ToArray();
        var whole = known.Sum(g => g.People);
        var activities = Counted.Count(a => a.Participation.Any(p => !group(p).Equals(notStated)));
        Check(heading, headingThai, [People, whole, activities, Counted.Length], known.Select(g => (g.People, Share: 100.0 * g.People / whole)));
    }

    /// <summary>The numbers under a heading, in the order of either language, are these and no others.</summary>
    private void Check(string heading, string headingThai, IEnumerable<int> numbers, IEnumerable<(int People, double Share)>? groups = null, Func<int, bool>? isYear = null)
    {
        var shares = (groups ?? []).SelectMany(g => new[] { Number(g.People), g.Share.ToString("0.0", CultureInfo.InvariantCulture) }).ToArray();
        Assert.Equal(numbers.Select(Number).Concat(shares).Order(), Figures(english, heading).Order());
        Assert.Equal(numbers.Select(n => isYear?.Invoke(n) == true ? Year(n + 543) : Number(n)).Concat(shares).Order(), Figures(thai, headingThai).Order());

        string Number(int n) => isYear?.Invoke(n) == true ? Year(n) : AnnexFigureTests.Number(n);

        static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Names of age groups and of the UN's regions hold numbers that are no figures.</summary>
    private static IEnumerable<string> Figures(ReadAnnex annex, string heading) => Figure()
        .Matches(NamesWithNumbers().Replace(annex.Sentences(heading), ""))
        .Select(m => m.Value);

    private static IEnumerable<Goal> Goals(StoredActivity activity) => activity.Activity.Sdgs.Select(s => s.Goal).Distinct();

    private static string Row(string name, IEnumerable<StoredActivity> activities)
    {
        var with = activities.Where(a => a.Participation.Count > 0).ToArray();
        var people = with.Length == 0 ? "n.s." : Number(with.Sum(a => a.Participation.Sum(p => p.People)));
        var approximate = with.Length == 0 ? "n.s." : Number(with.Where(a => a.Activity.Participants is { IsApproximate: true }).Sum(a => a.Participation.Sum(p => p.People)));
        return $"{name} {activities.Count()} {with.Length} {people} {approximate}";
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d[\d,]*\d(\.\d)?|\d(\.\d)?")]
    private static partial Regex Figure();

    [GeneratedRegex(@"15–24|25–59|60 (years|ปี)")]
    private static partial Regex NamesWithNumbers();
}
