using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Counts of right and wrong decisions on one goal.</summary>
public sealed record GoalScores(Goal Goal, int TruePositives, int FalsePositives, int FalseNegatives, int TrueNegatives)
{
    public int Count => TruePositives + FalsePositives + FalseNegatives + TrueNegatives;

    /// <summary>NaN where there is nothing to divide by, as for the other rates.</summary>
    public double Accuracy => (double)(TruePositives + TrueNegatives) / Count;

    public double Precision => (double)TruePositives / (TruePositives + FalsePositives);

    public double Recall => (double)TruePositives / (TruePositives + FalseNegatives);

    public double Specificity => (double)TrueNegatives / (TrueNegatives + FalsePositives);

    public double F1 => 2.0 * TruePositives / ((2 * TruePositives) + FalsePositives + FalseNegatives);
}

/// <summary>Counts decisions as they are made.</summary>
internal struct Tally
{
    private int truePositives;
    private int falsePositives;
    private int falseNegatives;
    private int trueNegatives;

    public void Add(bool said, bool has)
    {
        switch (said, has)
        {
            case (true, true): truePositives++; break;
            case (true, false): falsePositives++; break;
            case (false, true): falseNegatives++; break;
            default: trueNegatives++; break;
        }
    }

    public readonly GoalScores Of(Goal goal) => new(goal, truePositives, falsePositives, falseNegatives, trueNegatives);
}
