using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class PyramidChartTests
{
    private static readonly ChartSpec Chart = PyramidChart.Of(Written.Context(Language.English));

    [Fact]
    public void Bars_are_the_people_of_that_age_and_sex()
    {
        var parts = SampleDataset.Full.Activities.Where(a => a.HeldBack is null).SelectMany(a => a.Participation).ToArray();
        AgeGroup[] ages = [AgeGroup.From0To14, AgeGroup.From15To24, AgeGroup.From25To59, AgeGroup.From60, AgeGroup.NotStated];
        Assert.Equal(["Female", "Male", "n.s."], Chart.Series.Select(s => s.Name));
        foreach (var (series, sex) in Chart.Series.Zip([Sex.Female, Sex.Male]))
            Assert.Equal(ages.Select(a => (long?)parts.Where(p => p.Sex == sex && p.AgeGroup == a).Sum(p => p.People)), series.Values);
    }

    [Fact]
    public void People_of_whom_nothing_is_known_are_told_in_the_caption_and_drawn_nowhere()
    {
        Assert.Equal(0, Chart.Series[2].Values[^1]);
        var drawn = Chart.Series.Sum(s => s.Values.Sum());
        var all = SampleDataset.Full.Activities.Where(a => a.HeldBack is null).SelectMany(a => a.Participation).Sum(p => p.People);
        Assert.Contains($"stated: {drawn}; neither is stated for {Invariant(all - drawn!.Value)} more", Chart.Caption, StringComparison.Ordinal);
    }

    private static string Invariant(long count) => count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
