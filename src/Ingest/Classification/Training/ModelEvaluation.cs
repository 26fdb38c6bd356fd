using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A wrong decision on one goal of one text.</summary>
public sealed record WrongDecision(LabelledText Text, Goal Goal, double Probability, bool WasAssigned);

/// <summary>How a classifier does on labelled texts.</summary>
public sealed record ModelEvaluation(IReadOnlyList<GoalScores> Goals, Calibration Calibration, IReadOnlyList<WrongDecision> Errors)
{
    /// <summary>Plain mean over the goals that have any text: the headline of the expert benchmark.</summary>
    public double AverageAccuracy => Goals.Where(g => g.Count > 0).Average(g => g.Accuracy);

    public static ModelEvaluation Of(IClassifier classifier, IEnumerable<LabelledText> texts)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(texts);
        var tallies = new Tally[Goal.Count];
        var calibration = new Calibration();
        var errors = new List<WrongDecision>();
        foreach (var text in texts)
        {
            var said = classifier.Classify(text.Text);
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

        return new([.. Goal.All.Select(g => tallies[g.Index].Of(g))], calibration, errors);
    }
}
