namespace SdgInsights.Ingest;

/// <summary>How the margin of a goal, or of another question, is read: its bias, the sigmoid that makes it a probability, and the probability from which the answer is yes.</summary>
internal readonly record struct MarginScale(float Bias, float Slope, float Offset, float AssignFrom)
{
    public double ProbabilityOf(double margin) => 1 / (1 + Math.Exp(-((Slope * margin) + Offset)));
}
