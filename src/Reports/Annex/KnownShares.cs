using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>Shares among the people whose group is known. Who is not stated, not split or only inferred is in no share and no base.</summary>
/// <param name="Base">People.</param>
internal sealed record KnownShares(long Base)
{
    /// <summary>Dimensions of people, whose groups exclude each other.</summary>
    private static readonly string[] OfPeople = ["organisation_type", "sex", "age_group", "disability"];

    /// <returns>Null where the groups are no groups of people, or fewer than two are known: a share of the only group known would say nothing.</returns>
    public static KnownShares? Of(MeasureTable table)
    {
        var known = OfPeople.Contains(table.Measure.Dimensions[0]) ? Known(table.Rows).ToArray() : [];
        return known.Length < 2 ? null : new(known.Sum(r => r.People!.Value));
    }

    public static IEnumerable<MeasureRow> Known(IEnumerable<MeasureRow> rows) => rows.Where(r => r.People is > 0 && IsKnown(r));

    public double? Percent(MeasureRow row) => IsKnown(row) && row.People is { } people ? 100.0 * people / Base : null;

    private static bool IsKnown(MeasureRow row) =>
        row.Kind() is KeyKind.Code && !row.Keys[0].StartsWith(MeasureKeys.Inferred, StringComparison.Ordinal);
}
