using System.Globalization;
using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>The rows of the measure by year, one for each year of <see cref="YearList"/>.</summary>
internal static class YearRows
{
    public static IReadOnlyList<MeasureRow> Of(Dataset dataset)
    {
        var rows = dataset.Rows("by-year")
            .Select(row => (Year: Number(row.Keys[0]), Row: row))
            .Where(r => r.Year is not null)
            .ToDictionary(r => r.Year!.Value, r => r.Row);
        return [.. YearList.WithoutGaps(rows.Keys).Select(year => rows.GetValueOrDefault(year) ?? Without(year))];
    }

    private static MeasureRow Without(int year) => new([year.ToString(CultureInfo.InvariantCulture)], 0, 0, null, null);

    private static int? Number(string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
