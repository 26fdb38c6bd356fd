using System.Text.RegularExpressions;

namespace SdgInsights.Ingest.Tests;

/// <summary>Guards over the expert benchmark, where it is at hand: it is measured on, never learnt from.</summary>
public sealed partial class BenchmarkGuards
{
    private const int SharedWords = 8;

    // Below the figure of the model card by the width of chance, so that only a real loss fails.
    private const double LeastAccuracy = 0.86;

    private static readonly string? Benchmark = Checkout.Shared is { } shared ? Path.Combine(shared, "benchmark", "sdg-benchmark-dev.csv") : null;

    [SkippableFact]
    public void No_exemplar_shares_eight_words_with_a_row_of_the_benchmark()
    {
        Skip.IfNot(File.Exists(Benchmark), "the benchmark is not at hand");
        var rows = Rows().SelectMany(r => Shingles(r.Text)).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(rows);
        Assert.All(ShippedModel.Exemplars, e => Assert.DoesNotContain(Shingles(e.Text), rows.Contains));
    }

    [SkippableFact]
    public void The_shipped_model_is_as_good_as_the_model_card_says()
    {
        Skip.IfNot(File.Exists(Benchmark), "the benchmark is not at hand");
        Assert.InRange(ModelEvaluation.Of(ShippedModel.Classifier, Rows()).AverageAccuracy, LeastAccuracy, 1);
    }

    private static List<LabelledText> Rows() => [.. BenchmarkFile.Read(Benchmark!).Select(r => r.Value!)];

    private static IEnumerable<string> Shingles(string text)
    {
        var words = Word().Matches(text).Select(m => m.Value.ToLowerInvariant()).ToList();
        return Enumerable.Range(0, Math.Max(0, words.Count - SharedWords + 1)).Select(i => string.Join(' ', words.Skip(i).Take(SharedWords)));
    }

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Word();
}
