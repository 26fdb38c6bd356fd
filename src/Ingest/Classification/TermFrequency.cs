using System.Runtime.CompilerServices;

namespace SdgInsights.Ingest;

/// <summary>Sub-linear term frequency, 1 + ln n, by table.</summary>
internal static class TermFrequency
{
    private static readonly float[] Table = [0, .. Enumerable.Range(1, 255).Select(n => 1 + MathF.Log(n))];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Weight(int count) => Table[Math.Min(count, Table.Length - 1)];
}
