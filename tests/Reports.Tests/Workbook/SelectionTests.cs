using System.Globalization;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

/// <summary>The figures of the dashboard for a choice of country, region and year, reckoned again from the activities.</summary>
public sealed class SelectionTests
{
    private static readonly StoredActivity[] Counted = [.. SampleDataset.Full.Activities.Where(a => a.HeldBack is null)];

    public static TheoryData<string, string, string> Choices => new()
    {
        { "all", "all", "all" },
        { "TH", "all", "all" },
        { "LA", "all", "all" },
        { "SG", "all", "all" },
        { "all", "north", "all" },
        { "all", "not_stated", "all" },
        { "all", "all", "2018" },
        { "all", "all", "2021" },
        { "KH", "northeast", "2018" },
        { "VN", "all", "2024" },
        { "SG", "north", "2018" },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public void Key_figures_are_those_of_the_activities_chosen(string country, string region, string year)
    {
        using var workbook = Workbook(country, region, year);
        var chosen = Counted.Where(a => IsIn(a, country, region, year)).ToArray();
        var people = chosen.Select(a => People(a, country)).ToArray();
        var dashboard = workbook["Dashboard"];
        Assert.Equal(chosen.Length, dashboard.Number("A6"));
        Assert.Equal(people.Any(p => p is not null) ? Number(people.Sum()) : "n.s.", dashboard.Text("H6"));
        Assert.Equal(country == "all" ? chosen.SelectMany(Countries).Distinct().Count() : Math.Min(1, chosen.Length), dashboard.Number("O6"));
        Assert.Equal(chosen.Sum(a => a.Activity.Resolutions.Count), dashboard.Number("V6"));
        Assert.Equal(chosen.SelectMany(a => a.Activity.Sdgs).Select(s => s.Goal).Distinct().Count(), dashboard.Number("AC6"));
        Assert.Equal(chosen.Length == 0 ? "n.s." : Percent((double)chosen.Count(a => a.IsReviewed) / chosen.Length), dashboard.Number("AJ6") is { } share ? Percent(share) : dashboard.Text("AJ6"));
        var approximate = chosen.Where(a => a.Activity.Participants is { IsApproximate: true }).Sum(a => People(a, country) ?? 0);
        Assert.Equal(
            $"known for {people.Count(p => p is not null)} of {chosen.Length} activities, {people.Count(p => p is null)} n.s.; approximate: {approximate}",
            dashboard.Text("H8"));
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void Beside_the_people_of_a_country_stand_all_people_of_the_activities_held_there(string country, string region, string year)
    {
        using var workbook = Workbook(country, region, year);
        var dashboard = workbook["Dashboard"];
        Assert.Equal(country == "all" ? "Participants" : "Participants from the country", dashboard.Text("H5"));
        if (country == "all")
        {
            Assert.Equal("", dashboard.Text("A4"));
            return;
        }

        var held = Counted.Where(a => IsIn(a, country, region, year) && a.Activity.HostCountry == country).ToArray();
        var known = held.Where(a => a.Participation.Count > 0).ToArray();
        var people = known.Length == 0 ? "n.s." : known.Sum(a => a.Participation.Sum(p => p.People)).ToString("N0", CultureInfo.InvariantCulture);
        Assert.Equal(
            $"{SampleReference.Data.Countries[country].Name.English}: participants stated to come from there: {dashboard.Text("H6")}"
            + $" · activities held there: {held.Length}, their participants wherever they came from: {people}",
            dashboard.Text("A4"));
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void Charts_are_those_of_the_activities_chosen(string country, string region, string year)
    {
        using var workbook = Workbook(country, region, year);
        var chosen = Counted.Where(a => IsIn(a, country, region, year)).ToArray();
        Assert.Equal(Goal.All.Select(g => chosen.Count(a => a.Activity.Sdgs.Any(s => s.Goal == g))).Select(n => (double?)n), Series(workbook, "Activities by goal"));
        Assert.Equal(
            Goal.All.Select(g => chosen.SelectMany(a => a.Activity.Resolutions).Count(r => r.Sdgs.Any(s => s.Goal == g))).Select(n => (double?)n),
            Series(workbook, "Resolutions by goal"));
        Assert.Equal(
            Enumerable.Range(2018, 7).Select(y => Sum(Counted.Where(a => IsIn(a, country, region, y.ToString(CultureInfo.InvariantCulture))), country)),
            Series(workbook, "Participants by year", series: 2));
        Assert.Equal(
            new[] { "north", "northeast", "central", "not_stated" }.Select(r => Sum(Counted.Where(a => IsIn(a, country, r, year)), country)),
            Series(workbook, "Participants by region where held"));
        Assert.Equal(
            LiveBlocks.Types.Select(t => chosen.SelectMany(a => Parts(a, country)).Where(p => p.OrganisationType == t).Sum(p => p.People)).Select(n => n == 0 ? null : (double?)n),
            Series(workbook, "Participants by organisation type"));
    }

    [Theory]
    [InlineData("all", "all")]
    [InlineData("northeast", "all")]
    [InlineData("all", "2024")]
    public void The_heat_map_counts_the_activities_of_every_country_by_goal(string region, string year)
    {
        using var workbook = Workbook("LA", region, year);
        var dashboard = workbook["Dashboard"];
        var names = SampleReference.Data.Countries.Values.ToDictionary(c => c.Name.English, c => c.Iso2);
        for (var row = 28; row < 34; row++)
        {
            var country = names[dashboard.Text("K" + row.ToString(CultureInfo.InvariantCulture))];
            Assert.Equal(
                Goal.All.Select(g => (double?)Counted.Count(a => IsIn(a, country, region, year) && a.Activity.Sdgs.Any(s => s.Goal == g))),
                Goal.All.Select(g => dashboard.Number(SheetNames.Cell(15 + g.Index, row))));
        }
    }

    [Fact]
    public void The_rows_of_all_countries_and_those_of_each_hold_the_same_people()
    {
        var table = new CalculationTable(Event.All(SampleDataset.Full.Activities), SampleReference.Data);
        var (all, each) = (table.Rows.Where(r => r.Country == "all"), table.Rows.Where(r => r.Country != "all"));
        Assert.Equal(79 + 848 + 80 + 60, all.Sum(r => r[Tally.People]));
        Assert.Equal(all.Sum(r => r[Tally.People]), each.Sum(r => r[Tally.People]));
        Assert.Equal(Counted.Length, all.Sum(r => r[Tally.Activities]));
        Assert.All(table.Rows, r => Assert.Equal(r[Tally.People], Tally.OrganisationTypes.Sum(t => r[Tally.PeopleOf(t)])));
    }

    [Fact]
    public void The_choice_of_everything_gives_the_key_figures_of_captions_and_files()
    {
        foreach (var dataset in new[] { SampleDataset.Full, HostileDataset.All, SampleDataset.Empty })
        {
            var context = Written.Context(Language.English, dataset);
            var (totals, figures) = (context.Live.Totals, context.Figures);
            Assert.Equal(
                [figures.Activities, figures.WithPeople, figures.WithoutPeople, figures.ApproximatePeople, figures.Reviewed, figures.HeldBack, figures.Countries, figures.WithCountry, figures.Resolutions, figures.WithResolutions, figures.Goals, figures.WithGoal],
                new[] { "activities", "with_people", "without_people", "approximate", "reviewed", "held_back", "countries", "with_country", "resolutions", "with_resolutions", "goals", "with_goal" }.Select(n => (long)totals[n].Number));
            Assert.Equal(figures.People, (long?)totals["people_shown"].Cell.Number);
        }
    }

    [Fact]
    public void The_lists_offer_everything_first_and_then_what_occurs()
    {
        var choices = DashboardChoices.Of(Written.Context(Language.Thai));
        Assert.Equal(["ทุกประเทศ", "กัมพูชา", "ไทย", "เมียนมา", "ลาว", "เวียดนาม", "สิงคโปร์"], choices[0].Options.Select(o => o.Text));
        Assert.Equal(["ทุกภาค", "เหนือ", "ตะวันออกเฉียงเหนือ", "กลาง", "ไม่ระบุ"], choices[1].Options.Select(o => o.Text));
        Assert.Equal(["ทุกปี", "2561", "2562", "2563", "2564", "2565", "2566", "2567"], choices[2].Options.Select(o => o.Text));
    }

    private static ReadWorkbook Workbook(string country, string region, string year) => new(Written.Chosen(new(country, region, year), Language.English));

    private static bool IsIn(StoredActivity a, string country, string region, string year) =>
        (country == "all" || Countries(a).Contains(country))
        && (region == "all" || (a.Activity.ThaiRegion ?? "not_stated") == region)
        && (year == "all" || a.Activity.Period!.Start.Year.ToString(CultureInfo.InvariantCulture) == year);

    private static IEnumerable<string> Countries(StoredActivity a) =>
        a.Activity.Countries.Concat(a.Participation.Select(p => p.Country)).Append(a.Activity.HostCountry).OfType<string>();

    private static IEnumerable<ParticipationPart> Parts(StoredActivity a, string country) => a.Participation.Where(p => country == "all" || p.Country == country);

    private static long? People(StoredActivity a, string country) => Parts(a, country).Any() ? Parts(a, country).Sum(p => (long)p.People) : null;

    private static double? Sum(IEnumerable<StoredActivity> activities, string country)
    {
        var known = activities.Select(a => People(a, country)).OfType<long>().ToArray();
        return known.Length == 0 ? null : known.Sum();
    }

    private static string Percent(double share) => share.ToString("P6", CultureInfo.InvariantCulture);

    private static string Number(long? people) => people!.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The cells that a chart of the dashboard is bound to; null for those that it draws nothing for.</summary>
    private static IEnumerable<double?> Series(ReadWorkbook workbook, string title, int series = 0)
    {
        var chart = workbook["Dashboard"].ChartOf(title);
        return workbook.CellsOf(chart.SeriesValues(series)).Select(c => c.Sheet.Number(c.Reference));
    }
}
