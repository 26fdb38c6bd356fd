namespace SdgInsights.Ingest.Tests;

/// <summary>The classifier as it is shipped, loaded once for all tests.</summary>
internal static class ShippedModel
{
    public static string File { get; } = Checkout.PathOf("seeds", "model", "sdg-linear.bin");

    public static TermLists Terms { get; } = TermLists.Load(Checkout.PathOf("seeds", "terms"));

    private static readonly Lazy<LinearClassifier> Loaded = new(() =>
    {
        var loaded = LinearClassifier.Load(File, Terms);
        return loaded.Ok ? loaded.Value : throw new InvalidOperationException(loaded.Problem.ToString());
    });

    public static LinearClassifier Classifier => Loaded.Value;

    public static IEnumerable<string> SampleReports { get; } =
        [.. Directory.GetFiles(Checkout.PathOf("seeds", "inputs"), "2*.*.txt").Order(StringComparer.Ordinal).Select(System.IO.File.ReadAllText)];

    public static IEnumerable<LabelledText> Exemplars { get; } =
        [.. Directory.GetFiles(Checkout.PathOf("seeds", "training"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(TrainingFiles.Read).Select(r => r.Value!)];

    public static int[] GoalsOf(string text) => [.. Classifier.Classify(text).Assignments.Select(a => a.Goal.Number).Order()];
}
