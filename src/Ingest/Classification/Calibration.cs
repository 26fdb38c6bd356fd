namespace SdgInsights.Ingest;

/// <summary>Probabilities against outcomes in ten equal bins.</summary>
public sealed class Calibration
{
    private const int Bins = 10;

    private readonly (int Count, int Right, double Sum)[] bins = new (int, int, double)[Bins];

    public void Add(double probability, bool happened)
    {
        ref var bin = ref bins[Math.Clamp((int)(probability * Bins), 0, Bins - 1)];
        bin.Count++;
        bin.Right += happened ? 1 : 0;
        bin.Sum += probability;
    }

    /// <summary>Mean distance between probability and frequency, weighed by the bins' counts: 0 is perfect.</summary>
    public double ExpectedError => bins.Sum(b => Math.Abs(b.Sum - b.Right)) / Math.Max(1, bins.Sum(b => b.Count));

    /// <summary>Count, mean probability and frequency of each bin that has any.</summary>
    public IReadOnlyList<(int Count, double Probability, double Frequency)> Points =>
        [.. bins.Where(b => b.Count > 0).Select(b => (b.Count, b.Sum / b.Count, (double)b.Right / b.Count))];
}
