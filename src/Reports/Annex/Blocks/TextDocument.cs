namespace SdgInsights.Reports;

/// <summary>A text document, ready to be written.</summary>
/// <param name="Header">Stands on every page.</param>
/// <param name="Footer">Stands on every page, before its number.</param>
internal sealed record TextDocument(
    WorkbookProperties Properties,
    string Header,
    string Footer,
    IReadOnlyList<DocumentSection> Sections)
{
    public IEnumerable<Block> Blocks => Sections.SelectMany(s => s.Blocks);
}

/// <summary>Blocks that begin on a new page.</summary>
internal sealed record DocumentSection(bool IsLandscape, IReadOnlyList<Block> Blocks);
