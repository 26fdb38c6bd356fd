using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>How a model does on texts that it did not learn from and that people labelled one by one; weak labels would measure the labels.</summary>
/// <param name="Calibration">Probabilities by a sigmoid that was fitted on other texts again.</param>
public sealed record HeldOutReport(IReadOnlyList<GoalScores> Goals, Calibration Calibration)
{
    internal static HeldOutReport Of(TrainingSet set, LinearTrainer trainer, float[] thresholds, TrainingOptions options)
    {
        var calibration = new Calibration();
        var scores = new List<GoalScores>();
        foreach (var goal in Goal.All)
        {
            var rows = Enumerable.Range(0, set.Texts.Count).Where(row => options.TrustedSources.Contains(set.Texts[row].Source)).ToList();
            for (var half = 0; half < 2; half++)
                AddHalf(calibration, set, trainer.HeldOut[goal.Index], goal, rows, half);
            var tally = new Tally();
            foreach (var row in rows)
                tally.Add(trainer.HeldOut[goal.Index][row] > thresholds[goal.Index], set.Texts[row].Addresses(goal));
            scores.Add(tally.Of(goal));
        }

        return new(scores, calibration);
    }

    private static void AddHalf(Calibration calibration, TrainingSet set, float[] margins, Goal goal, List<int> rows, int half)
    {
        var fitted = rows.Where(r => r % 2 != half).ToList();
        var (slope, offset) = PlattScaling.Fit([.. fitted.Select(r => margins[r])], [.. fitted.Select(r => set.Texts[r].Addresses(goal))]);
        var scale = new GoalScale(0, 0, (float)slope, (float)offset);
        foreach (var row in rows.Where(r => r % 2 == half))
            calibration.Add(scale.ProbabilityOf(margins[row]), set.Texts[row].Addresses(goal));
    }
}
