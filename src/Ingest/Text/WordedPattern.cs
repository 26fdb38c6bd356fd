using System.Buffers;
using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

/// <summary>
/// A pattern of which every match holds one of a few words. In a text without any of them it is not tried, which is most of the work
/// where most texts hold none.
/// </summary>
/// <param name="thai">As written.</param>
/// <param name="latin">Whatever their case.</param>
internal sealed class WordedPattern(Regex pattern, string[] thai, string[] latin)
{
    private readonly AnyWord thaiWords = new(thai);
    private readonly SearchValues<string> latinWords = SearchValues.Create(latin, StringComparison.OrdinalIgnoreCase);

    public Regex Pattern => pattern;

    public bool IsMatch(ReadOnlySpan<char> text) => HasWord(text) && pattern.IsMatch(text);

    public Match Match(string text) => HasWord(text) ? pattern.Match(text) : System.Text.RegularExpressions.Match.Empty;

    public IEnumerable<Match> Matches(string text) => HasWord(text) ? pattern.Matches(text) : [];

    private bool HasWord(ReadOnlySpan<char> text) => thaiWords.IsIn(text) || text.ContainsAny(latinWords);
}
