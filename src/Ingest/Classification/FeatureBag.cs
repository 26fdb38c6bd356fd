using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The features of one text, in memory that is used again for the next: how often each n-gram stands in it, and its terms.</summary>
internal sealed class FeatureBag(TermLists lists, TermFeatures features)
{
    private const double TypicalLength = 700;

    private readonly ushort[] counts = new ushort[Grams.Slots];
    private readonly List<(TextSpan, SdgTerm)> matches = [];
    private readonly float[] terms = new float[features.Count];
    private readonly Dictionary<SdgTerm, int> targets = [];
    private int[] slots = new int[1024];
    private int used;

    /// <summary>The distinct n-grams, in the order of their first occurrence.</summary>
    public ReadOnlySpan<int> Slots => slots.AsSpan(0, used);

    /// <summary>Values of the term features, weighed.</summary>
    public ReadOnlySpan<float> Terms => terms;

    public List<TermHit> Hits { get; } = [];

    public int CountOf(int slot) => counts[slot];

    public void Read(ReadOnlySpan<char> normalText)
    {
        Clear();
        var sink = new Counter(this);
        Grams.Read(normalText, ref sink);
        lists.AddTo(Hits, matches, normalText);
        foreach (var hit in Hits)
        {
            var evidence = TermFeatures.Evidence(hit.Term);
            terms[TermFeatures.OfGoal(hit.Term.Goal)] += evidence;
            if (hit.Term.Kind == TermKind.Term)
                terms[TermFeatures.OfAny(hit.Term.Goal)] = 1;
            if (TargetOf(hit.Term) is >= 0 and var target)
                terms[target] += evidence;
        }

        TermFeatures.Weigh(terms, MathF.Max(1, MathF.Sqrt((float)(normalText.Length / TypicalLength))));
    }

    private int TargetOf(SdgTerm term)
    {
        if (!targets.TryGetValue(term, out var index))
            targets[term] = index = features.OfTarget(term);
        return index;
    }

    private void Clear()
    {
        foreach (var slot in Slots)
            counts[slot] = 0;
        used = 0;
        Array.Clear(terms);
        Hits.Clear();
    }

    private void Count(int slot)
    {
        ref var count = ref counts[slot];
        if (count == 0)
        {
            if (used == slots.Length)
                Array.Resize(ref slots, used * 2);
            slots[used++] = slot;
        }

        if (count < ushort.MaxValue)
            count++;
    }

    private readonly struct Counter(FeatureBag bag) : IGramSink
    {
        public void Add(int slot, int start, int end) => bag.Count(slot);
    }
}
