using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SdgInsights.Ingest;

/// <summary>Where in a folded text a word may begin: not on a Thai vowel or mark that belongs to what stands before it, and not on a letter behind another.</summary>
internal static class WordStarts
{
    /// <summary>So many places are looked at together.</summary>
    public const int Lanes = 16;

    /// <summary>Only ASCII letters are known to continue a word: of a place behind another letter it tells that a word may begin there.</summary>
    /// <param name="at">From here on there are at least <see cref="Lanes"/> characters.</param>
    /// <returns>A bit for each place, the first lowest.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint In(ReadOnlySpan<char> text, int at)
    {
        var chars = Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), (nuint)at);
        var letters = (Between(chars, 'a', 'z') | Between(chars, '0', '9')).ExtractMostSignificantBits();
        var tails = (Between(chars, '\u0E30', '\u0E3A') | Between(chars, '\u0E45', '\u0E4E')).ExtractMostSignificantBits();
        var behind = (letters << 1) | (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]) ? 1u : 0);
        return ~(tails | (letters & behind)) & ((1u << Lanes) - 1);
    }

    public static bool IsTail(char c) => c is (>= '\u0E30' and <= '\u0E3A') or (>= '\u0E45' and <= '\u0E4E');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Between(Vector256<ushort> chars, char first, char last) =>
        Vector256.LessThanOrEqual(chars - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));
}
