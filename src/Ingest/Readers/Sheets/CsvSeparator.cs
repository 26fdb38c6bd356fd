namespace SdgInsights.Ingest;

internal static class CsvSeparator
{
    private const int Sample = 30;

    /// <summary>The separator that most lines have, and of two the one that parts them into more cells.</summary>
    public static char Of(string text)
    {
        var lines = text.Split('\n', Sample + 1).Take(Sample).Where(l => l.Length > 0).ToList();
        return new[] { ',', ';', '\t' }.MaxBy(c => (lines.Count(l => l.Contains(c, StringComparison.Ordinal)), lines.Sum(l => l.Count(x => x == c))));
    }
}
