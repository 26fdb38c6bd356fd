using System.Runtime.InteropServices;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A text as the model read it, passage by passage, in memory that is used again for the next.</summary>
internal sealed class Reading(LinearModel model, TermFeatures features)
{
    private readonly List<TextSpan> passages = [];
    private readonly List<TermHit> hits = [];
    private readonly List<Part> parts = [];
    private readonly Explanation explanation = new(model, features);
    private float[] margins = new float[16 * Goal.Count];
    private int inBag;
    private int explained;

    public FoldedText Text { get; } = new();

    public FeatureBag Bag { get; } = new(model.Table, features);

    /// <summary>The terms of the whole text; spans count in the passage of each.</summary>
    public ReadOnlySpan<TermHit> Hits => CollectionsMarshal.AsSpan(hits);

    public void Of(ReadOnlySpan<char> source)
    {
        Text.Read(source);
        Passages.Cut(Text, Content.Of(Text), passages);
        if (margins.Length < passages.Count * Goal.Count)
            margins = new float[passages.Count * 2 * Goal.Count];
        hits.Clear();
        parts.Clear();
        for (var i = 0; i < passages.Count; i++)
        {
            Bag.Read(CharsOf(i));
            parts.Add(new(hits.Count, Bag.Hits.Length, model.Score(Bag, MarginsOf(i))));
            hits.AddRange(Bag.Hits);
        }

        inBag = passages.Count - 1;
        explained = -1;
    }

    /// <summary>How far the text as a whole lies inside a goal.</summary>
    public float Margin(Goal goal)
    {
        var (best, sum) = (float.NegativeInfinity, 0f);
        for (var i = 0; i < passages.Count; i++)
        {
            var margin = MarginsOf(i)[goal.Index];
            best = MathF.Max(best, margin);
            sum += margin * passages[i].Length;
        }

        return passages.Count == 1 ? best : LongText.Margin(best, sum / (passages[^1].End - passages[0].Start));
    }

    /// <summary>The terms of the passage that lies furthest inside a goal which carried it there; spans count in the folded text.</summary>
    public List<(TextSpan Span, double Weight)> TermsOf(Goal goal)
    {
        var best = 0;
        for (var i = 1; i < passages.Count; i++)
        {
            if (MarginsOf(i)[goal.Index] > MarginsOf(best)[goal.Index])
                best = i;
        }

        Explain(best);
        var start = passages[best].Start;
        return explanation.Of(Bag, CharsOf(best), goal).ConvertAll(t => (new TextSpan(start + t.Span.Start, start + t.Span.End), t.Weight));
    }

    // Most often one passage carries all goals of a text, so that it is taken up once.
    private void Explain(int passage)
    {
        if (explained == passage)
            return;
        if (inBag != passage)
            Bag.ReadAgain(CharsOf(passage), CollectionsMarshal.AsSpan(hits).Slice(parts[passage].FirstHit, parts[passage].Hits));
        explanation.Read(Bag, parts[passage].Length);
        inBag = explained = passage;
    }

    private ReadOnlySpan<char> CharsOf(int passage) => Text.Chars[passages[passage].Start..passages[passage].End];

    private Span<float> MarginsOf(int passage) => margins.AsSpan(passage * Goal.Count, Goal.Count);

    /// <summary>What was found in a passage.</summary>
    /// <param name="Length">Of its n-gram vector.</param>
    private readonly record struct Part(int FirstHit, int Hits, float Length);
}
