namespace SdgInsights.Analytics;

/// <summary>An activity and the full date on which it starts, in ISO 8601; null where it has none.</summary>
internal sealed record DatedActivity(string Key, string? Day)
{
    private const int FullDate = 10;

    /// <param name="start">In ISO 8601 with its precision; null where none is known.</param>
    public static DatedActivity Of(string key, string? start) => new(key, start is { Length: FullDate } ? start : null);
}

/// <summary>
/// Reports that have to be looked at together: those that start on one day or, where a reviewer decided on reports of several, on these days.
/// </summary>
/// <param name="Undated">Keys of activities without a full date.</param>
/// <param name="IsDecided">A reviewer decided on some of the reports.</param>
internal sealed record EventDay(IReadOnlyList<string> Days, IReadOnlyList<string> Undated, bool IsDecided = false)
{
    public IQueryable<ActivityRow> Among(IQueryable<ActivityRow> activities) =>
        Undated.Count == 0 && Days is [var day]
            ? activities.Where(a => a.StartDate == day)
            : activities.Where(a => Days.Contains(a.StartDate) || Undated.Contains(a.ActivityKey));

    /// <summary>The days of these activities, each with all that decisions tie to it; nothing stands in two.</summary>
    /// <param name="decided">Activities on which reviewers decided together.</param>
    public static IReadOnlyList<EventDay> Of(IEnumerable<DatedActivity> activities, IEnumerable<IReadOnlyList<DatedActivity>> decided)
    {
        var groups = decided.Aggregate(new List<EventDay>(), Join);
        return [.. activities.Select(a => groups.Find(g => g.Holds(a)) ?? Alone(a)).DistinctBy(g => g.Days.Concat(g.Undated).First())];
    }

    private static List<EventDay> Join(List<EventDay> groups, IReadOnlyList<DatedActivity> unit)
    {
        var touched = groups.Where(g => unit.Any(g.Holds)).ToList();
        var all = touched.Concat(unit.Select(Alone)).ToList();
        return [.. groups.Except(touched), new([.. all.SelectMany(g => g.Days).Distinct()], [.. all.SelectMany(g => g.Undated).Distinct()], IsDecided: true)];
    }

    private static EventDay Alone(DatedActivity activity) => activity.Day is { } day ? new([day], []) : new([], [activity.Key]);

    private bool Holds(DatedActivity activity) => activity.Day is { } day ? Days.Contains(day) : Undated.Contains(activity.Key);
}
