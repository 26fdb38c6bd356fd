using System.Globalization;
using SdgInsights.Domain;
using Office2010 = DocumentFormat.OpenXml.Office2010.Excel;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace SdgInsights.Reports.Tests;

/// <summary>Goals together, and goals over the years.</summary>
public sealed class GoalSheetTests
{
    private static readonly IReadOnlyList<Event> Events = Event.All(SampleDataset.Full.Activities);

    [Fact]
    public void A_cell_counts_the_activities_that_address_both_goals_and_the_diagonal_is_blank()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var sheet = workbook["Goals together"];
        foreach (var (goal, row) in Goal.All.Zip(sheet.Rows()))
        {
            var having = Events.Where(e => e.Goals.Contains(goal)).ToArray();
            Assert.Equal(having.Length == 0 ? null : having.Length, sheet.Number(row["Activities"]));
            foreach (var other in Goal.All)
            {
                var both = having.Count(e => e.Goals.Contains(other));
                var cell = row[$"SDG {other}"];
                Assert.Equal(goal == other || both == 0 ? null : both, sheet.Number(cell));
                Assert.Equal(goal == other ? "" : both == 0 ? "–" : both.ToString(CultureInfo.InvariantCulture), sheet.Text(cell));
            }
        }
    }

    [Fact]
    public void The_goals_most_often_together_stand_with_their_numbers()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var sheet = workbook["Goals together"];
        foreach (var (goal, row) in Goal.All.Zip(sheet.Rows()))
        {
            var partners = Goal.All.Where(o => o != goal && Events.Any(e => e.Goals.Contains(goal) && e.Goals.Contains(o))).ToArray();
            var named = sheet.Text(row["Most often together with (activities)"]);
            Assert.Equal(Math.Min(3, partners.Length), named.Split(", ", StringSplitOptions.RemoveEmptyEntries).Length);
            Assert.All(named.Split(", ", StringSplitOptions.RemoveEmptyEntries), n => Assert.Contains(partners, p => n.StartsWith($"SDG {p} (", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("en", "By year", "Figure", "Activities", "People")]
    [InlineData("th", "รายปี", "ข้อมูลที่นับ", "จำนวนกิจกรรม", "ผู้เข้าร่วม (คน)")]
    public void The_years_of_a_row_are_those_of_its_measure(string language, string name, string heading, string activities, string people)
    {
        var of = Languages.Of(language);
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, of));
        var sheet = workbook[name];
        var (first, second) = (sheet.Rows()[0], sheet.Rows()[1]);
        Assert.Equal((activities, people), (sheet.Text(first[heading]), sheet.Text(second[heading])));
        var shown = new DateWording(Reports.Labels.For(of));
        Assert.NotEmpty(SampleDataset.Full.Rows("by-year"));
        foreach (var row in SampleDataset.Full.Rows("by-year"))
        {
            var year = int.TryParse(row.Keys[0], out var number) ? shown.Year(number) : Reports.Labels.For(of)["not_stated"];
            Assert.Equal(row.Activities, sheet.Number(first[year]));
            Assert.Equal(row.People, (long?)sheet.Number(second[year]));
        }
    }

    [Fact]
    public void Every_row_of_years_has_a_sparkline_over_its_own_numbers()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var sheet = workbook["By year"];
        var sparklines = sheet.Part.Worksheet.Descendants<Office2010.Sparkline>().ToDictionary(s => s.ReferenceSequence!.Text, s => s.Formula!.Text);
        Assert.Equal(sheet.Rows().Count, sparklines.Count);
        foreach (var row in sheet.Rows())
        {
            var place = row["Over the years"];
            var cells = workbook.Follow(sparklines[place].Replace("$", "", StringComparison.Ordinal)).Reference.Split(':');
            Assert.Equal([row["2018"], row["2024"]], cells);
            Assert.Equal(ReadSheet.Row(place), ReadSheet.Row(cells[0]));
        }
    }

    [Theory]
    [InlineData("Goals by place", 2)]
    [InlineData("Goals together", 1)]
    [InlineData("Maps", 3)]
    public void Shades_of_a_heat_map_begin_at_zero(string name, int scales)
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var found = workbook[name].Part.Worksheet.Descendants<X.ColorScale>().ToArray();
        Assert.Equal(scales, found.Length);
        Assert.All(found, s => Assert.Equal("0", s.Elements<X.ConditionalFormatValueObject>().First().Val!.Value));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("th")]
    public void A_map_in_cells_shows_what_its_file_shows(string language)
    {
        var of = Languages.Of(language);
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, of));
        var context = Written.Context(of);
        var sheet = workbook[context.Labels["sheet.maps"]];
        var maps = context.Pictures.OfType<TileMapSpec>().ToArray();
        Assert.NotEmpty(maps);
        var titles = sheet.Cells.Where(c => maps.Any(m => m.Title == sheet.Text(c.CellReference!.Value!))).Select(c => ReadSheet.Row(c.CellReference!.Value!)).Order().ToArray();
        Assert.Equal(maps.Length, titles.Length);
        foreach (var (map, title) in maps.Zip(titles))
        {
            foreach (var tile in map.Tiles)
            {
                var row = title + 4 + (2 * tile.Row);
                Assert.Equal(tile.Name, sheet.Text(SheetNames.Cell(tile.Column, row)));
                Assert.Equal(tile.Value, (long?)sheet.Number(SheetNames.Cell(tile.Column, row + 1)));
            }
        }
    }
}
