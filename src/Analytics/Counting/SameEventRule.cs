using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>
/// Finds documents that report one event: they start on the same full date, not in clearly different places or editions, and share
/// body and edition, title, or venue. The best ranked report stands for the event; the others are held back in its favour.
/// </summary>
internal sealed class SameEventRule(PlaceNames placeNames)
{
    /// <returns>By the key of each report that is held back, the key of the one that stands.</returns>
    public Dictionary<string, string> Decide(IEnumerable<EventReport> reports)
    {
        var standsFor = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var day in reports.Where(r => r.Start?.Precision == DatePrecision.Day).GroupBy(r => r.Start).Where(d => d.Skip(1).Any()))
        {
            // Each is compared with those that stand already, not with those held back: likeness does not carry over from one to the next.
            var standing = new List<EventSignature>();
            foreach (var report in day.OrderBy(r => r.Rank).ThenBy(r => r.Key, StringComparer.Ordinal))
            {
                var signature = new EventSignature(report, placeNames);
                if (standing.Find(signature.IsSameEventAs) is { } winner)
                    standsFor.Add(report.Key, winner.Report.Key);
                else
                    standing.Add(signature);
            }
        }

        return standsFor;
    }
}
