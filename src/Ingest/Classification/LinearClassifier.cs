using System.Collections.Concurrent;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Assigns goals by the trained model and by explicit mentions, each with the terms of the text that carried it.</summary>
public sealed class LinearClassifier : IClassifier
{
    private const double ExplicitProbability = 0.97;

    private readonly LinearModel model;
    private readonly TermLists lists;
    private readonly ConcurrentBag<FeatureBag> bags = [];

    internal LinearClassifier(LinearModel model, TermLists lists)
    {
        this.model = model;
        this.lists = lists;
    }

    public string Version => model.Version;

    public static Parsed<LinearClassifier> Load(string file, TermLists lists)
    {
        var model = ModelFile.Read(file);
        return model.Ok ? Parsed<LinearClassifier>.Of(new(model.Value, lists)) : Parsed<LinearClassifier>.Fail(model.Problem);
    }

    public Classification Classify(string text)
    {
        var normal = NormalText.Of(text);
        var mentions = ExplicitMentions.In(normal.Value);
        var bag = bags.TryTake(out var idle) ? idle : new FeatureBag(lists, model.Features);
        try
        {
            Span<float> margins = stackalloc float[LinearModel.Width];
            bag.Read(normal.Value);
            model.Score(bag, margins);
            var assignments = new List<SdgAssignment>();
            var scores = new double[Goal.Count];
            foreach (var goal in Goal.All)
            {
                var margin = margins[goal.Index];
                var named = mentions.Where(m => m.Goal == goal).ToList();
                var probability = model.Scales[goal.Index].ProbabilityOf(margin);
                scores[goal.Index] = named.Count > 0 ? Math.Max(ExplicitProbability, probability) : probability;
                if (named.Count > 0)
                    assignments.Add(Named(goal, named, normal, scores[goal.Index]));
                else if (margin > model.Scales[goal.Index].Threshold)
                    assignments.Add(new(goal, null, probability, AssignmentMethod.Model, Explanation.Of(model, bag, normal, goal)));
            }

            return new([.. assignments.OrderByDescending(a => a.Probability).ThenBy(a => a.Goal)], scores);
        }
        finally
        {
            bags.Add(bag);
        }
    }

    private static SdgAssignment Named(Goal goal, List<ExplicitMention> mentions, NormalText normal, double probability) => new(
        goal,
        mentions.Select(m => m.Target).FirstOrDefault(t => t is not null),
        probability,
        AssignmentMethod.ExplicitMention,
        [.. mentions.Select(m => new CarryingTerm(normal.SourceOf(m.Span), normal.ToSource(m.Span), 1))]);
}
