using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class ChartThemeTests
{
    public static TheoryData<string> Themes => [.. ChartTheme.All.Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Neighbouring_series_differ_in_luminance(string id)
    {
        foreach (var chart in Written.Context(Language.English).Charts.Append(SixParts()))
        {
            var themed = (ChartSpec)Theme(id).Apply(chart);
            var colours = themed.Kind == ChartKind.Doughnut ? themed.Series[0].PointColours! : [.. themed.Series.Select(s => s.Colour)];
            foreach (var (one, next) in colours.Zip(colours.Skip(1)))
                Assert.True(Contrast.Of(one, next) >= 1.5, $"{chart.Id}: {one} beside {next}");
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void The_more_the_darker_and_every_number_can_be_read(string id)
    {
        var shades = Enumerable.Range(0, 21).Select(step => Theme(id).Shade(step / 20.0)).ToArray();
        Assert.All(shades.Zip(shades.Skip(1)), pair => Assert.True(Contrast.Of(pair.First, TemplateColours.White) < Contrast.Of(pair.Second, TemplateColours.White)));
        Assert.All(shades, shade => Assert.True(Contrast.Of(shade, ShadedTiles.InkOn(shade)) >= 3.9));
    }

    [Fact]
    public void Print_has_no_colour_at_all()
    {
        var greys = Written.Context(Language.Thai).Pictures.Select(p => Written.Svg(p, Language.Thai, ChartTheme.Print))
            .SelectMany(svg => System.Text.RegularExpressions.Regex.Matches(svg, "#([0-9A-F]{6})").Select(m => m.Groups[1].Value));
        Assert.All(greys, c => Assert.True(c[..2] == c[2..4] && c[2..4] == c[4..], c));
    }

    [Fact]
    public void What_is_not_stated_is_lighter_than_what_is()
    {
        var charts = Written.Context(Language.English).Charts.Where(c => c.Kind == ChartKind.Bar && c.Series[0].PointColours?.Contains(Palette.Unknown) == true).ToArray();
        Assert.NotEmpty(charts);
        Assert.All(charts, chart =>
        {
            var printed = ((ChartSpec)ChartTheme.Print.Apply(chart)).Series[0].PointColours!.Zip(chart.Series[0].PointColours!).ToLookup(p => p.Second == Palette.Unknown, p => Contrast.Of(p.First, TemplateColours.White));
            Assert.True(printed[true].Max() < printed[false].Min());
        });
    }

    private static ChartTheme Theme(string id) => ChartTheme.All.Single(t => t.Id == id);

    private static ChartSpec SixParts() => new(
        "six", ChartKind.Doughnut, "", "", "", "", [.. "123456".Select(c => c.ToString())],
        [new("", TemplateColours.Default.Primary, [1, 1, 1, 1, 1, 1], [.. Enumerable.Range(0, 6).Select(place => Palette.Part(place, TemplateColours.Default))])], "");
}
