using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>How a model does on texts that it did not learn from, over the texts that people labelled one by one.</summary>
public sealed record HeldOutReport(IReadOnlyList<GoalScores> Goals, double CalibrationError)
{
    internal static HeldOutReport Of(TrainingSet set, LinearTrainer trainer, IReadOnlyList<GoalScale> scales)
    {
        var scores = new List<GoalScores>();
        var calibration = new Calibration();
        foreach (var goal in Goal.All)
        {
            var tally = new Tally();
            for (var row = 0; row < set.Texts.Count; row++)
            {
                var margin = trainer.HeldOut[goal.Index][row];
                var has = set.Texts[row].Addresses(goal);
                calibration.Add(scales[goal.Index].ProbabilityOf(margin), has);
                tally.Add(margin > scales[goal.Index].Threshold, has);
            }

            scores.Add(tally.Of(goal));
        }

        return new(scores, calibration.ExpectedError);
    }
}
