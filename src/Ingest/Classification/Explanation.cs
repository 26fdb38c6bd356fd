using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// The terms of a text that carried a goal: what each character gave through the n-grams and list terms that stand on it, gathered
/// into spans. As the n-grams of this very text are summed, a collision of hashes shows no word that is not there.
/// </summary>
internal static class Explanation
{
    private const int MostTerms = 8;
    private const int LongestTerm = 60;

    // Characters that give less than this share of the strongest one end a term.
    private const float LeastGain = 0.2f;

    // A term that gives less than this share of the strongest one explains nothing.
    private const double LeastShare = 0.15;

    /// <param name="text">The folded passage that the bag was read from.</param>
    /// <returns>Spans in <paramref name="text"/> with what each added to the margin, strongest first.</returns>
    public static List<(TextSpan Span, double Weight)> Of(LinearModel model, TermFeatures features, FeatureBag bag, ReadOnlySpan<char> text, Goal goal)
    {
        var gains = new float[text.Length];
        Span<float> margins = stackalloc float[LinearModel.Width];
        var sink = new Gains(model, bag, goal, gains, model.Score(bag, margins));
        Grams.Read(text, ref sink);
        AddListTerms(model, features, bag, goal, gains);
        var terms = Stretches(gains, text);
        terms.Sort((a, b) => b.Weight.CompareTo(a.Weight) is var c and not 0 ? c : a.Span.Start.CompareTo(b.Span.Start));
        var kept = 0;
        while (kept < Math.Min(terms.Count, MostTerms) && terms[kept].Weight >= LeastShare * terms[0].Weight)
            kept++;
        return terms[..kept];
    }

    private static void AddListTerms(LinearModel model, TermFeatures features, FeatureBag bag, Goal goal, float[] gains)
    {
        var evidence = new float[Goal.Count];
        foreach (var hit in bag.Hits)
            evidence[hit.Term.Goal.Index] += TermFeatures.Evidence(hit.Term);
        float Gain(int feature) => feature < 0 ? 0 : bag.Terms[feature] * model.Weight(model.Table.RowOfTerm(feature), goal);
        foreach (var hit in bag.Hits)
        {
            var of = hit.Term.Goal;
            var gain = Gain(features.OfGoal(hit)) + Gain(features.OfTarget(hit));
            Spread(gains, hit.Span.Start, hit.Span.End, gain * TermFeatures.Evidence(hit.Term) / evidence[of.Index]);
        }
    }

    private static List<(TextSpan Span, double Weight)> Stretches(float[] gains, ReadOnlySpan<char> text)
    {
        var found = new List<(TextSpan, double)>();
        var least = 0f;
        foreach (var gain in gains)
            least = MathF.Max(least, gain * LeastGain);
        for (var i = 0; i < gains.Length; i++)
        {
            if (gains[i] <= least || text[i] == ' ')
                continue;
            var start = i;
            var end = i;
            var weight = 0.0;
            for (; i < gains.Length && i - start < LongestTerm && (gains[i] > least || text[i] == ' '); i++)
            {
                weight += Math.Max(0, gains[i]);
                if (text[i] != ' ')
                    end = i + 1;
            }

            found.Add((new(start, end), weight));
        }

        return found;
    }

    private static void Spread(float[] gains, int start, int end, float gain)
    {
        var each = gain / (end - start);
        for (var i = start; i < end; i++)
            gains[i] += each;
    }

    private readonly struct Gains(LinearModel model, FeatureBag bag, Goal goal, float[] gains, float length) : IGramSink
    {
        // A text's n-gram counts less each time it comes again; its places share what all give together.
        public void Add(int slot, int start, int end)
        {
            var row = model.Table.RowOf(slot);
            if (row == 0)
                return;
            var count = bag.CountOf(row);
            var value = TermFrequency.Weight(count) * model.Table.Idf(row) / (length * count);
            Spread(gains, start, end, value * model.Weight(row, goal));
        }
    }
}
