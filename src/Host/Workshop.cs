using System.Reflection;
using SdgInsights.Domain;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary>What every command works with, loaded and checked once at start.</summary>
internal sealed class Workshop
{
    private readonly TimeProvider clock;

    private Workshop(ReferenceData reference, Lazy<LinearClassifier> classifier, TimeProvider clock)
    {
        Reference = reference;
        LazyClassifier = classifier;
        this.clock = clock;
    }

    public static string SoftwareVersion { get; } =
        typeof(Workshop).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public ReferenceData Reference { get; }

    public LinearClassifier Classifier => LazyClassifier.Value;

    private Lazy<LinearClassifier> LazyClassifier { get; }

    /// <exception cref="DataFileException">A data file is wrong.</exception>
    public static Workshop Open(TimeProvider clock)
    {
        var reference = ReferenceFiles.Load(SeedFolder.Reference);
        return new(reference, new(LoadClassifier), clock);
    }

    /// <exception cref="DataFileException">A data file is wrong.</exception>
    public ReadGuard Reader(RegisterOptions registers) =>
        new(DocumentPipeline.Load(SeedFolder.Reference, Reference, new ActivityExtractor(Reference, Classifier, LoadModels(), ConfidenceTable.Load(SeedFolder.Reference)), clock, registers));

    private static ExtractionModels LoadModels()
    {
        var models = ExtractionModels.Load(SeedFolder.Models);
        return models.Ok ? models.Value : throw new DataFileException(models.Problem);
    }

    private static LinearClassifier LoadClassifier()
    {
        var classifier = LinearClassifier.Load(SeedFolder.Model, TermLists.Load(SeedFolder.Terms));
        return classifier.Ok ? classifier.Value : throw new DataFileException(classifier.Problem);
    }
}
