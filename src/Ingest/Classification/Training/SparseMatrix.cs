namespace SdgInsights.Ingest;

/// <summary>Rows of sparse features, one a text.</summary>
internal sealed class SparseMatrix
{
    private readonly List<int> starts = [0];
    private int[] columns = new int[1 << 16];
    private float[] values = new float[1 << 16];

    public int Rows => starts.Count - 1;

    public ReadOnlySpan<int> ColumnsOf(int row) => columns.AsSpan(starts[row], starts[row + 1] - starts[row]);

    public Span<float> ValuesOf(int row) => values.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <param name="weights">By column; the last one is the bias.</param>
    public float Margin(float[] weights, int row)
    {
        var margin = weights[^1];
        for (var i = starts[row]; i < starts[row + 1]; i++)
            margin += weights[columns[i]] * values[i];
        return margin;
    }

    public void Add(ReadOnlySpan<int> rowColumns, ReadOnlySpan<float> rowValues)
    {
        var end = starts[^1] + rowColumns.Length;
        if (end > columns.Length)
        {
            Array.Resize(ref columns, Math.Max(end, columns.Length * 2));
            Array.Resize(ref values, columns.Length);
        }

        rowColumns.CopyTo(columns.AsSpan(starts[^1]));
        rowValues.CopyTo(values.AsSpan(starts[^1]));
        starts.Add(end);
    }
}
