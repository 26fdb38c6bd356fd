namespace SdgInsights.Ingest;

/// <summary>Tells whether a word begins with one of a few stems, whatever its case.</summary>
/// <param name="stems">Each begins with an ASCII letter.</param>
internal sealed class LatinStems(params string[] stems)
{
    private const int LowerCase = 0x20;
    private const int Letters = 26;

    private readonly string[][] byLetter = [.. Enumerable.Range('a', Letters).Select(letter => stems.Where(s => (s[0] | LowerCase) == letter).ToArray())];

    /// <param name="at">The place of an ASCII letter.</param>
    public bool BeginAt(ReadOnlySpan<char> text, int at)
    {
        foreach (var stem in byLetter[(text[at] | LowerCase) - 'a'])
        {
            if (text[at..].StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
