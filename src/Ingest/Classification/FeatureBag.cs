using System.Runtime.InteropServices;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The features of one passage, in memory that is used again for the next: how often each known n-gram stands in it, and its terms.</summary>
internal sealed class FeatureBag(WeightTable table, TermFeatures features)
{
    // A byte each, so that the table stays near the processor; nothing counts more than 255 times.
    private readonly byte[] counts = new byte[table.Known + 1];
    private readonly List<(TextSpan, int)> matches = [];
    private readonly List<TermHit> hits = [];
    private readonly float[] terms = new float[features.Count];
    private int[] known = [];
    private int[] rows = [];
    private int used;

    /// <summary>The n-grams, those too that the model does not know.</summary>
    public Grams Grams { get; } = new();

    /// <summary>The model's rows of the distinct n-grams, in the order of their first occurrence.</summary>
    public ReadOnlySpan<int> Rows => rows.AsSpan(0, used);

    /// <summary>Values of the term features, weighed.</summary>
    public ReadOnlySpan<float> Terms => terms;

    /// <summary>Spans count in the passage.</summary>
    public ReadOnlySpan<TermHit> Hits => CollectionsMarshal.AsSpan(hits);

    public int CountOf(int row) => counts[row];

    public void Read(ReadOnlySpan<char> passage)
    {
        ReadGrams(passage);
        hits.Clear();
        features.Lists.AddTo(hits, matches, passage);
        features.Weigh(Hits, passage.Length, terms);
    }

    /// <summary>Reads a passage once more whose terms were kept.</summary>
    public void ReadAgain(ReadOnlySpan<char> passage, ReadOnlySpan<TermHit> kept)
    {
        ReadGrams(passage);
        hits.Clear();
        hits.AddRange(kept);
        features.Weigh(Hits, passage.Length, terms);
    }

    private void ReadGrams(ReadOnlySpan<char> passage)
    {
        foreach (var row in Rows)
            counts[row] = 0;
        Grams.Read(passage);
        var all = Grams.All;
        if (known.Length <= all.Length)
        {
            known = new int[2 * (all.Length + 1)];
            rows = new int[known.Length];
        }

        Count(known.AsSpan(0, table.FindRows(all, known)));
    }

    // Whether a row is new to the passage is a toss-up, so it is always written down, and only sometimes kept.
    private void Count(ReadOnlySpan<int> found)
    {
        used = 0;
        foreach (var row in found)
        {
            int before = counts[row];
            counts[row] = (byte)(before + 1 - ((before + 1) >> 8));
            rows[used] = row;
            used += (before - 1) >>> 31;
            table.Prefetch(row);
        }
    }
}
