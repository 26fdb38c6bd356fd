namespace SdgInsights.Reports;

/// <summary>Years without gaps: a year without activities is shown too, or a chart would hide it.</summary>
internal static class YearList
{
    /// <summary>Over more years than this, which a misread date can make, only those with activities stand.</summary>
    private const int MaxSpan = 60;

    /// <param name="found">Gregorian years, in any order, each once.</param>
    /// <returns>Ascending.</returns>
    public static IReadOnlyList<int> WithoutGaps(IEnumerable<int> found)
    {
        var years = found.Order().ToArray();
        var span = years.Length == 0 ? 0 : years[^1] - years[0] + 1;
        return span is > 0 and <= MaxSpan ? [.. Enumerable.Range(years[0], span)] : years;
    }
}
