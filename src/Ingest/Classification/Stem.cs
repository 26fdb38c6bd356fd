namespace SdgInsights.Ingest;

/// <summary>Light English stemming: drops a plural ending, and what stands behind the first eight letters.</summary>
internal static class Stem
{
    private const int Longest = 8;

    /// <summary>How many leading characters of a word are its stem.</summary>
    public static int LengthOf(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        if (length > 3 && word[^1] is 's' && word[^2] is not ('s' or 'u' or 'i'))
            length--;
        else if (length > 4 && word[^1] is 'y')
            length--;
        if (length > 4 && length < word.Length && word[length - 1] is 'e' && word[length - 2] is 'i')
            length -= 2;
        return Math.Min(length, Longest);
    }
}
