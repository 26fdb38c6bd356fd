using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class NativeChartTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    [Theory]
    [InlineData("th", "แผนภูมิ")]
    [InlineData("en", "Charts")]
    public void Every_chart_of_the_catalogue_stands_on_its_sheet_once(string language, string sheet)
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Languages.Of(language)));
        var titles = Charts([workbook[sheet]]).Select(c => c.Descendants(C + "title").First().Value);
        Assert.Equal(Written.Context(Languages.Of(language)).Charts.Select(c => c.Title).Order(), titles.Order());
    }

    [Theory]
    [InlineData("th", "ภาพรวม")]
    [InlineData("en", "Dashboard")]
    public void The_dashboard_has_its_charts(string language, string sheet)
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Languages.Of(language)));
        Assert.Equal(5, workbook[sheet].Part.DrawingsPart!.ChartParts.Count());
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Cached_values_are_those_of_the_cells_that_a_chart_is_bound_to(string language)
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Languages.Of(language)));
        foreach (var reference in Charts(workbook).Descendants().Where(e => e.Name == C + "strRef" || e.Name == C + "numRef"))
        {
            var cells = Cells(workbook, reference.Element(C + "f")!.Value).ToArray();
            var cache = reference.Element(C + "strCache") ?? reference.Element(C + "numCache")!;
            var cached = cache.Elements(C + "pt").ToDictionary(p => (int)p.Attribute("idx")!, p => p.Element(C + "v")!.Value);
            Assert.Equal(cells.Length, (int)cache.Element(C + "ptCount")!.Attribute("val")!);
            Assert.Equal(cells, Enumerable.Range(0, cells.Length).Select(i => cached.GetValueOrDefault(i, "")));
        }
    }

    [Fact]
    public void Bars_of_people_are_those_of_the_participation_rows()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var expected = SampleDataset.Full.Activities.Where(a => a.HeldBack is null)
            .SelectMany(a => a.Participation.Select(p => (Country: p.Country ?? "spread:" + string.Join('|', a.Activity.Countries.Concat(a.Activity.CountryGroups)), p.People)))
            .GroupBy(p => p.Country).Select(g => g.Sum(p => p.People)).Order();
        Assert.Equal(expected, Values(workbook, "Participants by country").Order());
        Assert.Equal(79 + 848 + 80 + 60, Values(workbook, "Participants by country").Sum());
        Assert.Equal([159, 848, 60], Values(workbook, "Participants by year", series: 2));
    }

    [Fact]
    public void Bars_of_goals_count_activities_and_resolutions()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var counted = SampleDataset.Full.Activities.Where(a => a.HeldBack is null).ToArray();
        Assert.Equal(Goal.All.Select(g => counted.Count(a => a.Activity.Sdgs.Any(s => s.Goal == g))), Values(workbook, "Activities by goal (SDG 1–17)"));
        Assert.Equal(Goal.All.Select(g => counted.SelectMany(a => a.Activity.Resolutions).Count(r => r.Sdgs.Any(s => s.Goal == g))), Values(workbook, "Resolutions by goal (SDG 1–17)"));
    }

    [Theory]
    [InlineData("Participants by organisation type")]
    [InlineData("Participants by sex")]
    [InlineData("Participants by age group")]
    public void Bars_of_groups_are_those_of_the_participation_rows(string title)
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var parts = SampleDataset.Full.Activities.Where(a => a.HeldBack is null).SelectMany(a => a.Participation);
        var expected = parts
            .GroupBy(p => title switch { "Participants by sex" => (Enum)p.Sex, "Participants by age group" => p.AgeGroup, _ => p.OrganisationType })
            .Select(g => g.Sum(p => p.People));
        Assert.Equal(expected.Order(), Values(workbook, title).Order());
    }

    [Fact]
    public void The_line_of_activities_counts_them_by_the_year_in_which_they_began()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var counted = SampleDataset.Full.Activities.Where(a => a.HeldBack is null).ToArray();
        Assert.Equal(Enumerable.Range(2018, 7).Select(y => counted.Count(a => a.Activity.Period!.Start.Year == y)), Values(workbook, "Activities by year"));
    }

    [Fact]
    public void Bars_of_regions_tell_exact_from_approximate_and_end_in_both()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var byRegion = SampleDataset.Full.Activities.Where(a => a.HeldBack is null && a.Participation.Count > 0).GroupBy(a => a.Activity.ThaiRegion).ToArray();
        Assert.Equal(byRegion.Select(g => g.Sum(People)).Order(), Values(workbook, "Participants by the region of Thailand in which the activity was held", series: 2).Order());
        Assert.Equal(byRegion.Select(g => g.Where(a => !IsApproximate(a)).Sum(People)).Order(), Values(workbook, "Participants by the region of Thailand in which the activity was held").Order());
        Assert.Equal([80], Values(workbook, "Participants by the region of Thailand in which the activity was held", series: 1));

        static int People(StoredActivity activity) => activity.Participation.Sum(p => p.People);
        static bool IsApproximate(StoredActivity activity) => activity.Activity.Participants is { IsApproximate: true };
    }

    [Fact]
    public void Columns_of_people_and_the_line_of_activities_share_their_years()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var counted = SampleDataset.Full.Activities.Where(a => a.HeldBack is null).ToArray();
        var years = Enumerable.Range(2018, 7).Select(y => counted.Where(a => a.Activity.Period!.Start.Year == y).ToArray()).ToArray();
        Assert.Equal(years.Where(y => y.Any(a => a.Participation.Count > 0)).Select(y => y.SelectMany(a => a.Participation).Sum(p => p.People)), Values(workbook, "Activities and participants by year", series: 2));
        Assert.Equal(years.Select(y => y.Length), Values(workbook, "Activities and participants by year", series: 3));
    }

    [Fact]
    public void Bars_of_modes_count_every_activity_once()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var counted = SampleDataset.Full.Activities.Where(a => a.HeldBack is null).ToArray();
        Assert.Equal(counted.GroupBy(a => a.Activity.Mode).Select(m => m.Count()).Order(), Values(workbook, "Activities by mode").Order());
    }

    [Fact]
    public void A_year_without_a_head_count_has_an_empty_cell_and_says_so()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var charts = workbook["Charts"];
        var cells = charts.Cells.Where(c => c.InnerText == "2023 (n.s.)").Select(c => c.CellReference!.Value!).ToArray();
        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Equal("", charts.Text("B" + ReadSheet.Row(cell).ToString(CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Axes_start_at_zero_bars_have_fills_and_charts_have_words_for_who_cannot_see_them()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.Thai));
        Assert.All(Charts(workbook), chart =>
        {
            Assert.All(chart.Descendants(C + "valAx"), axis => Assert.Equal("0", axis.Element(C + "scaling")!.Element(C + "min")!.Attribute("val")!.Value));
            Assert.All(chart.Descendants(C + "ser"), series => Assert.True(series.Element(C + "spPr") is not null || series.Elements(C + "dPt").Any()));
        });
        var drawings = workbook.Sheets.Select(s => s.Part.DrawingsPart).OfType<DrawingsPart>();
        Assert.All(
            drawings.SelectMany(d => d.WorksheetDrawing.Descendants<DocumentFormat.OpenXml.Drawing.Spreadsheet.NonVisualDrawingProperties>()),
            p => Assert.True(p.Description?.Value is { Length: > 40 }));
    }

    private static List<XElement> Charts(ReadWorkbook workbook) => Charts(workbook.Sheets);

    private static List<XElement> Charts(IEnumerable<ReadSheet> sheets) =>
        [.. sheets.SelectMany(s => s.Part.DrawingsPart?.ChartParts ?? []).Select(p =>
        {
            using var stream = p.GetStream();
            return XElement.Load(stream);
        })];

    private static IEnumerable<int> Values(ReadWorkbook workbook, string title, int series = 0) => Charts(workbook)
        .Last(c => c.Descendants(C + "title").First().Value == title)
        .Descendants(C + "ser").ElementAt(series)
        .Element(C + "val")!.Descendants(C + "v").Select(v => int.Parse(v.Value, CultureInfo.InvariantCulture));

    private static IEnumerable<string> Cells(ReadWorkbook workbook, string formula) => workbook.CellsOf(formula).Select(c => c.Sheet.Text(c.Reference));
}
