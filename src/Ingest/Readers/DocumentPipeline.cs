using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The whole way from an input's bytes to its facts. Never throws on what an input holds; safe for several threads.</summary>
public sealed class DocumentPipeline
{
    private readonly IDocumentReader readers;
    private readonly IActivityExtractor extractor;
    private readonly RegisterEvents registers;
    private readonly TimeProvider clock;

    private DocumentPipeline(IDocumentReader readers, IActivityExtractor extractor, RegisterEvents registers, TimeProvider clock)
    {
        this.readers = readers;
        this.extractor = extractor;
        this.registers = registers;
        this.clock = clock;
    }

    /// <param name="folder">The folder of the reference data, which also names register columns and the furniture of web pages.</param>
    /// <param name="options">What the user decides about registration sheets.</param>
    /// <exception cref="DataFileException">One of its files is wrong.</exception>
    public static DocumentPipeline Load(string folder, ReferenceData reference, IActivityExtractor extractor, TimeProvider clock, RegisterOptions? options = null) =>
        new(DocumentReaders.Load(folder, reference, options ?? new()), extractor, new(extractor, RegisterWords.Load(folder)), clock);

    public Parsed<ReadDocument> Read(InputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var content = readers.Read(file);
        return content.Ok ? Parsed<ReadDocument>.Of(Extract(file, content.Value)) : Parsed<ReadDocument>.Fail(content.Problem);
    }

    private ReadDocument Extract(InputFile file, DocumentContent content)
    {
        var document = new SourceDocument(
            DocumentId.Of(file.Content),
            file.Name,
            content.MediaType,
            LanguageGuess.Of(content.Text),
            clock.GetUtcNow(),
            content.Text);
        if (content.Registers.Count > 0)
            return RegisterActivities.Of(document, content, registers);
        var report = extractor.Extract(content.Text, file.Name);
        return report.Activity is { } activity
            ? new(document, [activity], [], content.Problems)
            : new(document, [], report.Sdgs, content.Problems);
    }
}
