using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A wrong decision on one goal of one text.</summary>
public sealed record WrongDecision(LabelledText Text, Goal Goal, double Probability, bool WasAssigned);

/// <summary>How often the target named beside a rightly assigned goal is one that the label has; of goals whose targets were labelled.</summary>
public sealed record TargetScores(int Right, int Wrong, int NotNamed);

/// <summary>How a classifier does on labelled texts.</summary>
public sealed record ModelEvaluation(IReadOnlyList<GoalScores> Goals, Calibration Calibration, TargetScores Targets, IReadOnlyList<WrongDecision> Errors)
{
    /// <summary>Plain mean over the goals that have any text: the headline of the expert benchmark.</summary>
    public double AverageAccuracy => Goals.Where(g => g.Count > 0).Average(g => g.Accuracy);

    public static ModelEvaluation Of(IClassifier classifier, IEnumerable<LabelledText> texts)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(texts);
        var tallies = new Tally[Goal.Count];
        var calibration = new Calibration();
        var targets = new TargetScores(0, 0, 0);
        var errors = new List<WrongDecision>();
        foreach (var text in texts)
        {
            var said = classifier.Classify(text.Text);
            foreach (var assignment in said.Assignments.Where(a => text.Targets.Any(t => t.Goal == a.Goal)))
            {
                targets = assignment.Target is not { } target ? targets with { NotNamed = targets.NotNamed + 1 }
                    : text.Targets.Contains(target) ? targets with { Right = targets.Right + 1 }
                    : targets with { Wrong = targets.Wrong + 1 };
            }

            var assigned = said.Assignments.Select(a => a.Goal).ToHashSet();
            foreach (var goal in Goal.All.Where(g => !text.Unsure.Contains(g)))
            {
                var probability = said.Scores[goal.Index];
                tallies[goal.Index].Add(assigned.Contains(goal), text.Addresses(goal));
                calibration.Add(probability, text.Addresses(goal));
                if (assigned.Contains(goal) != text.Addresses(goal))
                    errors.Add(new(text, goal, probability, assigned.Contains(goal)));
            }
        }

        return new([.. Goal.All.Select(g => tallies[g.Index].Of(g))], calibration, targets, errors);
    }
}
