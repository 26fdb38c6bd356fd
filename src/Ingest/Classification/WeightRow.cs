using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>What one feature says of each of the 17 goals, as whole numbers of a step of its own: half a cache line.</summary>
[StructLayout(LayoutKind.Sequential, Size = Size)]
internal struct WeightRow
{
    public const int Size = 32;

    /// <summary>What one unit of the whole numbers weighs.</summary>
    public float Step;

    /// <summary>Inverse document frequency of an n-gram.</summary>
    public float Idf;

    private Numbers numbers;

    /// <summary>By <see cref="Goal.Index"/>.</summary>
    [UnscopedRef]
    public Span<sbyte> Weights => MemoryMarshal.CreateSpan(ref numbers.First, Goal.Count);

    public readonly float WeightOf(Goal goal) => Step * numbers[goal.Index];

    /// <summary>Adds what <paramref name="value"/> of the feature gives to the first sixteen sums.</summary>
    public readonly void AddTo(ref Vector512<float> sums, float value)
    {
        var weights = Vector256.WidenLower(Vector128.LoadUnsafe(in numbers.First).ToVector256Unsafe());
        sums += Vector512.ConvertToSingle(Vector512.WidenLower(weights.ToVector512Unsafe())) * (Step * value);
    }

    /// <summary>Rounds weights to 127 steps of the largest.</summary>
    public void Set(ReadOnlySpan<float> weights)
    {
        var largest = 0f;
        foreach (var weight in weights)
            largest = MathF.Max(largest, MathF.Abs(weight));
        Step = largest / sbyte.MaxValue;
        for (var i = 0; i < weights.Length; i++)
            numbers[i] = largest == 0 ? (sbyte)0 : (sbyte)MathF.Round(weights[i] / Step);
    }

    [InlineArray(Size - (2 * sizeof(float)))]
    private struct Numbers
    {
        public sbyte First;
    }
}
