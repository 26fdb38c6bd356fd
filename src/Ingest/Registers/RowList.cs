namespace SdgInsights.Ingest;

internal static class RowList
{
    private const int Most = 20;

    public static string Of(IReadOnlyCollection<int> rows) =>
        string.Join(", ", rows.Take(Most)) + (rows.Count > Most ? $" and {rows.Count - Most} more" : "");
}
