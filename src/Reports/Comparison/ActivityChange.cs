using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>An activity that stands on one side only, or a field in which the two sides differ.</summary>
/// <param name="Field">Null where the whole activity is meant.</param>
internal sealed record ActivityChange(ChangeMark Mark, StoredActivity? Left, StoredActivity? Right, ComparedField? Field)
{
    public StoredActivity Either => (Right ?? Left)!;

    /// <summary>Changed fields first, then what went and what came.</summary>
    public static IReadOnlyList<ActivityChange> All(ActivityPairs pairs) =>
    [
        .. pairs.Both.SelectMany(p => ComparedFields.All
            .Where(f => f.Value(p.Left) != f.Value(p.Right))
            .Select(f => new ActivityChange(ChangeMark.Changed, p.Left, p.Right, f))),
        .. pairs.Removed.Select(a => new ActivityChange(ChangeMark.Removed, a, null, null)),
        .. pairs.Added.Select(a => new ActivityChange(ChangeMark.Added, null, a, null)),
    ];
}
