using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>How a model does on texts that it did not learn from and that people labelled one by one; weak labels would measure the labels.</summary>
/// <param name="Goals">As for the calibration, probabilities come from a sigmoid that was fitted on other texts again.</param>
public sealed record HeldOutReport(IReadOnlyList<GoalScores> Goals, Calibration Calibration)
{
    internal static HeldOutReport Of(TrainingSet set, LinearTrainer trainer, IReadOnlyList<MarginScale> scales, TrainingOptions options)
    {
        var calibration = new Calibration();
        var scores = new List<GoalScores>();
        foreach (var goal in Goal.All)
        {
            var rows = set.RowsOf(options.TrustedSources, goal);
            var tally = new Tally();
            for (var half = 0; half < 2; half++)
                AddHalf(calibration, ref tally, set, trainer.HeldOut[goal.Index], goal, rows, half, scales[goal.Index].AssignFrom);
            scores.Add(tally.Of(goal));
        }

        return new(scores, calibration);
    }

    private static void AddHalf(Calibration calibration, ref Tally tally, TrainingSet set, float[] margins, Goal goal, List<int> rows, int half, float assignFrom)
    {
        var fitted = rows.Where(r => r % 2 != half).ToList();
        var (slope, offset) = PlattScaling.Fit([.. fitted.Select(r => margins[r])], [.. fitted.Select(r => set.Texts[r].Addresses(goal))]);
        var scale = new MarginScale(0, (float)slope, (float)offset, assignFrom);
        foreach (var row in rows.Where(r => r % 2 == half))
        {
            var probability = scale.ProbabilityOf(margins[row]);
            tally.Add(probability > assignFrom, set.Texts[row].Addresses(goal));
            calibration.Add(probability, set.Texts[row].Addresses(goal));
        }
    }
}
