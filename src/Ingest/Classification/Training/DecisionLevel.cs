namespace SdgInsights.Ingest;

/// <summary>
/// The probability from which a goal is assigned so that its F1 is highest: half of the best F1 that can be had, which, where
/// probabilities can be believed, is steadier than the place at which it was found. Even odds would err least often, but miss more texts of
/// a goal than they invent. Source: Lipton, Elkan and Naryanaswamy, Optimal Thresholding of Classifiers to Maximize F1 Measure, 2014.
/// </summary>
internal static class DecisionLevel
{
    /// <param name="margins">Of texts that the model did not see.</param>
    public static float Of(float[] margins, bool[] labels)
    {
        var order = Enumerable.Range(0, margins.Length).OrderByDescending(i => margins[i]).ToList();
        var addressed = labels.Count(l => l);
        var (found, best) = (0, 0.0);
        for (var taken = 1; taken <= order.Count; taken++)
        {
            found += labels[order[taken - 1]] ? 1 : 0;
            best = Math.Max(best, 2.0 * found / (taken + addressed));
        }

        return (float)(best / 2);
    }
}
