namespace SdgInsights.Reports;

/// <summary>A piece of a text document, in reading order. Numbers of figures, tables and footnotes are the writer's business.</summary>
internal abstract record Block;

/// <param name="Level">1 to 3.</param>
internal sealed record Heading(int Level, string Text) : Block;

internal enum ParagraphLook
{
    Body,
    Title,
    Subtitle,
    Bullet,

    /// <summary>Heads a list of contents, and is in none.</summary>
    ListTitle,

    /// <summary>Base and source under a figure or table.</summary>
    Note,
}

internal sealed record Paragraph(ParagraphLook Look, IReadOnlyList<Inline> Content) : Block
{
    public static Paragraph Of(string text, ParagraphLook look = ParagraphLook.Body) => new(look, [new Words(text)]);
}

/// <summary>A native chart with its caption below it.</summary>
internal sealed record Figure(ChartSpec Chart) : Block
{
    public string Id => IdOf(Chart.Id);

    public static string IdOf(string chart) => "figure-" + chart;
}

/// <param name="Words">For who cannot see it.</param>
internal sealed record Logo(TemplateLogo Picture, string Words) : Block;

internal enum ListingKind
{
    Headings,
    Figures,
    Tables,
}

/// <summary>A table of contents, or the list of figures or tables. Where there is none to list, not even the title stands.</summary>
internal sealed record Listing(ListingKind Kind, string Title) : Block;
