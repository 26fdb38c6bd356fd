using System.Collections.Concurrent;
using System.Runtime.Intrinsics;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>What the model says of an opening.</summary>
/// <param name="Probability">That it tells of an event.</param>
/// <param name="Type">The likeliest kind, if it does.</param>
internal readonly record struct KindOpinion(double Probability, EventType Type);

/// <summary>
/// Whether a report in one language tells of an event and of what kind, learnt from openings that we read: one linear layer for each
/// question over the n-grams of the opening and the signs that the rules give. Safe for several threads.
/// </summary>
public sealed class KindModel
{
    // The length of the n-grams of some fifty words.
    private const float FewWords = 40;

    private static readonly int Signs = KindSigns.Names.Count;

    private readonly ConcurrentBag<GramBag> bags = [];

    internal KindModel(string version, IReadOnlyList<EventType> types, IReadOnlyList<MarginScale> scales, WeightTable table)
    {
        (Version, Types, Scales, Table) = (version, types, scales, table);
    }

    public string Version { get; }

    /// <summary>The kinds that it knows; of the others too few were read.</summary>
    internal IReadOnlyList<EventType> Types { get; }

    /// <summary>Of the question whether it is an event, then of each of <see cref="Types"/>.</summary>
    internal IReadOnlyList<MarginScale> Scales { get; }

    internal WeightTable Table { get; }

    public static Parsed<KindModel> Load(string file) => KindModelFile.Read(file);

    /// <summary>What the words of an opening say of all questions; there are fewer kinds than a vector has places, so that their sums grow together.</summary>
    /// <param name="opening">Folded.</param>
    internal Vector512<float> Read(ReadOnlySpan<char> opening)
    {
        var bag = bags.TryTake(out var idle) ? idle : new GramBag(Table);
        bag.Read(opening);
        var sums = Vector512<float>.Zero;
        var squares = 0f;
        foreach (var gram in bag.Rows)
        {
            ref var row = ref Table.Row(gram);
            var value = TermFrequency.Weight(bag.CountOf(gram)) * row.Idf;
            squares += value * value;
            row.AddTo(ref sums, value);
        }

        bags.Add(bag);
        return sums / Vector512.Create(LengthOf(squares));
    }

    /// <summary>By what the n-grams of an opening are divided; those of a few words weigh less than those of a page.</summary>
    internal static float LengthOf(float squares) => MathF.Max(FewWords, MathF.Sqrt(squares));

    /// <param name="opening">As <see cref="Read"/> gave it.</param>
    internal KindOpinion Of(Vector512<float> opening, KindSigns signs)
    {
        Span<float> values = stackalloc float[Signs];
        signs.Weigh(values);
        for (var i = 0; i < values.Length; i++)
            Table.Row(Table.RowOfTerm(i)).AddTo(ref opening, values[i]);
        Span<float> margins = stackalloc float[Vector512<float>.Count];
        opening.CopyTo(margins);
        for (var i = 0; i < Scales.Count; i++)
            margins[i] += Scales[i].Bias;
        var best = 1;
        for (var i = 2; i < Scales.Count; i++)
        {
            if (margins[i] > margins[best])
                best = i;
        }

        return new(Scales[0].ProbabilityOf(margins[0]), Types[best - 1]);
    }
}
