using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SdgInsights.Ingest;

/// <summary>What sixteen neighbouring characters of a folded text are, a bit for each, the first lowest.</summary>
internal readonly ref struct CharMasks
{
    /// <summary>So many characters are looked at together.</summary>
    public const int Lanes = 16;

    public const uint All = (1u << Lanes) - 1;

    private readonly Vector256<ushort> chars;

    /// <param name="at">From here on there are at least <see cref="Lanes"/> characters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CharMasks(ReadOnlySpan<char> text, int at) =>
        chars = Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), (nuint)at);

    /// <summary>ASCII letters, which are small in a folded text, and digits.</summary>
    public uint Latin
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (Between(chars, 'a', 'z') | Between(chars, '0', '9')).ExtractMostSignificantBits();
    }

    /// <summary>Thai vowels and marks that belong to what stands before them: see <see cref="CharKind.ThaiTail"/>.</summary>
    public uint Tails
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (Between(chars, '\u0E30', '\u0E3A') | Between(chars, '\u0E45', '\u0E45') | Between(chars, '\u0E47', '\u0E4E')).ExtractMostSignificantBits();
    }

    /// <summary>All bits of each character from the first to the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> Between(Vector256<ushort> chars, char first, char last) =>
        Vector256.LessThanOrEqual(chars - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));
}
