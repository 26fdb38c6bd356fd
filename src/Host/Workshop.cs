using System.Reflection;
using SdgInsights.Domain;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary>What every command works with, loaded and checked once at start.</summary>
internal sealed class Workshop
{
    private readonly Lazy<ReadGuard> reader;

    private Workshop(ReferenceData reference, Lazy<LinearClassifier> classifier, Func<Workshop, ReadGuard> reader)
    {
        Reference = reference;
        LazyClassifier = classifier;
        this.reader = new(() => reader(this));
    }

    public static string SoftwareVersion { get; } =
        typeof(Workshop).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public ReferenceData Reference { get; }

    public LinearClassifier Classifier => LazyClassifier.Value;

    public ReadGuard Reader => reader.Value;

    private Lazy<LinearClassifier> LazyClassifier { get; }

    /// <exception cref="DataFileException">A data file is wrong.</exception>
    public static Workshop Open(TimeProvider clock)
    {
        var reference = ReferenceFiles.Load(SeedFolder.Reference);
        return new(
            reference,
            new(LoadClassifier),
            w => new(DocumentPipeline.Load(SeedFolder.Reference, reference, new ActivityExtractor(reference, w.Classifier, ConfidenceTable.Load(SeedFolder.Reference)), clock)));
    }

    private static LinearClassifier LoadClassifier()
    {
        var classifier = LinearClassifier.Load(SeedFolder.Model, TermLists.Load(SeedFolder.Terms));
        return classifier.Ok ? classifier.Value : throw new DataFileException(classifier.Problem);
    }
}
