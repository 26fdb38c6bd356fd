using System.Xml.Linq;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class ChartKindTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    [Theory]
    [InlineData(ChartKind.Bar, "barChart")]
    [InlineData(ChartKind.StackedBar, "barChart")]
    [InlineData(ChartKind.Column, "barChart")]
    [InlineData(ChartKind.StackedColumn, "barChart lineChart")]
    [InlineData(ChartKind.Line, "lineChart")]
    [InlineData(ChartKind.Combination, "barChart lineChart lineChart")]
    [InlineData(ChartKind.Doughnut, "doughnutChart")]
    [InlineData(ChartKind.Pyramid, "barChart")]
    public void A_spreadsheet_draws_every_kind(ChartKind kind, string plots) => Assert.Equal(
        plots,
        string.Join(' ', Native(Chart(kind, "activities")).Descendants(C + "plotArea").Single().Elements().Select(e => e.Name.LocalName).Where(n => n.EndsWith("Chart", StringComparison.Ordinal))));

    [Theory]
    [InlineData("activities", 2)]
    [InlineData("people", 1)]
    [InlineData(null, 1)]
    public void A_second_axis_stands_only_where_units_differ(string? unit, int axes)
    {
        var chart = Chart(ChartKind.Combination, unit);
        Assert.Equal(axes, Native(chart).Descendants(C + "valAx").Count());
        Assert.Equal(axes == 2, AxisScale.SecondOf(chart) is not null);
    }

    [Fact]
    public void Both_axes_of_a_combination_share_their_lines()
    {
        var chart = Chart(ChartKind.Combination, "activities");
        var (first, second) = (AxisScale.For(chart), AxisScale.SecondOf(chart)!.Value);
        Assert.Equal(first.Top / first.Step, second.Top / second.Step);
        Assert.True(second.Top >= 7);
    }

    [Fact]
    public void A_line_of_a_combination_is_in_no_total()
    {
        Assert.Equal(40 + 2, Chart(ChartKind.Combination, "activities").Total(0));
        Assert.Equal(40 + 2 + 7, Chart(ChartKind.StackedBar, "activities").Total(0));
        Assert.Null(Chart(ChartKind.Combination, "activities").Total(1));
    }

    [Theory]
    [InlineData(ChartKind.Doughnut, 30, 20, 10)]
    [InlineData(ChartKind.Doughnut, 5, 5, 5, 5, 5, 5)]
    [InlineData(ChartKind.Bar, 5, 5, 5, 5, 5, 5, 5)]
    [InlineData(ChartKind.Bar, 96, 4)]
    [InlineData(ChartKind.Bar, 10)]
    [InlineData(ChartKind.Bar)]
    public void A_ring_shows_few_parts_none_of_them_tiny(ChartKind kind, params int[] parts) =>
        Assert.Equal(kind, Parts.KindFor([.. parts.Select(p => (long)p)]));

    [Fact]
    public void Parts_of_a_ring_have_names_values_and_shares_in_words()
    {
        var chart = Chart(ChartKind.Doughnut, null) with { Categories = ["On site", "Online"], Series = [new("Activities", "1F4E79", [3, 1], ["1F4E79", "E8A33D"])] };
        var texts = XElement.Parse(Written.Svg(chart, Language.English)).Elements().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ToArray();
        Assert.Subset(texts.ToHashSet(), new HashSet<string> { "On site", "3 (75%)", "Online", "1 (25%)", "4" });
        Assert.Equal("1", Native(chart).Descendants(C + "showCatName").Single().Attribute("val")!.Value);
    }

    private static XElement Native(ChartSpec chart)
    {
        using var stream = new MemoryStream();
        new NativeChartRenderer(new("Sheet", 0, 1, chart.Categories.Count)).Render(chart, stream);
        stream.Position = 0;
        return XElement.Load(stream);
    }

    private static ChartSpec Chart(ChartKind kind, string? lineUnit) => new(
        "test",
        kind,
        "Title",
        "Caption",
        "Year",
        "people",
        ["2018", "2019"],
        [
            new("Exact", "1F4E79", [40, null]),
            new("Approximate", "E8A33D", [2, null]),
            new("Activities", "8B1A2B", [7, 1]) { IsLine = true, Unit = lineUnit },
        ],
        "Source")
    { TotalName = kind is ChartKind.StackedBar or ChartKind.StackedColumn or ChartKind.Combination ? "Total" : null };
}
