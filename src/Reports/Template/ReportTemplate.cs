using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>How the reports of an organisation look: its name, colours, fonts, words for the cover, and logo. What a template leaves out looks as by default.</summary>
public sealed record ReportTemplate
{
    public static ReportTemplate Default { get; } = new();

    /// <summary>Who publishes the report; null where nobody says.</summary>
    public BilingualText? Organisation { get; init; }

    /// <summary>A sentence or two under the title of the cover.</summary>
    public BilingualText? Cover { get; init; }

    public TemplateColours Colours { get; init; } = TemplateColours.Default;

    public TemplateFonts Fonts { get; init; } = TemplateFonts.Default;

    public TemplateLogo? Logo { get; init; }
}

/// <summary>Words in both languages of reports.</summary>
public sealed record BilingualText(string Thai, string English)
{
    public string In(Language language) => language == Language.Thai ? Thai : English;
}

/// <summary>Names of fonts. They are not embedded: who opens the report has them, or sees another.</summary>
public sealed record TemplateFonts(string Heading, string Body)
{
    /// <summary>Tahoma has Thai and Latin letters of one size and comes with Windows and macOS.</summary>
    public static TemplateFonts Default { get; } = new("Tahoma", "Tahoma");
}

/// <param name="MediaType"><c>image/png</c> or <c>image/jpeg</c>.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record TemplateLogo(ReadOnlyMemory<byte> Content, string MediaType, int Width, int Height);
