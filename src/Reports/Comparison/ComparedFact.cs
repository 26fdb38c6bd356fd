using System.Globalization;
using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>A key of a breakdown, such as a country, on both sides; null where no activity of that side has it.</summary>
internal sealed record ComparedFact(string Dimension, string Key, MeasureRow? Left, MeasureRow? Right)
{
    /// <summary>Measures over years with the dimension that stands first in them.</summary>
    private static readonly (string Measure, string Dimension)[] Breakdowns =
    [
        ("by-year", Dimensions.Year),
        ("by-country-year", Dimensions.Country),
        ("by-m49-region-year", Dimensions.Region),
        ("by-thai-region-year", Dimensions.ThaiRegion),
        ("by-goal-year", Dimensions.Goal),
    ];

    public static IReadOnlyList<ComparedFact> All(ComparisonSide left, ComparisonSide right) => [.. Breakdowns.SelectMany(b =>
    {
        var (lefts, rights) = (left.Rows(b.Measure), right.Rows(b.Measure));
        return lefts.Keys.Union(rights.Keys, StringComparer.Ordinal)
            .OrderBy(Rank)
            .ThenBy(key => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .ThenBy(key => key, StringComparer.Ordinal)
            .Select(key => new ComparedFact(b.Dimension, key, lefts.GetValueOrDefault(key), rights.GetValueOrDefault(key)));
    })];

    /// <summary>What nobody split or stated stands last.</summary>
    private static int Rank(string key) => key == MeasureKeys.NotStated ? 2 : key.StartsWith(MeasureKeys.Unallocated, StringComparison.Ordinal) ? 1 : 0;
}
