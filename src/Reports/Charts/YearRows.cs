using System.Globalization;
using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>The rows of the measure by year without gaps: a year without activities stands there too, or a chart would hide it.</summary>
internal static class YearRows
{
    /// <summary>Over more years than this, which a misread date can make, only those with activities stand.</summary>
    private const int MaxSpan = 60;

    public static IReadOnlyList<MeasureRow> Of(Dataset dataset)
    {
        var rows = dataset.Rows("by-year")
            .Select(row => (Year: Number(row.Keys[0]), Row: row))
            .Where(r => r.Year is not null)
            .ToDictionary(r => r.Year!.Value, r => r.Row);
        if (rows.Count == 0)
            return [];
        var first = rows.Keys.Min();
        var years = rows.Keys.Max() - first + 1;
        return years <= MaxSpan
            ? [.. Enumerable.Range(first, years).Select(year => rows.GetValueOrDefault(year) ?? Without(year))]
            : [.. rows.OrderBy(r => r.Key).Select(r => r.Value)];
    }

    private static MeasureRow Without(int year) => new([year.ToString(CultureInfo.InvariantCulture)], 0, 0, null, null);

    private static int? Number(string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
