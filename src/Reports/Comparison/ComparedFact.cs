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
            .Order(KeyKinds.Order)
            .Select(key => new ComparedFact(b.Dimension, key, lefts.GetValueOrDefault(key), rights.GetValueOrDefault(key)));
    })];
}
