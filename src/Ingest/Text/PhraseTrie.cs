using System.Runtime.CompilerServices;

namespace SdgInsights.Ingest;

/// <summary>
/// A trie over folded phrases whose edges carry as many characters as belong together. The children of a node stand side by side, in
/// breadth-first order. Immutable.
/// </summary>
internal sealed class PhraseTrie
{
    public const int Root = 0;

    private const int FewChildren = 4;

    private readonly Node[] nodes;
    private readonly char[] edges;
    private readonly int[] values;
    private readonly int[] fromRoot = new int[char.MaxValue + 1];

    /// <param name="keys">Folded phrases, none empty; the position of a key is its value.</param>
    public PhraseTrie(IReadOnlyList<string> keys)
    {
        var order = Enumerable.Range(0, keys.Count).ToArray();
        // Equal keys keep their order.
        Array.Sort(order, (a, b) => string.CompareOrdinal(keys[a], keys[b]) is var c and not 0 ? c : a.CompareTo(b));
        var building = new List<Node>();
        var letters = new List<char>();
        var found = new List<int>(keys.Count);
        var queue = new Queue<(int Low, int High, int From, int Depth)>();
        var queued = 1;
        queue.Enqueue((0, order.Length, 0, 0));
        while (queue.TryDequeue(out var here))
        {
            var (low, high, from, depth) = here;
            building.Add(new(queued, found.Count, letters.Count, depth - from, depth > from ? keys[order[low]][from] : '\0'));
            letters.AddRange(keys[order[Math.Min(low, order.Length - 1)]].AsSpan(from, depth - from));
            for (; low < high && keys[order[low]].Length == depth; low++)
                found.Add(order[low]);
            while (low < high)
            {
                var label = keys[order[low]][depth];
                var end = low + 1;
                while (end < high && keys[order[end]][depth] == label)
                    end++;
                queue.Enqueue((low, end, depth, Shared(keys[order[low]], keys[order[end - 1]])));
                queued++;
                low = end;
            }
        }

        building.Add(new(queued, found.Count, letters.Count, 0, '\0'));
        nodes = [.. building];
        edges = [.. letters];
        values = [.. found];
        for (var i = nodes[Root].FirstChild; i < nodes[Root + 1].FirstChild; i++)
            fromRoot[nodes[i].Label] = i;
    }

    /// <summary>Goes from a node along the edge that the text continues with.</summary>
    /// <param name="at">Where the text continues; moved behind the edge.</param>
    /// <returns>The node at its end; 0 where the text leaves the trie.</returns>
    public int Next(int node, ReadOnlySpan<char> text, ref int at)
    {
        if (at >= text.Length)
            return 0;
        var child = node == Root ? fromRoot[text[at]] : Child(node, text[at]);
        ref readonly var reached = ref nodes[child];
        if (child == 0 || text.Length - at < reached.EdgeLength
            || !text.Slice(at + 1, reached.EdgeLength - 1).SequenceEqual(edges.AsSpan(reached.Edge + 1, reached.EdgeLength - 1)))
        {
            return 0;
        }

        at += reached.EdgeLength;
        return child;
    }

    /// <summary>Positions of the keys that end at a node, in their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<int> ValuesAt(int node) => values.AsSpan(nodes[node].FirstValue, nodes[node + 1].FirstValue - nodes[node].FirstValue);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Child(int node, char label)
    {
        var low = nodes[node].FirstChild;
        var high = nodes[node + 1].FirstChild - 1;
        while (high - low >= FewChildren)
        {
            var middle = (low + high) >>> 1;
            if (nodes[middle].Label < label)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low <= high; low++)
        {
            if (nodes[low].Label == label)
                return low;
        }

        return 0;
    }

    private static int Shared(string a, string b) => a.AsSpan().CommonPrefixLength(b);

    /// <param name="FirstChild">The children end where those of the next node begin; the same holds for the values.</param>
    /// <param name="Edge">Where the characters of the edge to this node begin.</param>
    /// <param name="Label">The first of them.</param>
    private readonly record struct Node(int FirstChild, int FirstValue, int Edge, int EdgeLength, char Label);
}
