using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// The terms of a text that carried a goal: what each character gave through the n-grams and list terms that stand on it, gathered
/// into spans. As the n-grams of this very text are summed, a collision of hashes shows no word that is not there.
/// </summary>
internal sealed class Explanation(LinearModel model, TermFeatures features)
{
    private const int MostTerms = 8;
    private const int LongestTerm = 60;

    // Characters that give less than this share of the strongest one end a term.
    private const float LeastGain = 0.2f;

    // A term that gives less than this share of the strongest one explains nothing.
    private const double LeastShare = 0.15;

    // Where each occurrence of a known n-gram stands, and what it is worth on each of its characters before a goal's weight.
    private TextSpan[] spans = [];
    private float[] values = [];
    private float[] memory = [];

    /// <summary>Takes up the n-grams of the passage that a bag was read from, for all goals that are to be explained by it.</summary>
    /// <param name="length">Of its n-gram vector.</param>
    public void Read(FeatureBag bag, float length)
    {
        var known = bag.Grams.Known;
        if (spans.Length < known.Length)
            (spans, values) = (new TextSpan[2 * known.Length], new float[2 * known.Length]);
        bag.Grams.Grams.FindSpans(bag.Grams.PlacesOfKnown, spans);
        for (var i = 0; i < known.Length; i++)
        {
            // A text's n-gram counts less each time it comes again; its places share what all give together.
            var count = bag.Grams.CountOf(known[i]);
            values[i] = TermFrequency.Weight(count) * model.Table.Row(known[i]).Idf / (length * count * spans[i].Length);
        }
    }

    /// <param name="bag">The one that was taken up.</param>
    /// <param name="text">The folded passage that it was read from.</param>
    /// <returns>Spans in <paramref name="text"/> with what each added to the margin, strongest first.</returns>
    public List<(TextSpan Span, double Weight)> Of(FeatureBag bag, ReadOnlySpan<char> text, Goal goal)
    {
        if (memory.Length <= text.Length)
            memory = new float[2 * (text.Length + 1)];
        // Until they are summed up, by how much a character's gain differs from that of the one before it.
        var gains = memory.AsSpan(0, text.Length + 1);
        gains.Clear();
        var known = bag.Grams.Known;
        for (var i = 0; i < known.Length; i++)
            Spread(gains, spans[i], values[i] * model.Weight(known[i], goal));
        AddListTerms(bag, goal, gains);
        for (var i = 1; i < gains.Length; i++)
            gains[i] += gains[i - 1];
        var terms = Stretches(gains, text);
        terms.Sort((a, b) => b.Weight.CompareTo(a.Weight) is var c and not 0 ? c : a.Span.Start.CompareTo(b.Span.Start));
        var kept = 0;
        while (kept < Math.Min(terms.Count, MostTerms) && terms[kept].Weight >= LeastShare * terms[0].Weight)
            kept++;
        return terms[..kept];
    }

    private void AddListTerms(FeatureBag bag, Goal goal, Span<float> gains)
    {
        Span<float> evidence = stackalloc float[Goal.Count];
        evidence.Clear();
        foreach (ref readonly var hit in bag.Hits)
            evidence[hit.Goal.Index] += features.EvidenceOf(hit);
        float Gain(int feature) => feature < 0 ? 0 : bag.Terms[feature] * model.Weight(model.Table.RowOfTerm(feature), goal);
        foreach (ref readonly var hit in bag.Hits)
        {
            var gain = Gain(features.OfGoal(hit)) + Gain(features.OfTarget(hit));
            Spread(gains, hit.Span, gain * features.EvidenceOf(hit) / (evidence[hit.Goal.Index] * hit.Span.Length));
        }
    }

    private static List<(TextSpan Span, double Weight)> Stretches(ReadOnlySpan<float> gains, ReadOnlySpan<char> text)
    {
        var found = new List<(TextSpan, double)>();
        var least = 0f;
        foreach (var gain in gains)
            least = MathF.Max(least, gain * LeastGain);
        for (var i = 0; i < text.Length; i++)
        {
            if (gains[i] <= least || text[i] == ' ')
                continue;
            var start = i;
            var end = i;
            var weight = 0.0;
            for (; i < text.Length && i - start < LongestTerm && (gains[i] > least || text[i] == ' '); i++)
            {
                weight += Math.Max(0, gains[i]);
                if (text[i] != ' ')
                    end = i + 1;
            }

            found.Add((new(start, end), weight));
        }

        return found;
    }

    private static void Spread(Span<float> gains, TextSpan span, float each)
    {
        gains[span.Start] += each;
        gains[span.End] -= each;
    }
}
