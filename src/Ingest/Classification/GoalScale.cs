namespace SdgInsights.Ingest;

/// <summary>How a goal's margin is read: its bias, the sigmoid that makes it a probability, and the probability over which the goal is assigned.</summary>
internal readonly record struct GoalScale(float Bias, float Slope, float Offset, float AssignFrom)
{
    public double ProbabilityOf(double margin) => 1 / (1 + Math.Exp(-((Slope * margin) + Offset)));
}
