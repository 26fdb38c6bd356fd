using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

internal static partial class Collapse
{
    /// <summary>Every run of white space as one space, none at the ends.</summary>
    public static string Whitespace(string text) => Runs().Replace(text, " ").Trim();

    [GeneratedRegex(@"[\s\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Runs();
}
