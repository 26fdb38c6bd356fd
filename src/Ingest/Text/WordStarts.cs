using System.Runtime.CompilerServices;

namespace SdgInsights.Ingest;

/// <summary>Where in a folded text a word may begin: not on a Thai vowel or mark that belongs to what stands before it, and not on a letter behind another.</summary>
internal static class WordStarts
{
    /// <summary>Only ASCII letters are known to continue a word: of a place behind another letter it tells that a word may begin there.</summary>
    /// <param name="at">From here on there are at least <see cref="CharMasks.Lanes"/> characters.</param>
    /// <returns>A bit for each place, the first lowest.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint In(ReadOnlySpan<char> text, int at)
    {
        var masks = new CharMasks(text, at);
        var letters = masks.Latin;
        var behind = (letters << 1) | (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]) ? 1u : 0);
        return ~(masks.Tails | (letters & behind)) & CharMasks.All;
    }
}
