using SdgInsights.Domain;
using SdgInsights.Ingest;

namespace SdgInsights.Bench;

/// <summary>What the program works with, put together as the program does.</summary>
internal sealed record Reading(ReferenceData Reference, LinearClassifier Classifier, ExtractionModels Models, IActivityExtractor Extractor, DocumentPipeline Pipeline)
{
    /// <summary>As many documents as the program stores in one transaction.</summary>
    public const int BatchSize = 200;

    public const string ReferenceFolder = "seeds/reference";

    public static Reading Open()
    {
        var reference = ReferenceFiles.Load(ReferenceFolder);
        var classifier = LinearClassifier.Load("seeds/model/sdg-linear.bin", TermLists.Load("seeds/terms")).Value
            ?? throw new InvalidOperationException("the model file cannot be read");
        var models = ExtractionModels.Load("seeds/model").Value ?? throw new InvalidOperationException("the models cannot be read");
        var extractor = new ActivityExtractor(reference, classifier, models, ConfidenceTable.Load(ReferenceFolder));
        return new(reference, classifier, models, extractor, DocumentPipeline.Load(ReferenceFolder, reference, extractor, TimeProvider.System));
    }

    /// <summary>The documents of a batch, read as the program reads them.</summary>
    public IReadOnlyList<ReadDocument> Read(IReadOnlyList<InputFile> batch) =>
        [.. batch.Select(f => Pipeline.ReadFacts(f).Value ?? throw new InvalidOperationException($"{f.Name} cannot be read")).ToList().Select(d => d.Classified())];
}
