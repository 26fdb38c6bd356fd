using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The terms of a text that carried a goal: what each character gave through the n-grams and list terms that stand on it, gathered into spans.</summary>
internal static class Explanation
{
    private const int MostTerms = 8;

    // A stretch that gives less than this share of the strongest one explains nothing.
    private const double LeastShare = 0.15;

    public static IReadOnlyList<CarryingTerm> Of(LinearModel model, FeatureBag bag, NormalText normal, Goal goal)
    {
        var gains = new float[normal.Length];
        var sink = new Gains(model, bag, goal, gains, LengthOf(model, bag));
        Grams.Read(normal.Value, ref sink);
        AddListTerms(model, bag, goal, gains);
        var terms = Stretches(gains, normal.Value).OrderByDescending(s => s.Weight).ThenBy(s => s.Span.Start).ToList();
        return [.. terms.Where(t => t.Weight >= LeastShare * terms[0].Weight).Take(MostTerms)
            .Select(t => new CarryingTerm(normal.SourceOf(t.Span), normal.ToSource(t.Span), Math.Round(t.Weight, 4)))];
    }

    private static float LengthOf(LinearModel model, FeatureBag bag)
    {
        var squares = 0f;
        foreach (var slot in bag.Slots)
        {
            var value = TermFrequency.Weight(bag.CountOf(slot)) * model.Idf[slot];
            squares += value * value;
        }

        return squares > 0 ? MathF.Sqrt(squares) : 1;
    }

    private static void AddListTerms(LinearModel model, FeatureBag bag, Goal goal, float[] gains)
    {
        var evidence = bag.Hits.GroupBy(h => h.Term.Goal).ToDictionary(g => g.Key, g => g.Sum(h => TermFeatures.Evidence(h.Term)));
        foreach (var hit in bag.Hits)
        {
            var feature = TermFeatures.OfGoal(hit.Term.Goal);
            var any = TermFeatures.OfAny(hit.Term.Goal);
            var target = model.Features.OfTarget(hit.Term);
            var gain = (bag.Terms[feature] * (float)model.Row(Grams.Slots + feature)[goal.Index])
                + (bag.Terms[any] * (float)model.Row(Grams.Slots + any)[goal.Index])
                + (target < 0 ? 0 : bag.Terms[target] * (float)model.Row(Grams.Slots + target)[goal.Index]);
            Spread(gains, hit.Span.Start, hit.Span.End, gain * TermFeatures.Evidence(hit.Term) / evidence[hit.Term.Goal]);
        }
    }

    private static IEnumerable<(TextSpan Span, double Weight)> Stretches(float[] gains, string text)
    {
        for (var i = 0; i < gains.Length; i++)
        {
            if (gains[i] <= 0)
                continue;
            var start = i;
            var weight = 0.0;
            for (; i < gains.Length && gains[i] > 0 && text[i] != '\n'; i++)
                weight += gains[i];
            while (i > start && text[i - 1] is ' ')
                i--;
            if (i > start)
                yield return (new(start, i), weight);
        }
    }

    private static void Spread(float[] gains, int start, int end, float gain)
    {
        var each = gain / (end - start);
        for (var i = start; i < end; i++)
            gains[i] += each;
    }

    private readonly struct Gains(LinearModel model, FeatureBag bag, Goal goal, float[] gains, float length) : IGramSink
    {
        public void Add(int slot, int start, int end)
        {
            var count = bag.CountOf(slot);
            var value = TermFrequency.Weight(count) * model.Idf[slot] / (length * count);
            Spread(gains, start, end, value * (float)model.Row(slot)[goal.Index]);
        }
    }
}
