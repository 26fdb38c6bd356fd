using System.Collections.Concurrent;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// Assigns goals by the trained model and by explicit mentions, each with the terms of the text that carried it. A long text is
/// classified as a whole and by its passages. Safe for several threads.
/// </summary>
public sealed class LinearClassifier : IClassifier
{
    private const double ExplicitProbability = 0.97;

    // How far below its threshold a goal is still worth explaining.
    private const float NearMiss = 0.3f;

    private readonly LinearModel model;
    private readonly TermFeatures features;
    private readonly ConcurrentBag<FeatureBag> bags = [];

    internal LinearClassifier(LinearModel model, TermLists lists)
    {
        this.model = model;
        features = new(model.FeatureNames, lists);
    }

    public string Version => model.Version;

    public static Parsed<LinearClassifier> Load(string file, TermLists lists)
    {
        var model = ModelFile.Read(file);
        return model.Ok ? Parsed<LinearClassifier>.Of(new(model.Value, lists)) : Parsed<LinearClassifier>.Fail(model.Problem);
    }

    public Classification Classify(string text)
    {
        var assignments = new List<SdgAssignment>();
        var scores = new double[Goal.Count];
        Judge(text, (goal, verdict) =>
        {
            scores[goal.Index] = verdict.Probability;
            if (verdict.IsAssigned)
                assignments.Add(verdict.Assignment());
        });
        return new([.. assignments.OrderByDescending(a => a.Probability).ThenBy(a => a.Goal)], scores);
    }

    /// <summary>
    /// The model's probabilities alone, without explicit mentions, terms and targets: for whoever has millions of texts. Allocates
    /// nothing once its memory has grown to the longest text.
    /// </summary>
    /// <param name="probabilities">17, by <see cref="Goal.Index"/>.</param>
    /// <returns>How many goals lie over their thresholds.</returns>
    public int Score(ReadOnlySpan<char> text, Span<double> probabilities)
    {
        var bag = Rent();
        Span<float> margins = stackalloc float[LinearModel.Width];
        var normal = bag.Normal(text);
        var content = Content.Of(normal);
        TextScore.Of(model, bag, normal.Slice(content.Start, content.Length), margins);
        bags.Add(bag);
        var assigned = 0;
        for (var i = 0; i < Goal.Count; i++)
        {
            var scale = model.Scales[i];
            probabilities[i] = scale.ProbabilityOf(margins[i]);
            assigned += margins[i] > scale.Threshold ? 1 : 0;
        }

        return assigned;
    }

    /// <summary>The assigned goals and the near misses, likeliest first, each with its terms and targets.</summary>
    public IReadOnlyList<ExplainedGoal> Explain(string text)
    {
        var explained = new List<ExplainedGoal>();
        Judge(text, (_, verdict) =>
        {
            if (verdict.IsAssigned || verdict.IsNear(NearMiss))
                explained.Add(new(verdict.Assignment(), verdict.IsAssigned, verdict.Threshold, verdict.Targets()));
        });
        return [.. explained.OrderByDescending(e => e.IsAssigned).ThenByDescending(e => e.Assignment.Probability).ThenBy(e => e.Assignment.Goal)];
    }

    private FeatureBag Rent() => bags.TryTake(out var idle) ? idle : new FeatureBag(features);

    private void Judge(string text, Action<Goal, Verdict> take)
    {
        var normal = NormalText.Of(text).Condensed();
        var mentions = ExplicitMentions.In(normal.Value);
        var bag = Rent();
        try
        {
            Span<float> margins = stackalloc float[LinearModel.Width];
            var content = Content.Of(normal.Value);
            var length = TextScore.Of(model, bag, normal.Value.AsSpan(content.Start, content.Length), margins);
            foreach (var goal in Goal.All)
            {
                var named = mentions.Where(m => m.Goal == goal).ToList();
                take(goal, new(model, bag, normal, content, length, goal, margins[goal.Index], named));
            }
        }
        finally
        {
            bags.Add(bag);
        }
    }

    /// <summary>What is to be said of one goal; terms and targets are only looked for where they are asked for.</summary>
    private sealed record Verdict(
        LinearModel Model, FeatureBag Bag, NormalText Normal, TextSpan Content, float Length, Goal Goal, float Margin, List<ExplicitMention> Named)
    {
        public bool IsAssigned => Named.Count > 0 || Margin > Scale.Threshold;

        public double Probability => Named.Count > 0 ? Math.Max(ExplicitProbability, Scale.ProbabilityOf(Margin)) : Scale.ProbabilityOf(Margin);

        public double Threshold => Scale.ProbabilityOf(Scale.Threshold);

        private GoalScale Scale => Model.Scales[Goal.Index];

        public bool IsNear(float distance) => Margin > Scale.Threshold - distance;

        public IReadOnlyList<RankedTarget> Targets() => TargetRanker.Rank(Bag.Hits, Goal);

        public SdgAssignment Assignment() => Named.Count > 0
            ? new(Goal, Named.Select(m => m.Target).FirstOrDefault(t => t is not null), Probability, AssignmentMethod.ExplicitMention, [.. Named.Select(m => Carrying(m.Span, 1))])
            : new(Goal, TargetRanker.Best(Bag.Hits, Goal), Probability, AssignmentMethod.Model, Terms());

        private List<CarryingTerm> Terms() =>
            [.. Explanation.Of(Model, Bag, Normal.Value.AsSpan(Content.Start, Content.Length), Length, Goal)
                .Select(t => Carrying(new(Content.Start + t.Span.Start, Content.Start + t.Span.End), t.Weight))];

        private CarryingTerm Carrying(TextSpan span, double weight) => new(Normal.SourceOf(span), Normal.ToSource(span), Math.Round(weight, 4));
    }
}
