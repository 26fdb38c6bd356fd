namespace SdgInsights.Ingest;

/// <summary>How a goal's margin is read: its bias, the margin from which it is assigned, and the sigmoid that makes it a probability.</summary>
/// <param name="Threshold">Assigned where the margin lies above this.</param>
internal readonly record struct GoalScale(float Bias, float Threshold, float Slope, float Offset)
{
    public double ProbabilityOf(double margin) => 1 / (1 + Math.Exp(-((Slope * margin) + Offset)));
}
