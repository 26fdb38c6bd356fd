using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// Assigns goals by the terms of the lists, in Thai and English alike, and by explicit mentions. A goal's evidence is the sum over
/// its distinct terms, damped for repetition and for long texts.
/// </summary>
public sealed class TermClassifier(TermLists terms) : IClassifier
{
    private const double TermWeight = 1;
    private const double HintWeight = 0.3;
    private const double HalfEvidence = 2.2;
    private const double Threshold = 0.5;
    private const double ShareOfBest = 0.45;
    private const double TypicalLength = 700;
    private const int MostTerms = 12;

    public string Version => "terms-1";

    public Classification Classify(string text)
    {
        var normal = NormalText.Of(text);
        var mentions = ExplicitMentions.In(normal.Value);
        var byGoal = terms.In(normal.Value).ToLookup(h => h.Term.Goal);
        var length = Math.Max(1, Math.Sqrt(normal.Length / TypicalLength));
        var evidence = Goal.All.Select(g => Evidence(byGoal[g]) / length).ToArray();
        var best = evidence.Max();
        var assignments = new List<SdgAssignment>();
        var scores = new double[Goal.Count];
        foreach (var goal in Goal.All)
        {
            var named = mentions.Where(m => m.Goal == goal).ToList();
            var probability = evidence[goal.Index] / (evidence[goal.Index] + HalfEvidence);
            scores[goal.Index] = named.Count > 0 ? Math.Max(0.97, probability) : probability;
            if (named.Count > 0)
                assignments.Add(Named(goal, named, normal, scores[goal.Index]));
            else if (probability >= Threshold && evidence[goal.Index] >= ShareOfBest * best)
                assignments.Add(FromTerms(goal, byGoal[goal], normal, probability));
        }

        return new([.. assignments.OrderByDescending(a => a.Probability).ThenBy(a => a.Goal)], scores);
    }

    private static double Evidence(IEnumerable<TermHit> hits) => hits
        .GroupBy(h => h.Term)
        .Sum(g => WeightOf(g.Key) * (1 + Math.Log(g.Count())));

    private static double WeightOf(SdgTerm term) => term.Kind == TermKind.Term ? TermWeight : HintWeight;

    private static SdgAssignment Named(Goal goal, List<ExplicitMention> mentions, NormalText normal, double probability) => new(
        goal,
        mentions.Select(m => m.Target).FirstOrDefault(t => t is not null),
        probability,
        AssignmentMethod.ExplicitMention,
        [.. mentions.Take(MostTerms).Select(m => Carrying(normal, m.Span, 1))]);

    private static SdgAssignment FromTerms(Goal goal, IEnumerable<TermHit> hits, NormalText normal, double probability)
    {
        var strongest = hits.GroupBy(h => h.Term)
            .Select(g => (g.Key.Target, g.First().Span, Weight: WeightOf(g.Key) * (1 + Math.Log(g.Count()))))
            .OrderByDescending(t => t.Weight)
            .ThenBy(t => t.Span.Start)
            .ToList();
        var target = strongest.Where(t => t.Target is not null).GroupBy(t => t.Target)
            .Select(g => (g.Key, Weight: g.Sum(t => t.Weight)))
            .OrderByDescending(t => t.Weight)
            .FirstOrDefault(t => t.Weight >= 1.5).Key;
        return new(goal, target, probability, AssignmentMethod.Model, [.. strongest.Take(MostTerms).Select(t => Carrying(normal, t.Span, t.Weight))]);
    }

    private static CarryingTerm Carrying(NormalText normal, TextSpan span, double weight) =>
        new(normal.SourceOf(span), normal.ToSource(span), Math.Round(weight, 3));
}
