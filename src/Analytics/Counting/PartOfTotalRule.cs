using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>
/// A total over several meetings of a body ("848 at the regional and national levels") already holds the people of that body's
/// meetings of the same year at lower levels, so these are held back in its favour.
/// </summary>
internal static class PartOfTotalRule
{
    /// <param name="reports">Those that nothing else holds back.</param>
    /// <returns>By the key of each report that is held back, the key of the total.</returns>
    public static Dictionary<string, string> Decide(IEnumerable<EventReport> reports)
    {
        var partOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var series = reports
            .Where(r => r is { Level: not null, Body: not null, Start: not null, HasPeople: true })
            .GroupBy(r => (Body: EventNames.Body(r.Body), r.Start!.Year))
            .Where(s => s.Key.Body is not null);
        foreach (var meetings in series)
        {
            var highestFirst = meetings.OrderByDescending(r => r.Level).ThenBy(r => r.Key, StringComparer.Ordinal).ToList();
            foreach (var meeting in highestFirst)
            {
                if (highestFirst.Find(t => !partOf.ContainsKey(t.Key) && Holds(t, meeting)) is { } total)
                    partOf.Add(meeting.Key, total.Key);
            }
        }

        return partOf;
    }

    private static bool Holds(EventReport total, EventReport meeting) =>
        total.Participants is { Scope: HeadCountScope.SumOfSeveral }
        && meeting.Level < total.Level
        && (total.Level > ActivityLevel.National || total.HostCountry is null || meeting.HostCountry is null || total.HostCountry == meeting.HostCountry);
}
