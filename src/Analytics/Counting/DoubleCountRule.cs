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

    /// <param name="reports">All reports there are.</param>
    public IReadOnlyList<Verdict> Decide(IReadOnlyList<EventReport> reports, DecidedPairs decided)
    {
        var verdicts = Events(reports, decided);
        var counting = verdicts.Where(v => v.HeldBack is null).Select(v => v.Key).ToHashSet(StringComparer.Ordinal);
        var partOf = PartOfTotalRule.Decide(reports.Where(r => counting.Contains(r.Key)));
        return [.. verdicts.Select(v => partOf.TryGetValue(v.Key, out var total) ? v with { HeldBack = new(HeldBackReason.PartOfTotal, total) } : v)];
    }

    /// <summary>Which reports tell of one event, and what was only planned or is in doubt. Totals over several meetings are left to <see cref="PartOfTotalRule"/>.</summary>
    /// <param name="reports">All reports of the days in question: the rule looks from one day to another only where a reviewer did.</param>
    public IReadOnlyList<Verdict> Events(IReadOnlyList<EventReport> reports, DecidedPairs decided)
    {
        var standsFor = sameEvent.Decide(reports, decided);
        var speakers = reports
            .GroupBy(EventKey)
            .Select(e => e
                .OrderByDescending(r => r.HasResolutions)
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
            standsFor.TryGetValue(report.Key, out var winner) ? new(HeldBackReason.SameEvent, winner) : report.HeldBackAlone;
    }
}
