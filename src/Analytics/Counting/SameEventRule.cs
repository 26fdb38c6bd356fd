using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>
/// Finds documents that report one event: they start on the same full date, not in clearly different places or editions, and share
/// body and edition, title, or venue; or a reviewer says so. The best ranked report stands for the event; the others are held back in
/// its favour.
/// </summary>
internal sealed class SameEventRule(PlaceNames placeNames)
{
    /// <returns>By the key of each report that is held back, the key of the one that stands.</returns>
    public Dictionary<string, string> Decide(IEnumerable<EventReport> reports, DecidedPairs decided)
    {
        var events = new List<ReportedEvent>();
        var byDay = new Dictionary<PartialDate, List<ReportedEvent>>();
        // What reviewers joined comes first, then the best ranked report of each event, with which the others are compared.
        var units = reports
            .GroupBy(r => decided.UnitOf(r.Key)[0])
            .Select(u => u.OrderBy(r => r.Rank).ThenBy(r => r.Key, StringComparer.Ordinal).Select(r => new EventSignature(r, placeNames)).ToList())
            .OrderByDescending(u => u.Count > 1)
            .ThenBy(u => u[0].Report.Rank)
            .ThenBy(u => u[0].Report.Key, StringComparer.Ordinal);
        foreach (var unit in units)
        {
            var known = ReportedEvent.FullDates(unit).SelectMany(d => byDay.GetValueOrDefault(d) ?? []).FirstOrDefault(e => e.Takes(unit, decided));
            var own = known ?? new ReportedEvent();
            own.Add(unit, isKnownBy: known is null || unit.Count > 1);
            if (known is null)
                events.Add(own);
            foreach (var day in own.Days)
            {
                if (!byDay.TryGetValue(day, out var there))
                    byDay.Add(day, there = []);
                if (!there.Contains(own))
                    there.Add(own);
            }
        }

        return events
            .SelectMany(e => e.Reports.Where(r => r.Key != e.Main.Key).Select(r => (r.Key, Main: e.Main.Key)))
            .ToDictionary(r => r.Key, r => r.Main, StringComparer.Ordinal);
    }
}
