using System.Runtime.InteropServices;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The features of one text, in memory that is used again for the next: how often each n-gram stands in it, and its terms.</summary>
internal sealed class FeatureBag(TermFeatures features)
{
    private const float TypicalLength = 700;

    // A byte each, so that the table stays near the processor; nothing counts more than 255 times.
    private readonly byte[] counts = new byte[Grams.Slots];
    private readonly List<(TextSpan, int)> matches = [];
    private readonly List<TermHit> hits = [];
    private readonly float[] terms = new float[features.Count];
    private FeatureBag? passage;
    private int[] slots = new int[1024];
    private char[] normal = new char[4096];
    private int[] origin = new int[4096];
    private int used;

    public TermFeatures Features => features;

    /// <summary>A second bag for the passages of this one's text.</summary>
    public FeatureBag Passage => passage ??= new(features);

    /// <summary>The distinct n-grams, in the order of their first occurrence.</summary>
    public ReadOnlySpan<int> Slots => slots.AsSpan(0, used);

    /// <summary>Values of the term features, weighed.</summary>
    public ReadOnlySpan<float> Terms => terms;

    public IReadOnlyList<TermHit> Hits => hits;

    public ReadOnlySpan<TermHit> HitSpan => CollectionsMarshal.AsSpan(hits);

    /// <summary>1 for a passage, more for a longer text, in which more terms fall by chance.</summary>
    public float Damping { get; private set; } = 1;

    public int CountOf(int slot) => counts[slot];

    public void Read(ReadOnlySpan<char> normalText)
    {
        Clear();
        var sink = new Counter(this);
        Grams.Read(normalText, ref sink);
        features.Lists.AddTo(hits, matches, normalText);
        foreach (ref readonly var hit in HitSpan)
        {
            var evidence = TermFeatures.Evidence(hit.Term);
            terms[TermFeatures.OfGoal(hit.Term.Goal)] += evidence;
            if (hit.Term.Kind == TermKind.Term)
                terms[TermFeatures.OfAny(hit.Term.Goal)] = 1;
            if (features.OfTarget(hit) is >= 0 and var target)
                terms[target] += evidence;
        }

        Damping = MathF.Max(1, MathF.Sqrt(normalText.Length / TypicalLength));
        TermFeatures.Weigh(terms, Damping);
    }

    /// <summary>The text in normal spelling with condensed white space; valid until the next call.</summary>
    public ReadOnlySpan<char> Normal(ReadOnlySpan<char> text)
    {
        if (text.Length >= normal.Length)
        {
            normal = new char[text.Length * 2];
            origin = new int[text.Length * 2];
        }

        return normal.AsSpan(0, NormalText.WriteCondensed(text, normal, origin));
    }

    private void Clear()
    {
        foreach (var slot in Slots)
            counts[slot] = 0;
        used = 0;
        Array.Clear(terms);
        hits.Clear();
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

        if (count < byte.MaxValue)
            count++;
    }

    private readonly struct Counter(FeatureBag bag) : IGramSink
    {
        public void Add(int slot, int start, int end) => bag.Count(slot);
    }
}
