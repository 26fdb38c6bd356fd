using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SdgInsights.Ingest;

/// <summary>Folds several characters of a text at once as long as they are of one script and none depends on what stands before it, as is mostly so.</summary>
internal static class PlainText
{
    /// <summary>So many characters are taken at most.</summary>
    public const int Most = 16;

    private const char FirstThai = '\u0E01';
    private const char LastThai = '\u0E4F';

    /// <summary>Writes what <see cref="FoldedText"/> makes of the next characters one by one, up to the first that it has to look at closely.</summary>
    /// <param name="folded">What was read before, up to <paramref name="length"/>; as many as <see cref="Most"/> more may be written over.</param>
    /// <returns>How many characters were taken.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Fold(ReadOnlySpan<char> source, Span<char> folded, int length)
    {
        if (source.Length <= Most)
            return 0;
        var text = Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(source)));
        var before = length > 0 ? folded[length - 1] : ' ';
        var to = MemoryMarshal.Cast<char, ushort>(folded[length..]);
        uint plain;
        if (PhraseFolding.IsThai(source[0]))
        {
            if (EndsInNikhahit(folded, length))
                return 0;
            plain = Between(text, FirstThai, LastThai) & ~Joining(text, before) & ~DoubledMarks(source, text, before);
            text.CopyTo(to);
        }
        else
        {
            var capitals = CharMasks.Between(text, 'A', 'Z');
            plain = Between(text, ' ', '~') & ~Are(text, '-') & ~Doubled(Are(text, ' '), before == ' ' || PhraseFolding.IsThai(before));
            (text | (capitals & Vector256.Create((ushort)0x20))).CopyTo(to);
        }

        return BitOperations.TrailingZeroCount(~plain | (1u << Most));
    }

    /// <summary>Writes what <see cref="NormalText"/> makes of the next characters one by one, up to the first that it has to look at closely.</summary>
    /// <param name="value">What was read before, up to <paramref name="length"/>; as many as <see cref="Most"/> more may be written over.</param>
    /// <returns>How many characters were taken.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Copy(ReadOnlySpan<char> source, Span<char> value, int length)
    {
        if (source.Length <= Most)
            return 0;
        var before = length > 0 ? value[length - 1] : ' ';
        if (EndsInNikhahit(value, length))
            return 0;
        var text = Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(source)));
        var plain = (Between(text, ' ', '~') | Between(text, FirstThai, LastThai)) & ~Joining(text, before) & ~DoubledMarks(source, text, before) & ~Doubled(Are(text, ' '), before == ' ');
        text.CopyTo(MemoryMarshal.Cast<char, ushort>(value[length..]));
        return BitOperations.TrailingZeroCount(~plain | (1u << Most));
    }

    // It joins with sara aa behind it, even across a tone mark.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EndsInNikhahit(ReadOnlySpan<char> text, int length) =>
        (length > 0 && text[length - 1] == ThaiSpelling.Nikhahit) || (length > 1 && text[length - 2] == ThaiSpelling.Nikhahit);

    // Nikhahit, and sara e behind another.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Joining(Vector256<ushort> text, char before) =>
        Are(text, ThaiSpelling.Nikhahit) | Doubled(Are(text, ThaiSpelling.SaraE), before == ThaiSpelling.SaraE);

    // See ThaiSpelling.IsDoubledMark. Most characters differ from those before them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint DoubledMarks(ReadOnlySpan<char> source, Vector256<ushort> text, char before)
    {
        var next = Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(source)), 1);
        var same = (Vector256.Equals(text, next).ExtractMostSignificantBits() << 1) | (source[0] == before ? 1u : 0);
        return same == 0 ? 0 : same & (Are(text, ThaiSpelling.MaiHanAkat)
            | Between(text, ThaiSpelling.SaraI, ThaiSpelling.Phinthu)
            | Between(text, ThaiSpelling.Maitaikhu, ThaiSpelling.Thanthakhat));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Between(Vector256<ushort> text, char first, char last) => CharMasks.Between(text, first, last).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Are(Vector256<ushort> text, ushort c) => Vector256.Equals(text, Vector256.Create(c)).ExtractMostSignificantBits();

    // Those that stand behind another of their kind.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Doubled(uint places, bool isBefore) => places & ((places << 1) | (isBefore ? 1u : 0));
}
