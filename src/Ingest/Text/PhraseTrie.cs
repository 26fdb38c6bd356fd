namespace SdgInsights.Ingest;

/// <summary>
/// A trie over folded phrases in three flat arrays: the children of a node stand side by side in breadth-first order, so that the
/// child behind label <c>i</c> is node <c>i + 1</c>. Immutable.
/// </summary>
internal sealed class PhraseTrie
{
    private readonly char[] labels;
    private readonly int[] firstChild;
    private readonly int[] firstValue;
    private readonly int[] values;

    // The first two edges are tried at every character of a text, mostly in vain: they have a table by the codes of the characters.
    private const int FewChildren = 4;
    private const byte Rare = byte.MaxValue;
    private readonly byte[] codes = new byte[char.MaxValue + 1];
    private readonly int[] pairs = new int[(byte.MaxValue + 1) * (byte.MaxValue + 1)];

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
        FillTables();
    }

    public const int Root = 0;

    /// <summary>The node behind an edge; 0 where there is none.</summary>
    public int Next(int node, char label)
    {
        var low = firstChild[node];
        var high = firstChild[node + 1] - 1;
        // Most nodes have one child.
        while (high - low >= FewChildren)
        {
            var middle = (low + high) >>> 1;
            if (labels[middle] < label)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low <= high; low++)
        {
            if (labels[low] == label)
                return low + 1;
        }

        return 0;
    }

    /// <summary>
    /// The node behind the first two folded characters of a key; 0 where no key begins with them, and -1 where only the way from the
    /// root can tell: the first ends a key itself, or one of them is too rare for the table.
    /// </summary>
    public int Begin(char first, char second)
    {
        var a = codes[first];
        return a == Rare ? -1 : pairs[(a << 8) | codes[second]];
    }

    private void FillTables()
    {
        var next = 1;
        foreach (var c in labels.Order().Distinct())
            codes[c] = next < Rare ? (byte)next++ : Rare;
        for (var i = firstChild[Root]; i < firstChild[Root + 1]; i++)
        {
            var node = i + 1;
            var a = codes[labels[i]] << 8;
            for (var b = 0; b <= byte.MaxValue; b++)
                pairs[a | b] = ValuesAt(node).Length > 0 || b == Rare ? -1 : 0;
            for (var j = firstChild[node]; j < firstChild[node + 1]; j++)
            {
                if (pairs[a | codes[labels[j]]] == 0)
                    pairs[a | codes[labels[j]]] = j + 1;
            }
        }
    }

    /// <summary>Positions of the keys that end at a node, in their order.</summary>
    public ReadOnlySpan<int> ValuesAt(int node) => values.AsSpan(firstValue[node], firstValue[node + 1] - firstValue[node]);
}
