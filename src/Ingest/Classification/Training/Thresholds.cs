using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// The margins from which goals are assigned: where F1 over the held-out texts that people labelled is highest. A goal has few texts of
/// its own, so the mean over all goals counts beside it.
/// </summary>
internal static class Thresholds
{
    private const int Steps = 31;
    private const float Lowest = -0.2f;
    private const float Step = 0.02f;

    // How often the mean of all goals counts against the goal's own curve.
    private const double SayOfAll = 2;

    // Neighbouring margins that are averaged, on either side.
    private const int Smoothing = 3;

    public static float[] Of(TrainingSet set, float[][] heldOut, IReadOnlySet<string> trusted)
    {
        var rows = Enumerable.Range(0, set.Texts.Count).Where(row => trusted.Contains(set.Texts[row].Source)).ToList();
        var curves = Goal.All.Select(g => Smooth(Curve(rows, g, set, heldOut[g.Index]))).ToList();
        return [.. curves.Select(curve => Lowest + (Step * Enumerable.Range(0, Steps).MaxBy(i => curve[i] + (SayOfAll * curves.Average(c => c[i])))))];
    }

    private static double[] Curve(List<int> rows, Goal goal, TrainingSet set, float[] margins)
    {
        var curve = new double[Steps];
        for (var i = 0; i < Steps; i++)
        {
            var tally = new Tally();
            foreach (var row in rows)
                tally.Add(margins[row] > Lowest + (Step * i), set.Texts[row].Addresses(goal));
            // Without a text of the goal every margin is as good.
            curve[i] = tally.Of(goal).F1 is var f1 && double.IsNaN(f1) ? 0 : f1;
        }

        return curve;
    }

    private static double[] Smooth(double[] curve) =>
        [.. Enumerable.Range(0, Steps).Select(i => curve[Math.Max(0, i - Smoothing)..Math.Min(Steps, i + Smoothing + 1)].Average())];
}
