using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SdgInsights.Ingest;

/// <summary>Folds several characters of a text at once where they are all of one script and none depends on what stands before it, as is mostly so.</summary>
internal static class PlainText
{
    /// <summary>So many characters are taken at once.</summary>
    public const int Length = 8;

    private const ushort FirstThai = '\u0E01';
    private const ushort LastLetterOrMark = '\u0E4F';
    private const ushort Nikhahit = '\u0E4D';
    private const ushort SaraE = '\u0E40';

    /// <summary>Writes what <see cref="FoldedText"/> makes of the characters one by one, or leaves all as it was.</summary>
    /// <param name="source">As many as <see cref="Length"/>.</param>
    /// <param name="folded">What was read before, up to <paramref name="length"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFold(ReadOnlySpan<char> source, Span<char> folded, int length)
    {
        var text = Vector128.Create(MemoryMarshal.Cast<char, ushort>(source));
        var to = MemoryMarshal.Cast<char, ushort>(folded.Slice(length, Length));
        var before = length > 0 ? folded[length - 1] : ' ';
        if (AllBetween(text, FirstThai, LastLetterOrMark))
        {
            // Nikhahit joins with sara aa behind it, and sara e with another.
            if (Vector128.EqualsAny(text, Vector128.Create(Nikhahit)) || before == Nikhahit || (length > 1 && folded[length - 2] == Nikhahit)
                || IsDoubled(text, SaraE, before == SaraE))
            {
                return false;
            }

            text.CopyTo(to);
            return true;
        }

        if (!AllBetween(text, ' ', '~') || Vector128.EqualsAny(text, Vector128.Create((ushort)'-')) || IsDoubled(text, ' ', before == ' ' || PhraseFolding.IsThai(before)))
            return false;
        var capitals = Vector128.LessThanOrEqual(text - Vector128.Create((ushort)'A'), Vector128.Create((ushort)('Z' - 'A')));
        (text | (capitals & Vector128.Create((ushort)0x20))).CopyTo(to);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AllBetween(Vector128<ushort> text, ushort first, ushort last) =>
        Vector128.LessThanOrEqualAll(text - Vector128.Create(first), Vector128.Create((ushort)(last - first)));

    // True where two such characters stand side by side.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsDoubled(Vector128<ushort> text, ushort c, bool isBefore)
    {
        var places = Vector128.Equals(text, Vector128.Create(c)).ExtractMostSignificantBits();
        return (places & ((places << 1) | (isBefore ? 1u : 0))) != 0;
    }
}
