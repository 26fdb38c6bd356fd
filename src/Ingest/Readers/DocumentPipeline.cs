using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A document with the values that were not chosen; empty for a register, whose rows are counted.</summary>
public sealed record ExplainedDocument(ReadDocument Read, IReadOnlyList<Rival> Rivals);

/// <summary>The whole way from an input's bytes to its facts. Never throws on what an input holds; safe for several threads.</summary>
public sealed class DocumentPipeline
{
    private readonly IDocumentReader readers;
    private readonly IActivityExtractor extractor;
    private readonly RegisterEvents registers;
    private readonly RegisterConfidence registerConfidence;
    private readonly TimeProvider clock;

    private DocumentPipeline(IDocumentReader readers, IActivityExtractor extractor, RegisterEvents registers, RegisterConfidence registerConfidence, TimeProvider clock)
    {
        this.readers = readers;
        this.extractor = extractor;
        this.registers = registers;
        this.registerConfidence = registerConfidence;
        this.clock = clock;
    }

    /// <param name="folder">The folder of the reference data, which also names register columns and the furniture of web pages.</param>
    /// <param name="options">What the user decides about registration sheets.</param>
    /// <exception cref="DataFileException">One of its files is wrong.</exception>
    public static DocumentPipeline Load(string folder, ReferenceData reference, IActivityExtractor extractor, TimeProvider clock, RegisterOptions? options = null) =>
        new(DocumentReaders.Load(folder, reference, options ?? new()), extractor, new(extractor, RegisterWords.Load(folder)), new(ConfidenceTable.Load(folder)), clock);

    public Parsed<ReadDocument> Read(InputFile file) => ReadFacts(file).Then(facts => facts.Classified());

    /// <summary>The first and longer half of <see cref="Read"/>, for whoever reads many files: see <see cref="UnclassifiedReport"/>.</summary>
    public Parsed<UnclassifiedDocument> ReadFacts(InputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return readers.Read(file).Then(content => Extract(file, content));
    }

    public Parsed<ExplainedDocument> Explain(InputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return readers.Read(file).Then(content =>
            new ExplainedDocument(Extract(file, content).Classified(), content.Registers.Count > 0 ? [] : extractor.Rivals(content.Text, file.Name)));
    }

    private UnclassifiedDocument Extract(InputFile file, DocumentContent content)
    {
        var document = new SourceDocument(
            DocumentId.Of(file.Content),
            file.Name,
            content.MediaType,
            LanguageGuess.Of(content.Text),
            clock.GetUtcNow(),
            content.Text);
        if (content.Registers.Count > 0)
        {
            var read = RegisterActivities.Of(document, content, registers);
            return new(read with { Activities = [.. read.Activities.Select(registerConfidence.In)] });
        }

        return new(new(document, [], content.Problems), extractor.Read(content.Text, file.Name));
    }
}
