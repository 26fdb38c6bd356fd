namespace SdgInsights.Reports;

internal static class Ranked
{
    /// <summary>The item that is larger than every other of at least two; null where two share the first place, as no sentence may then call one the largest.</summary>
    public static T? Largest<T>(IEnumerable<T> items, Func<T, long> size)
        where T : class
    {
        var first = items.OrderByDescending(size).Take(2).ToArray();
        return first.Length == 2 && size(first[0]) > size(first[1]) ? first[0] : null;
    }
}
