using System.Runtime.CompilerServices;

namespace SdgInsights.Ingest;

/// <summary>Light English stemming: drops a plural ending, and what stands behind the first eight letters.</summary>
internal static class Stem
{
    private const int Longest = 8;

    /// <summary>How many leading characters of a word are its stem. Words differ too much for branches to be predicted, so there are none.</summary>
    /// <param name="word">Not empty.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LengthOf(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        var (last, before, third) = (word[^1], word[Math.Max(0, length - 2)], word[Math.Max(0, length - 3)]);
        var isPlural = (length > 3) & (last == 's') & (before != 's') & (before != 'u') & (before != 'i');
        var isLonger = isPlural | ((length > 4) & (last == 'y'));
        var isOfIe = isLonger & (length > 5) & (before == 'e') & (third == 'i');
        length -= (isLonger ? 1 : 0) + (isOfIe ? 2 : 0);
        return Math.Min(length, Longest);
    }
}
