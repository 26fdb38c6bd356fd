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
    /// <param name="length">Of its n-gram vector.</param>
    /// <returns>Spans in <paramref name="text"/> with what each added to the margin, strongest first.</returns>
    public static List<(TextSpan Span, double Weight)> Of(
        LinearModel model, TermFeatures features, FeatureBag bag, ReadOnlySpan<char> text, float length, Goal goal)
    {
        // Until they are summed up, by how much a character's gain differs from that of the one before it.
        var gains = new float[text.Length + 1];
        AddGrams(model, bag, length, goal, gains);
        AddListTerms(model, features, bag, goal, gains);
        for (var i = 1; i < gains.Length; i++)
            gains[i] += gains[i - 1];
        var terms = Stretches(gains, text);
        terms.Sort((a, b) => b.Weight.CompareTo(a.Weight) is var c and not 0 ? c : a.Span.Start.CompareTo(b.Span.Start));
        var kept = 0;
        while (kept < Math.Min(terms.Count, MostTerms) && terms[kept].Weight >= LeastShare * terms[0].Weight)
            kept++;
        return terms[..kept];
    }

    private static void AddGrams(LinearModel model, FeatureBag bag, float length, Goal goal, float[] gains)
    {
        var grams = bag.Grams.All;
        var spans = new List<TextSpan>(grams.Length);
        bag.Grams.AddSpans(spans);
        for (var i = 0; i < grams.Length; i++)
        {
            var row = model.Table.RowOf(grams[i]);
            if (row == 0)
                continue;
            // A text's n-gram counts less each time it comes again; its places share what all give together.
            var count = bag.CountOf(row);
            var value = TermFrequency.Weight(count) * model.Table.Row(row).Idf / (length * count);
            Spread(gains, spans[i], value * model.Weight(row, goal));
        }
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
            Spread(gains, hit.Span, gain * TermFeatures.Evidence(hit.Term) / evidence[of.Index]);
        }
    }

    private static List<(TextSpan Span, double Weight)> Stretches(float[] gains, ReadOnlySpan<char> text)
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

    private static void Spread(float[] gains, TextSpan span, float gain)
    {
        var each = gain / span.Length;
        gains[span.Start] += each;
        gains[span.End] -= each;
    }
}
