using System.Diagnostics;
using System.Globalization;
using SdgInsights.Domain;
using Xunit.Abstractions;

namespace SdgInsights.Analytics.Tests;

public class SpeedTests(ITestOutputHelper output)
{
    /// <summary>Several times what an idle machine needs, so that only another order of growth fails.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    [Fact]
    public void Loads_and_reads_two_thousand_documents_with_fifty_thousand_rows_in_seconds()
    {
        var documents = Enumerable.Range(0, 2000).Select(Document).ToList();
        using var temporary = new TemporaryStore();
        var clock = Stopwatch.StartNew();
        var summary = temporary.Store.Load(documents);
        var loaded = clock.Elapsed;
        var dataset = temporary.Read();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"loaded in {loaded.TotalSeconds:0.0} s, read in {(clock.Elapsed - loaded).TotalSeconds:0.0} s"));
        Assert.Equal((2000, 50_000), (summary.Documents, summary.ParticipationRows));
        Assert.Equal(2000, dataset.Activities.Count);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Bound);
    }

    private static ReadDocument Document(int number)
    {
        var day = new DateOnly(2015, 1, 1).AddDays(number % 365 * 11);
        return Some.Document(
            string.Create(CultureInfo.InvariantCulture, $"{number}"),
            Some.Activity($"การประชุมเชิงปฏิบัติการเครือข่ายภาคประชาสังคม เรื่องที่ {number * 7919 % 10007}", day.ToString("O", CultureInfo.InvariantCulture)) with
            {
                Body = "CSOs Forum",
                Level = (ActivityLevel)(number % 7),
                Countries = ["TH", "LA"],
                CountryGroups = number % 3 == 0 ? ["ASEAN"] : [],
                Participants = new(1000, HeadCountQualifier.About, number % 50 == 0 ? HeadCountScope.SumOfSeveral : HeadCountScope.ThisActivity),
                Parts = [.. Enumerable.Range(0, 24).Select(i => new ParticipationPart(i, ParticipationBasis.Prose, i % 2 == 0 ? "TH" : null, Sex: (Sex)(i % 4)))],
                Sdgs = [Some.Sdg((number % 17) + 1), Some.Sdg((number % 13) + 1)],
                Resolutions = [.. Enumerable.Range(0, 4).Select(i => Some.Resolution("ข้อเสนอเชิงนโยบาย", i + 1))],
                Evidence = [.. Enumerable.Range(0, 10).Select(i => new Evidence("title", new TextSpan(i, i + 5), "เวที"))],
            });
    }
}
