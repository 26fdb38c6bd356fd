using System.Runtime.InteropServices;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The features of one passage: its n-grams and its terms.</summary>
internal sealed class FeatureBag(WeightTable table, TermFeatures features)
{
    private readonly List<(TextSpan, int)> matches = [];
    private readonly List<TermHit> hits = [];
    private readonly float[] terms = new float[features.Count];

    public GramBag Grams { get; } = new(table);

    /// <summary>Values of the term features, weighed.</summary>
    public ReadOnlySpan<float> Terms => terms;

    /// <summary>Spans count in the passage.</summary>
    public ReadOnlySpan<TermHit> Hits => CollectionsMarshal.AsSpan(hits);

    public void Read(ReadOnlySpan<char> passage)
    {
        Grams.Read(passage);
        hits.Clear();
        features.Lists.AddTo(hits, matches, passage);
        features.Weigh(Hits, passage.Length, terms);
    }

    /// <summary>Reads a passage once more whose terms were kept.</summary>
    public void ReadAgain(ReadOnlySpan<char> passage, ReadOnlySpan<TermHit> kept)
    {
        Grams.Read(passage);
        hits.Clear();
        hits.AddRange(kept);
        features.Weigh(Hits, passage.Length, terms);
    }
}
