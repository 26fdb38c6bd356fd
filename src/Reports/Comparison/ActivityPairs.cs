using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>
/// Activities of two datasets, each beside the other's: by key where the document is the same, else by title and start where these name
/// one activity on each side, as when a document was replaced by a corrected one.
/// </summary>
internal sealed record ActivityPairs(
    IReadOnlyList<(StoredActivity Left, StoredActivity Right)> Both,
    IReadOnlyList<StoredActivity> Removed,
    IReadOnlyList<StoredActivity> Added)
{
    public static ActivityPairs Of(Dataset left, Dataset right)
    {
        var byKey = right.Activities.ToDictionary(a => a.Key, StringComparer.Ordinal);
        var same = left.Activities.Where(a => byKey.ContainsKey(a.Key)).Select(a => (Left: a, Right: byKey[a.Key])).ToList();
        var paired = same.Select(p => p.Left.Key).ToHashSet(StringComparer.Ordinal);
        var candidates = right.Activities.Where(a => !paired.Contains(a.Key)).ToLookup(Name);
        var replaced = left.Activities.Where(a => !paired.Contains(a.Key))
            .GroupBy(Name)
            .Where(g => g.Key.Start is not null && g.Count() == 1 && candidates[g.Key].Count() == 1)
            .Select(g => (Left: g.Single(), Right: candidates[g.Key].Single()))
            .ToList();
        var (lefts, rights) = (replaced.Select(p => p.Left.Key).ToHashSet(StringComparer.Ordinal), replaced.Select(p => p.Right.Key).ToHashSet(StringComparer.Ordinal));
        return new(
            [.. same, .. replaced],
            [.. left.Activities.Where(a => !paired.Contains(a.Key) && !lefts.Contains(a.Key))],
            [.. right.Activities.Where(a => !paired.Contains(a.Key) && !rights.Contains(a.Key))]);
    }

    private static (string Title, string? Start) Name(StoredActivity activity) => (activity.Activity.Title, activity.Activity.Period?.Start.ToString());
}
