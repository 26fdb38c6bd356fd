using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>A group of people whom nobody should leave behind: which activities speak of it, and which tell how many of it came.</summary>
/// <param name="Mentioning">Activities of which a report speaks of the group.</param>
/// <param name="Counting">Activities whose people of the group are in <paramref name="People"/>.</param>
/// <param name="People">Null where no activity counts any: that nobody came is not known.</param>
internal sealed record GroupFigures(LnobGroup Group, IReadOnlyList<Event> Mentioning, IReadOnlyList<Event> Counting, long? People)
{
    /// <summary>In the order of the reference data; groups of which nothing is known too.</summary>
    public static IReadOnlyList<GroupFigures> All(IReadOnlyList<Event> events, ReferenceData reference) =>
        [.. reference.LnobGroups.Select(group => Of(group, events))];

    /// <summary>The people of the group whom a report tells apart; null where it tells none. Inferred sexes do not count.</summary>
    public static long? PeopleOf(StoredActivity report, LnobGroup group)
    {
        var parts = report.Participation.Where(p => group.CountedAs?.Holds(p) == true).ToArray();
        return parts.Length == 0 ? null : parts.Sum(p => (long)p.People);
    }

    /// <summary>The report of an event that speaks of the group; null where none does.</summary>
    public static StoredActivity? ReportThatMentions(Event held, string group) =>
        held.Reports.FirstOrDefault(r => r.Activity.GroupsMentioned.Any(m => m.Group == group));

    private static GroupFigures Of(LnobGroup group, IReadOnlyList<Event> events)
    {
        var counting = events.Where(e => e.Main.HeldBack is null && PeopleOf(e.Main, group) is not null).ToArray();
        return new(
            group,
            [.. events.Where(e => ReportThatMentions(e, group.Code) is not null)],
            counting,
            counting.Length == 0 ? null : counting.Sum(e => PeopleOf(e.Main, group)));
    }
}
