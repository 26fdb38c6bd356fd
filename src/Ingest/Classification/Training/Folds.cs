namespace SdgInsights.Ingest;

/// <summary>Parts texts into folds of equal size by chance.</summary>
internal static class Folds
{
    /// <returns>The fold of each text, from 0.</returns>
    public static int[] Of(int texts, int folds, int seed)
    {
        var dealt = Enumerable.Range(0, texts).Select(text => text % folds).ToArray();
        new Random(seed).Shuffle(dealt);
        return dealt;
    }
}
