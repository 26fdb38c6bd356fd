namespace SdgInsights.Ingest;

/// <summary>How often each n-gram that a model knows stands in a passage, in memory that is used again for the next.</summary>
internal sealed class GramBag(WeightTable table)
{
    // A byte each, so that the table stays near the processor; nothing counts more than 255 times.
    private readonly byte[] counts = new byte[table.Known + 1];
    private int[] known = [];
    private int[] places = [];
    private int[] rows = [];
    private int found;
    private int used;

    /// <summary>The n-grams, those too that the model does not know.</summary>
    public Grams Grams { get; } = new();

    /// <summary>The model's rows of the distinct n-grams, in the order of their first occurrence.</summary>
    public ReadOnlySpan<int> Rows => rows.AsSpan(0, used);

    /// <summary>The model's row of every n-gram that it knows, in their order.</summary>
    public ReadOnlySpan<int> Known => known.AsSpan(0, found);

    /// <summary>Where each of <see cref="Known"/> stands among all n-grams.</summary>
    public ReadOnlySpan<int> PlacesOfKnown => places.AsSpan(0, found);

    public int CountOf(int row) => counts[row];

    public void Read(ReadOnlySpan<char> passage)
    {
        foreach (var row in Rows)
            counts[row] = 0;
        Grams.Read(passage);
        var all = Grams.All;
        if (known.Length <= all.Length)
        {
            known = new int[2 * (all.Length + 1)];
            places = new int[known.Length];
            rows = new int[known.Length];
        }

        found = table.FindRows(all, known, places);
        Count(Known);
    }

    // Whether a row is new to the passage is a toss-up, so it is always written down, and only sometimes kept.
    private void Count(ReadOnlySpan<int> occurrences)
    {
        used = 0;
        foreach (var row in occurrences)
        {
            int before = counts[row];
            counts[row] = (byte)(before + 1 - ((before + 1) >> 8));
            rows[used] = row;
            used += (before - 1) >>> 31;
            table.Prefetch(row);
        }
    }
}
