using System.Xml.Linq;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

/// <summary>The pictures that spreadsheets have no chart for, reckoned again from the activities.</summary>
public sealed class PictureTests
{
    private static readonly ReportContext Context = Written.Context(Language.English);
    private static readonly Activity[] Counted = [.. SampleDataset.Full.Activities.Where(a => a.HeldBack is null).Select(a => a.Activity)];

    [Theory]
    [InlineData("goals-by-thai-region", "th")]
    [InlineData("participants-from-asean", "en")]
    public void Draws_as_it_did_when_someone_last_looked(string id, string language)
    {
        var picture = Written.Context(Languages.Of(language)).Pictures.Single(p => p.Id == id);
        Golden.Check($"{id}.{language}.svg", Written.Svg(picture, Languages.Of(language)));
    }

    [Fact]
    public void A_tile_of_goal_and_region_counts_the_activities_of_both()
    {
        var grid = Grid("goals-by-thai-region");
        string?[] regions = ["north", "northeast", "central", null];
        foreach (var goal in Goal.All)
        {
            Assert.Equal(
                regions.Select(r => (long?)Counted.Count(a => a.ThaiRegion == r && a.Sdgs.Any(s => s.Goal == goal))),
                grid.Values[goal.Index]);
        }
    }

    [Fact]
    public void A_tile_of_country_and_goal_counts_activities_of_all_years()
    {
        var grid = Grid("countries-by-goal");
        Assert.Equal("Thailand", grid.Rows[0].Name);
        Assert.Equal(Goal.All.Select(g => (long?)Counted.Count(a => a.Countries.Contains("TH") && a.Sdgs.Any(s => s.Goal == g))), grid.Values[0]);
    }

    [Fact]
    public void Goals_that_go_together_are_counted_both_ways_and_a_goal_by_itself_on_the_diagonal()
    {
        var grid = Grid("goals-together");
        foreach (var a in Goal.All)
        {
            foreach (var b in Goal.All)
                Assert.Equal(Counted.Count(c => c.Sdgs.Any(s => s.Goal == a) && c.Sdgs.Any(s => s.Goal == b)), grid.Values[a.Index][b.Index]);
        }

        Assert.True(grid.IsDiagonal(3, 3));
        Assert.Equal(grid.Values.SelectMany((row, r) => row.Where((_, c) => c != r)).Max(), grid.Highest);
    }

    [Fact]
    public void No_activity_is_zero_but_nobody_known_is_unknown_while_others_are_of_unknown_country()
    {
        Assert.Equal(1, Tile("activities-by-province", "Khon Kaen"));
        Assert.Equal(1, Tile("activities-in-asean", "Singapore"));
        var people = SampleDataset.Full.Activities.Where(a => a.HeldBack is null).SelectMany(a => a.Participation).ToArray();
        Assert.Equal(people.Where(p => p.Country == "LA").Sum(p => p.People), Tile("participants-from-asean", "Lao PDR"));
        Assert.Null(Tile("participants-from-asean", "Singapore"));
    }

    [Theory]
    [InlineData(9, false, null)]
    [InlineData(0, true, null)]
    [InlineData(0, false, 0L)]
    public void Nobody_known_of_a_place_is_zero_only_where_everybody_is_counted_and_placed(int unplaced, bool withUncounted, long? expected)
    {
        var measure = SampleDataset.Full.Measures["by-country"].Measure;
        var table = new MeasureTable(measure, [new(["TH"], 1, 1, 30, 0), new([MeasureKeys.NotStated], 1, 1, unplaced, 0)]);
        StoredActivity[] activities = withUncounted ? [SampleDataset.Register(), SampleDataset.Singapore()] : [SampleDataset.Register()];
        var dataset = SampleDataset.Of(activities, []) with { Measures = new Dictionary<string, MeasureTable> { ["by-country"] = table } };
        var map = (TileMapSpec)Written.Context(Language.English, dataset).Pictures.Single(p => p.Id == "participants-from-asean");
        Assert.Equal(expected, map.Tiles.Single(t => t.Name == "Viet Nam").Value);
    }

    [Theory]
    [InlineData("light")]
    [InlineData("print")]
    public void Every_tile_prints_its_value_and_unknown_looks_different_from_zero(string theme)
    {
        var grid = new GridSpec("g", "T", "C", "S", new("Row", "Column", "people"), [new("R")], [new("A"), new("B"), new("C")], [[0, null, 7]], "n.s.");
        var svg = XElement.Parse(Written.Svg(grid, Language.English, ChartTheme.All.Single(t => t.Id == theme)));
        var texts = svg.Elements().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ToArray();
        Assert.Subset(texts.ToHashSet(), new HashSet<string> { "0", "n.s.", "7" });
        Assert.Contains(svg.Elements(), e => e.Attribute("fill")?.Value == "url(#g-hatch0)");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("A\0B\uFFFF\uD800")]
    [InlineData("\"]]>&amp;\r\n=1+1")]
    public void Hostile_names_stay_harmless_text(string name)
    {
        var grid = new GridSpec(
            "g", name, name, name, new(name, name, name), [new(name)], [new(name, Colour: "E5243B"), new(name)], [[1, null]], name);
        var map = new TileMapSpec("m", name, name, name, new(name, name, name), [new(0, 0, name, name, 1), new(0, 1, name, null, null)], [new(1, 0, name)], name);
        foreach (var picture in new Picture[] { grid, map })
        {
            var svg = XElement.Parse(Written.Svg(picture, Language.Thai));
            Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName == "script");
        }
    }

    [Fact]
    public void A_picture_without_anything_to_show_is_left_out() =>
        Assert.Empty(Written.Context(Language.English, SampleDataset.Empty).Pictures);

    private static GridSpec Grid(string id) => (GridSpec)Context.Pictures.Single(p => p.Id == id);

    private static long? Tile(string map, string name) => ((TileMapSpec)Context.Pictures.Single(p => p.Id == map)).Tiles.Single(t => t.Name == name).Value;
}
