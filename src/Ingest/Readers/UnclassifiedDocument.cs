using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A document whose goals are still to be looked for.</summary>
public sealed class UnclassifiedDocument
{
    private readonly ReadDocument document;
    private readonly UnclassifiedReport? report;

    /// <param name="document">As it was read, but for what <paramref name="report"/> adds.</param>
    /// <param name="report">Null where the document is no report: a register has the goals of its event.</param>
    internal UnclassifiedDocument(ReadDocument document, UnclassifiedReport? report = null) => (this.document, this.report) = (document, report);

    public string Name => document.Document.Name;

    public ReadDocument Classified() => report is null ? document : document with { Activities = report.Classified() };
}
