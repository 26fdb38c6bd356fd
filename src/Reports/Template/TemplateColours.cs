namespace SdgInsights.Reports;

/// <summary>The colours of a report beside those of the goals, which are never changed. Each is six hexadecimal digits.</summary>
/// <param name="Primary">Headings, with white words on it, and the first series of charts.</param>
/// <param name="Accent">The second series of charts.</param>
/// <param name="Tint">The ground of key figures.</param>
/// <param name="Muted">Notes and sources.</param>
public sealed record TemplateColours(string Primary, string Accent, string Tint, string Text, string Muted, string Link)
{
    public const string White = "FFFFFF";

    public static TemplateColours Default { get; } = new(
        Primary: "1F4E79", Accent: "C55A11", Tint: "EAF1F8", Text: "222222", Muted: "595959", Link: "0B5394");

    /// <summary>Colours that stand on each other, with the contrast that WCAG 2.2 (1.4.3, 1.4.11) asks for: 4.5 for words, 3 for bars.</summary>
    internal IEnumerable<(string Field, string Front, string Back, double AtLeast)> Pairs =>
    [
        ("primary", Primary, White, 4.5),
        ("primary", Primary, Tint, 4.5),
        ("accent", Accent, White, 3),
        ("text", Text, White, 4.5),
        ("text", Text, Tint, 4.5),
        ("muted", Muted, White, 4.5),
        ("muted", Muted, Tint, 4.5),
        ("link", Link, White, 4.5),
    ];
}
