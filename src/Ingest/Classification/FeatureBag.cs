using System.Runtime.CompilerServices;
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
    private int[] rows = new int[1024];
    private int used;

    /// <summary>The model's rows of the distinct n-grams, in the order of their first occurrence.</summary>
    public ReadOnlySpan<int> Rows => rows.AsSpan(0, used);

    /// <summary>Values of the term features, weighed.</summary>
    public ReadOnlySpan<float> Terms => terms;

    /// <summary>Spans count in the passage.</summary>
    public ReadOnlySpan<TermHit> Hits => CollectionsMarshal.AsSpan(hits);

    public int CountOf(int row) => counts[row];

    public void Read(ReadOnlySpan<char> passage)
    {
        foreach (var row in Rows)
            counts[row] = 0;
        used = 0;
        var sink = new Counter(this);
        Grams.Read(passage, ref sink);
        hits.Clear();
        features.Lists.AddTo(hits, matches, passage);
        features.Weigh(Hits, passage.Length, terms);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Count(int slot)
    {
        var row = table.RowOf(slot);
        if (row == 0)
            return;
        ref var count = ref counts[row];
        if (count == 0)
        {
            table.Prefetch(row);
            if (used == rows.Length)
                Array.Resize(ref rows, used * 2);
            rows[used++] = row;
        }

        if (count < byte.MaxValue)
            count++;
    }

    private readonly struct Counter(FeatureBag bag) : IGramSink
    {
        public void Add(int slot, int start, int end) => bag.Count(slot);
    }
}
