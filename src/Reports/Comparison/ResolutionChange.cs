using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>A field of a resolution that comparisons look at; its value is empty where not stated.</summary>
/// <param name="Name">The label is <c>column.NAME</c>.</param>
internal sealed record ResolutionField(string Name, Func<Resolution, string> Value)
{
    public static IReadOnlyList<ResolutionField> All { get; } =
    [
        new("number", r => r.Number ?? ""),
        new("text", r => r.Text),
        new("addressee", r => r.Addressee ?? ""),
        new("goals", r => string.Join(", ", r.Sdgs.Select(s => s.Goal).Distinct().Order())),
    ];
}

/// <summary>A resolution that stands on one side only, or a field in which the two sides differ.</summary>
/// <param name="Field">Null where the whole resolution is meant.</param>
internal sealed record ResolutionChange(ChangeMark Mark, ResolutionRow? Left, ResolutionRow? Right, ResolutionField? Field)
{
    public ResolutionRow Either => (Right ?? Left)!;

    public static IReadOnlyList<ResolutionChange> All(ActivityPairs pairs) =>
    [
        .. pairs.Both.SelectMany(p => Between(p.Left, p.Right)),
        .. pairs.Removed.SelectMany(Rows).Select(Gone),
        .. pairs.Added.SelectMany(Rows).Select(Come),
    ];

    /// <summary>Resolutions of one activity: those of equal words are one, then those of equal numbers.</summary>
    private static IEnumerable<ResolutionChange> Between(StoredActivity left, StoredActivity right)
    {
        var (lefts, rights) = (Rows(left).ToList(), Rows(right).ToList());
        foreach (var (l, r) in Matched(lefts, rights, r => r.Resolution.Text).Concat(Matched(lefts, rights, r => r.Resolution.Number)))
        {
            foreach (var field in ResolutionField.All.Where(f => f.Value(l.Resolution) != f.Value(r.Resolution)))
                yield return new(ChangeMark.Changed, l, r, field);
        }

        foreach (var change in lefts.Select(Gone).Concat(rights.Select(Come)))
            yield return change;
    }

    /// <summary>Takes what it matches out of both lists.</summary>
    private static List<(ResolutionRow Left, ResolutionRow Right)> Matched(List<ResolutionRow> lefts, List<ResolutionRow> rights, Func<ResolutionRow, string?> key)
    {
        var pairs = new List<(ResolutionRow Left, ResolutionRow Right)>();
        foreach (var left in lefts.Where(l => key(l) is not null).ToList())
        {
            if (rights.FirstOrDefault(r => key(r) == key(left)) is not { } right)
                continue;
            pairs.Add((left, right));
            lefts.Remove(left);
            rights.Remove(right);
        }

        return pairs;
    }

    private static IEnumerable<ResolutionRow> Rows(StoredActivity activity) => activity.Activity.Resolutions.Select((_, i) => new ResolutionRow(activity, i));

    private static ResolutionChange Gone(ResolutionRow row) => new(ChangeMark.Removed, row, null, null);

    private static ResolutionChange Come(ResolutionRow row) => new(ChangeMark.Added, null, row, null);
}
