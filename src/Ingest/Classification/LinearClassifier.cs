using System.Collections.Concurrent;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// Assigns goals by the trained model and by explicit mentions, each with the terms of the text that carried it. A long text is
/// classified by its passages. Safe for several threads.
/// </summary>
public sealed class LinearClassifier : IClassifier
{
    private const double ExplicitProbability = 0.97;

    // The share of the level from which a goal that is not assigned is still worth explaining.
    private const double NearMiss = 0.4;

    private readonly LinearModel model;
    private readonly TermFeatures features;
    private readonly ConcurrentBag<Reading> readings = [];

    internal LinearClassifier(LinearModel model, TermLists lists)
    {
        this.model = model;
        features = new(model.FeatureNames, lists);
    }

    public string Version => model.Version;

    public static Parsed<LinearClassifier> Load(string file, TermLists lists) => ModelFile.Read(file).Then(model => new LinearClassifier(model, lists));

    public Classification Classify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var assignments = new List<SdgAssignment>();
        var scores = new double[Goal.Count];
        var reading = Read(text);
        var mentions = MentionsIn(text, reading);
        foreach (var goal in Goal.All)
        {
            var verdict = new Verdict(model, reading, text, goal, mentions);
            scores[goal.Index] = verdict.Probability;
            if (verdict.IsAssigned)
                assignments.Add(verdict.Assignment());
        }

        readings.Add(reading);
        assignments.Sort((a, b) => b.Probability.CompareTo(a.Probability) is var c and not 0 ? c : a.Goal.Number.CompareTo(b.Goal.Number));
        return new(assignments, scores);
    }

    /// <summary>
    /// The model's probabilities alone, without explicit mentions, terms and targets: for whoever has millions of texts. Allocates
    /// nothing once its memory has grown to the longest text.
    /// </summary>
    /// <param name="probabilities">17, by <see cref="Goal.Index"/>.</param>
    /// <returns>How many goals lie over their thresholds.</returns>
    public int Score(ReadOnlySpan<char> text, Span<double> probabilities)
    {
        var reading = Read(text);
        var assigned = 0;
        for (var i = 0; i < Goal.Count; i++)
        {
            probabilities[i] = model.Scales[i].ProbabilityOf(reading.Margin(new Goal(i + 1)));
            assigned += probabilities[i] > model.Scales[i].AssignFrom ? 1 : 0;
        }

        readings.Add(reading);
        return assigned;
    }

    /// <summary>The assigned goals and the near misses, likeliest first, each with its terms and targets.</summary>
    public IReadOnlyList<ExplainedGoal> Explain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = Read(text);
        var mentions = MentionsIn(text, reading);
        var explained = Goal.All.Select(goal => new Verdict(model, reading, text, goal, mentions))
            .Where(v => v.IsAssigned || v.IsNear)
            .Select(v => new ExplainedGoal(v.Assignment(), v.IsAssigned, v.Threshold, v.Targets()))
            .OrderByDescending(e => e.IsAssigned).ThenByDescending(e => e.Assignment.Probability).ThenBy(e => e.Assignment.Goal)
            .ToList();
        readings.Add(reading);
        return explained;
    }

    private Reading Read(ReadOnlySpan<char> text)
    {
        var reading = readings.TryTake(out var idle) ? idle : new Reading(model, features);
        reading.Of(text);
        return reading;
    }

    private static IReadOnlyList<ExplicitMention> MentionsIn(string text, Reading reading) =>
        ExplicitMentions.MayStandIn(reading.Text.Chars) ? ExplicitMentions.In(NormalText.Of(text).Condensed()) : [];

    /// <summary>What is to be said of one goal; terms and targets are only looked for where they are asked for.</summary>
    private sealed class Verdict(
        LinearModel model, Reading reading, string source, Goal goal, IReadOnlyList<ExplicitMention> mentions)
    {
        private readonly double modelled = model.Scales[goal.Index].ProbabilityOf(reading.Margin(goal));
        private readonly bool isNamed = mentions.Count > 0 && mentions.Any(m => m.Goal == goal);

        public bool IsAssigned => isNamed || modelled > Threshold;

        public double Probability => isNamed ? Math.Max(ExplicitProbability, modelled) : modelled;

        public double Threshold => model.Scales[goal.Index].AssignFrom;

        public bool IsNear => modelled > Threshold * NearMiss;

        public IReadOnlyList<RankedTarget> Targets() => TargetRanker.Rank(reading.Hits, goal);

        public SdgAssignment Assignment() => isNamed ? Named() : new(goal, TargetRanker.Best(reading.Hits, goal), Probability, AssignmentMethod.Model, Terms());

        private SdgAssignment Named()
        {
            var named = new List<ExplicitMention>();
            foreach (var mention in mentions)
            {
                if (mention.Goal == goal)
                    named.Add(mention);
            }

            return new(goal, named.Find(m => m.Target is not null)?.Target, Probability, AssignmentMethod.ExplicitMention, Carrying(named.ConvertAll(m => (m.Span, 1.0))));
        }

        private List<CarryingTerm> Terms() => Carrying(reading.TermsOf(goal).ConvertAll(t => (reading.Text.ToSource(t.Span, source), t.Weight)));

        private List<CarryingTerm> Carrying(List<(TextSpan Span, double Weight)> terms) =>
            terms.ConvertAll(t => new CarryingTerm(t.Span.Of(source), t.Span, Math.Round(t.Weight, 4)));
    }
}
