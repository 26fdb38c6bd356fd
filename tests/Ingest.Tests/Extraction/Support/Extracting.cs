using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>The extractor over the project's own reference data, with a classifier that finds no goals: goals are tested elsewhere.</summary>
internal static class Extracting
{
    public static ReferenceData Reference { get; } = ReferenceFiles.Load(Checkout.PathOf("seeds", "reference"));

    public static ExtractionModels Models { get; } = ExtractionModels.Load(Checkout.PathOf("seeds", "model")).Value!;

    public static ActivityExtractor Extractor { get; } = new(Reference, new NoGoals(), Models, ConfidenceTable.Load(Checkout.PathOf("seeds", "reference")));

    public static Report Report(string text) => ReportLayout.Read(text, "report.txt");

    public static Activity? ActivityIn(string text) => ActivitiesIn(text).FirstOrDefault();

    public static IReadOnlyList<Activity> ActivitiesIn(string text) => Extractor.Extract(text, "report.txt");

    private sealed class NoGoals : IClassifier
    {
        public string Version => "none";

        public Classification Classify(string text) => new([], new double[Goal.Count]);
    }
}
