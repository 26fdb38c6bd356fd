namespace SdgInsights.Domain;

/// <summary>A document as it was read. All spans of its facts count in <paramref name="Text"/>.</summary>
/// <param name="Name">File name or URL without any folder of the machine; inside an archive <c>archive.zip/member.txt</c>.</param>
/// <param name="MediaType">IANA media type.</param>
/// <param name="Text">Extracted text; of a registration sheet its rows, tab-separated.</param>
public sealed record SourceDocument(
    DocumentId Id,
    string Name,
    string MediaType,
    Language Language,
    DateTimeOffset RetrievedAt,
    string Text);

/// <summary>A document with all that was read out of it: what ingest hands to the store.</summary>
/// <param name="Activities">The principal one first; empty where the document tells of none.</param>
public sealed record ReadDocument(
    SourceDocument Document,
    IReadOnlyList<Activity> Activities,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>How the lists of a registration sheet were read; not stored.</summary>
    public IReadOnlyList<RegisterLayout> Layouts { get; init; } = [];

    /// <summary>The people on its registers who can be told apart; stored beside the facts, and no report or export reads them.</summary>
    public IReadOnlyList<Attendee> Attendees { get; init; } = [];
}
