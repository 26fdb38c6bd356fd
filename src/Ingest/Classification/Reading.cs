using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A text as the model read it, passage by passage, in memory that is used again for the next.</summary>
internal sealed class Reading(LinearModel model, TermFeatures features)
{
    private readonly List<TextSpan> passages = [];
    private readonly List<TermHit> hits = [];
    private float[] margins = new float[16 * LinearModel.Width];

    public FoldedText Text { get; } = new();

    public FeatureBag Bag { get; } = new(model.Table, features);

    /// <summary>The terms of the whole text; spans count in the folded text.</summary>
    public IReadOnlyList<TermHit> Hits => hits;

    public void Of(ReadOnlySpan<char> source)
    {
        Text.Read(source);
        Passages.Cut(Text, Content.Of(Text), passages);
        if (margins.Length < passages.Count * LinearModel.Width)
            margins = new float[passages.Count * 2 * LinearModel.Width];
        hits.Clear();
        for (var i = 0; i < passages.Count; i++)
        {
            Read(passages[i]);
            model.Score(Bag, MarginsOf(i));
            foreach (ref readonly var hit in Bag.Hits)
                hits.Add(hit with { Span = Shift(hit.Span, passages[i].Start) });
        }
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

    /// <summary>Reads the passage that lies furthest inside a goal into the bag once more, to explain it.</summary>
    public TextSpan ReadBest(Goal goal)
    {
        var best = 0;
        for (var i = 1; i < passages.Count; i++)
        {
            if (MarginsOf(i)[goal.Index] > MarginsOf(best)[goal.Index])
                best = i;
        }

        if (passages.Count > 1)
            Read(passages[best]);
        return passages[best];
    }

    private void Read(TextSpan passage) => Bag.Read(Text.Chars[passage.Start..passage.End]);

    private Span<float> MarginsOf(int passage) => margins.AsSpan(passage * LinearModel.Width, LinearModel.Width);

    private static TextSpan Shift(TextSpan span, int by) => new(span.Start + by, span.End + by);
}
