using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

internal static partial class Collapse
{
    /// <summary>Every run of white space as one space, none at the ends.</summary>
    public static string Whitespace(string text) => IsTidy(text) ? text : Runs().Replace(text, " ").Trim();

    /// <summary>The same within each line; blank lines are left out.</summary>
    public static string Lines(string text) => text.AsSpan().IndexOfAny('\n', '\r') < 0
        ? Whitespace(text)
        : string.Join('\n', text.Split(['\n', '\r']).Select(Whitespace).Where(l => l.Length > 0));

    // Most texts need no work: single plain spaces, none at the ends.
    private static bool IsTidy(string text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (c == ' ' ? before == ' ' : char.IsWhiteSpace(c))
                return false;
            before = c;
        }

        return text.Length == 0 || before != ' ';
    }

    [GeneratedRegex(@"[\s\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Runs();
}
