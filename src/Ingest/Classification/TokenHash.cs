using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SdgInsights.Ingest;

/// <summary>The hash of a word's stem, all characters at once.</summary>
internal static class TokenHash
{
    // A stem has no more characters.
    private const int Longest = 8;

    private const ulong Low = 0x9E3779B97F4A7C15;
    private const ulong High = 0xC2B2AE3D27D4EB4F;

    private static ReadOnlySpan<ushort> Masks =>
    [
        0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <param name="length">1 to 8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ReadOnlySpan<char> text, int start, int length)
    {
        if (text.Length - start < Longest)
            return OfEnd(text[start..], length);
        var mask = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Masks), (nuint)(Longest - length));
        var chars = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), (nuint)start);
        var halves = (chars & mask).AsUInt64();
        return (uint)(((halves.GetElement(0) * Low) + (halves.GetElement(1) * High)) >> 32);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint OfEnd(ReadOnlySpan<char> rest, int length)
    {
        Span<char> padded = stackalloc char[Longest];
        rest.CopyTo(padded);
        return Of(padded, 0, length);
    }
}
