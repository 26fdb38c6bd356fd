using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>Readers and pipeline over the project's own reference data, at a fixed hour and with a classifier that finds no goals.</summary>
internal static class FileReading
{
    public static string ReferenceFolder { get; } = Checkout.PathOf("seeds", "reference");

    public static string Inputs { get; } = Checkout.PathOf("seeds", "inputs");

    public static ReferenceData Reference { get; } = ReferenceFiles.Load(ReferenceFolder);

    public static DocumentReaders Readers { get; } = DocumentReaders.Load(ReferenceFolder, Reference, new());

    public static DateTimeOffset Now { get; } = new(2024, 6, 1, 9, 0, 0, TimeSpan.Zero);

    public static DocumentPipeline Pipeline { get; } = PipelineWith(new());

    public static DocumentPipeline PipelineWith(RegisterOptions options, IClassifier? classifier = null) =>
        DocumentPipeline.Load(ReferenceFolder, Reference, new ActivityExtractor(Reference, classifier ?? new NoGoals(), Extracting.Models, ConfidenceTable.Load(ReferenceFolder)), new StoppedClock(), options);

    public static Parsed<DocumentContent> Of(string name, byte[] content) => Readers.Read(new(name, content));

    private sealed class NoGoals : IClassifier
    {
        public string Version => "none";

        public Classification Classify(string text) => new([], new double[Goal.Count]);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
