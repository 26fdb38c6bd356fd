using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>Two reports pasted together give the facts of both and no mixture, wherever each says by itself when and where, or how many.</summary>
public sealed class ConcatenationTests
{
    private const int Seed = 11;
    private const int Pairs = 60;

    private static readonly Lazy<IReadOnlyList<string>> SampleReports = new(() => [.. Samples.Names.Select(Samples.Text).Where(Stands)]);

    private static readonly string? Gold = Checkout.Shared is { } shared ? Path.Combine(shared, "gold", "docs") : null;

    [Fact]
    public void Every_pair_of_samples_gives_the_facts_of_both()
    {
        var reports = SampleReports.Value;
        Assert.True(reports.Count >= 9);
        foreach (var first in reports)
            Assert.All(reports.Where(r => r != first), second => AssertFactsOfBoth(first, second));
    }

    [SkippableFact]
    public void Pairs_of_real_reports_give_the_facts_of_both()
    {
        Skip.IfNot(Directory.Exists(Gold), "the real reports are not at hand");
        var reports = Directory.GetFiles(Gold!).Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(Stands).Concat(SampleReports.Value).ToArray();
        var random = new Random(Seed);
        Assert.All(
            Enumerable.Range(0, Pairs).Select(_ => random.GetItems(reports, 2)).Where(p => p[0] != p[1]),
            p => AssertFactsOfBoth(p[0], p[1]));
    }

    private static void AssertFactsOfBoth(string first, string second)
    {
        var both = Extracting.ActivitiesIn(first.TrimEnd() + "\n\n" + second);
        Assert.Equal(Text(Extracting.ActivityIn(first), Extracting.ActivityIn(second)), Text([.. both]));
    }

    // One preparing for another goes behind it, so the order is left out.
    private static string Text(params Activity?[] activities) =>
        string.Join("\n\n", activities.Select(a => string.Join('\n', Facts.Of(a))).Order(StringComparer.Ordinal));

    private static bool Stands(string text) => Extracting.ActivityIn(text) is { Period.Start.Day: not null } activity
        && (activity.Venue is not null || activity.Participants is not null);
}
