using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>What a report counts for in totals.</summary>
/// <param name="EventKey">The report that stands for the event; its own key where that is itself.</param>
/// <param name="ResolutionsCount">Of the reports of one event, the resolutions of one count: where a register stands for it, those of the prose.</param>
internal sealed record Verdict(string Key, HeldBack? HeldBack, string EventKey, bool ResolutionsCount);

/// <summary>Decides whose people count, so that nobody is counted twice. The outcome depends on the set of reports, not on their order.</summary>
internal sealed class DoubleCountRule(ReferenceData reference)
{
    private readonly SameEventRule sameEvent = new(new PlaceNames(reference));

    /// <param name="reports">All reports of the years in question: no rule looks from one year into another.</param>
    public IReadOnlyList<Verdict> Decide(IReadOnlyList<EventReport> reports)
    {
        var standsFor = sameEvent.Decide(reports);
        var attended = reports.Where(r => !standsFor.ContainsKey(r.Key) && r.Participants is null or { IsAttendance: true });
        var partOf = PartOfTotalRule.Decide(attended);
        var speakers = reports
            .GroupBy(EventKey)
            .Select(e => e
                .OrderByDescending(r => r.Resolutions > 0)
                .ThenByDescending(r => r.Key == e.Key)
                .ThenBy(r => r.Rank)
                .ThenBy(r => r.Key, StringComparer.Ordinal)
                .First().Key)
            .ToHashSet(StringComparer.Ordinal);
        return [.. reports
            .OrderBy(r => r.Key, StringComparer.Ordinal)
            .Select(r => new Verdict(r.Key, HeldBack(r), EventKey(r), speakers.Contains(r.Key)))];

        string EventKey(EventReport report) => standsFor.GetValueOrDefault(report.Key, report.Key);

        HeldBack? HeldBack(EventReport report) =>
            standsFor.TryGetValue(report.Key, out var winner) ? new(HeldBackReason.SameEvent, winner)
            : report.Participants?.IsAttendance == false ? new(HeldBackReason.Planned, null)
            : partOf.TryGetValue(report.Key, out var total) ? new(HeldBackReason.PartOfTotal, total)
            : null;
    }
}
