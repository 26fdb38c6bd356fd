namespace SdgInsights.Ingest;

/// <summary>
/// A trie over folded phrases in three flat arrays: the children of a node stand side by side in breadth-first order, so that the
/// child behind label <c>i</c> is node <c>i + 1</c>. Immutable.
/// </summary>
internal sealed class PhraseTrie
{
    // Root edges are followed at every character of a text; below Latin and Thai nothing is common enough for a table.
    private const int TableSize = 0x0E80;

    private readonly char[] labels;
    private readonly int[] firstChild;
    private readonly int[] firstValue;
    private readonly int[] values;
    private readonly int[] rootTable = new int[TableSize];

    /// <param name="keys">Folded phrases, none empty; the position of a key is its value.</param>
    public PhraseTrie(IReadOnlyList<string> keys)
    {
        var order = Enumerable.Range(0, keys.Count).ToArray();
        // Equal keys keep their order.
        Array.Sort(order, (a, b) => string.CompareOrdinal(keys[a], keys[b]) is var c and not 0 ? c : a.CompareTo(b));
        var labelList = new List<char>();
        var childList = new List<int>();
        var valueStarts = new List<int>();
        var valueList = new List<int>(keys.Count);
        var queue = new Queue<(int Low, int High, int Depth)>();
        queue.Enqueue((0, order.Length, 0));
        while (queue.TryDequeue(out var node))
        {
            var (low, high, depth) = node;
            childList.Add(labelList.Count);
            valueStarts.Add(valueList.Count);
            for (; low < high && keys[order[low]].Length == depth; low++)
                valueList.Add(order[low]);
            while (low < high)
            {
                var label = keys[order[low]][depth];
                var end = low + 1;
                while (end < high && keys[order[end]][depth] == label)
                    end++;
                labelList.Add(label);
                queue.Enqueue((low, end, depth + 1));
                low = end;
            }
        }

        childList.Add(labelList.Count);
        valueStarts.Add(valueList.Count);
        labels = [.. labelList];
        firstChild = [.. childList];
        firstValue = [.. valueStarts];
        values = [.. valueList];
        for (var i = firstChild[0]; i < firstChild[1]; i++)
        {
            if (labels[i] < TableSize)
                rootTable[labels[i]] = i + 1;
        }
    }

    public const int Root = 0;

    /// <summary>The node behind an edge; 0 where there is none.</summary>
    public int Next(int node, char label)
    {
        if (node == Root && label < TableSize)
            return rootTable[label];
        var low = firstChild[node];
        var high = firstChild[node + 1] - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var at = labels[middle];
            if (at == label)
                return middle + 1;
            if (at < label)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return 0;
    }

    /// <summary>Positions of the keys that end at a node, in their order.</summary>
    public ReadOnlySpan<int> ValuesAt(int node) => values.AsSpan(firstValue[node], firstValue[node + 1] - firstValue[node]);
}
