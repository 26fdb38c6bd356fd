using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Fonts, sizes and colours of a text document, from the template of the report. Sizes are in half points, as Word counts them.</summary>
/// <param name="Substitutes">Fonts to take where the machine lacks that of the text, best first.</param>
/// <param name="LatinLanguage">Of Latin letters and digits. Thai has none of its own: under it LibreOffice would break lines within numbers.</param>
/// <param name="LineSpacing">In 240ths of a line. Always a share of the font's own height: a fixed one would clip vowels and tone marks.</param>
internal sealed record DocumentLook(
    TemplateFonts Fonts,
    TemplateColours Colours,
    IReadOnlyList<string> Substitutes,
    string LatinLanguage,
    int Body,
    int Table,
    int Note,
    int Dense,
    int Title,
    IReadOnlyList<int> Headings,
    int LineSpacing)
{
    /// <summary>Of Thai letters, which documents quoted in English have too.</summary>
    public const string ThaiLanguage = "th-TH";

    /// <summary>Lines between rows.</summary>
    public const string Rule = "BFBFBF";

    /// <summary>How the names of the Thai national fonts begin. Their letters are as small at 16 points as those of others at 11.</summary>
    private const string NationalFonts = "TH ";

    private const string GovernmentFont = "TH Sarabun New";

    /// <summary>Thai pages follow government letters, TH Sarabun New at 16 points, unless the template names other fonts.</summary>
    public static DocumentLook For(Language language, ReportTemplate template)
    {
        var isThai = language == Language.Thai;
        var fonts = isThai && template.Fonts == TemplateFonts.Default ? new(GovernmentFont, GovernmentFont) : template.Fonts;
        var latin = isThai ? "en-US" : "en-GB";
        return fonts.Body.StartsWith(NationalFonts, StringComparison.Ordinal)
            ? new(fonts, template.Colours, ["TH SarabunPSK", "Sarabun"], latin, Body: 32, Table: 26, Note: 24, Dense: 22, Title: 52, [44, 38, 34], LineSpacing: 240)
            : new(fonts, template.Colours, ["Noto Sans"], latin, Body: 20, Table: 17, Note: 16, Dense: 15, Title: 40, [32, 26, 22], LineSpacing: 276);
    }
}
