using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SdgInsights.Ingest;

/// <summary>
/// A trie over folded phrases that is entered with their first characters at once and whose edges carry as many characters as belong
/// together. All that is behind an entrance stands together, so that walking there takes few fetches of memory. Immutable.
/// </summary>
internal sealed class PhraseTrie<T>
{
    public const int None = 0;

    private const int LongestHead = 4;
    private const ulong Mix = 0x9E3779B97F4A7C15;

    private readonly int head;
    private readonly Node[] nodes;
    private readonly char[] labels;
    private readonly char[] edges;
    private readonly T[] values;
    private readonly (ulong Head, int Node)[] entries;
    private readonly int entryShift;

    /// <param name="keys">Folded phrases with their values, of which equal ones keep their order.</param>
    /// <param name="head">With how many characters the trie is entered, four or one; no key has fewer.</param>
    public PhraseTrie(IEnumerable<(string Key, T Value)> keys, int head)
    {
        this.head = head;
        var sorted = keys.OrderBy(k => k.Key, StringComparer.Ordinal).ToArray();
        var building = new List<Node> { default };
        var firstLabels = new List<char> { '\0' };
        var letters = new List<char>();
        var found = new List<T>(sorted.Length);
        var queue = new Queue<(int Low, int High, int From, int Depth)>();
        var entrances = Groups(0, sorted.Length, k => Packed(sorted[k].Key)).ToArray();
        entryShift = 64 - Math.Max(1, (int)Math.Ceiling(Math.Log2((2 * entrances.Length) + 1)));
        entries = new (ulong, int)[1 << (64 - entryShift)];
        foreach (var entrance in entrances)
        {
            AddEntry(Packed(sorted[entrance.Low].Key), building.Count);
            queue.Enqueue((entrance.Low, entrance.High, head, Shared(entrance.Low, entrance.High)));
            while (queue.TryDequeue(out var here))
            {
                var (low, high, from, depth) = here;
                var firstValue = found.Count;
                for (; low < high && sorted[low].Key.Length == depth; low++)
                    found.Add(sorted[low].Value);
                var children = Groups(low, high, k => sorted[k].Key[depth]).ToArray();
                building.Add(new(building.Count + 1 + queue.Count, firstValue, letters.Count, checked((ushort)(depth - from)), checked((ushort)children.Length)));
                firstLabels.Add(depth > from ? sorted[here.Low].Key[from] : '\0');
                letters.AddRange(sorted[here.Low].Key.AsSpan(from, depth - from));
                foreach (var (first, end) in children)
                    queue.Enqueue((first, end, depth, Shared(first, end)));
            }
        }

        building.Add(default(Node) with { FirstValue = found.Count });
        nodes = [.. building];
        labels = [.. firstLabels];
        edges = [.. letters];
        values = [.. found];

        int Shared(int low, int high) => sorted[low].Key.AsSpan().CommonPrefixLength(sorted[high - 1].Key);
    }

    /// <summary>Enters the trie with the first characters of what stands at a place.</summary>
    /// <param name="at">Moved behind what was read.</param>
    /// <returns><see cref="None"/> where no phrase begins so.</returns>
    public int Enter(ReadOnlySpan<char> text, ref int at)
    {
        if (text.Length - at < head)
            return None;
        var packed = Packed(text[at..]);
        for (var place = Place(packed); entries[place].Node != None; place = (place + 1) & (entries.Length - 1))
        {
            if (entries[place].Head == packed)
            {
                at += head;
                return Follow(entries[place].Node, text, ref at);
            }
        }

        return None;
    }

    /// <summary>Goes from a node along the edge that the text continues with.</summary>
    /// <param name="at">Where the text continues; moved behind the edge.</param>
    /// <returns>The node at its end; <see cref="None"/> where the text leaves the trie.</returns>
    public int Next(int node, ReadOnlySpan<char> text, ref int at)
    {
        if (at >= text.Length)
            return None;
        ref readonly var parent = ref nodes[node];
        var child = labels.AsSpan(parent.FirstChild, parent.Children).IndexOf(text[at]);
        return child < 0 ? None : Follow(parent.FirstChild + child, text, ref at);
    }

    /// <summary>Values of the keys that end at a node, in their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<T> ValuesAt(int node) => values.AsSpan(nodes[node].FirstValue, nodes[node + 1].FirstValue - nodes[node].FirstValue);

    private int Follow(int child, ReadOnlySpan<char> text, ref int at)
    {
        ref readonly var reached = ref nodes[child];
        if (text.Length - at < reached.EdgeLength || !text.Slice(at, reached.EdgeLength).SequenceEqual(edges.AsSpan(reached.Edge, reached.EdgeLength)))
            return None;
        at += reached.EdgeLength;
        return child;
    }

    private ulong Packed(ReadOnlySpan<char> text) =>
        head == LongestHead ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text)) : text[0];

    private void AddEntry(ulong packed, int node)
    {
        var place = Place(packed);
        while (entries[place].Node != None)
            place = (place + 1) & (entries.Length - 1);
        entries[place] = (packed, node);
    }

    private int Place(ulong packed) => (int)((packed * Mix) >> entryShift);

    private static IEnumerable<(int Low, int High)> Groups<TPart>(int low, int high, Func<int, TPart> of)
        where TPart : IEquatable<TPart>
    {
        while (low < high)
        {
            var end = low + 1;
            while (end < high && of(end).Equals(of(low)))
                end++;
            yield return (low, end);
            low = end;
        }
    }

    /// <param name="FirstChild">The children stand side by side.</param>
    /// <param name="FirstValue">The values end where those of the next node begin.</param>
    /// <param name="Edge">Where the characters of the edge to this node begin.</param>
    private readonly record struct Node(int FirstChild, int FirstValue, int Edge, ushort EdgeLength, ushort Children);
}
