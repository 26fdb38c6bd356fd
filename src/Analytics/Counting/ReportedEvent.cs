using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>The reports of one event as they come together.</summary>
internal sealed class ReportedEvent
{
    private readonly List<EventSignature> seeds = [];
    private readonly List<EventSignature> reports = [];

    /// <summary>The best ranked stands for the event.</summary>
    public EventReport Main => reports.Select(r => r.Report).OrderBy(r => r.Rank).ThenBy(r => r.Key, StringComparer.Ordinal).First();

    public IEnumerable<EventReport> Reports => reports.Select(r => r.Report);

    /// <summary>The full dates on which the reports that it is known by start.</summary>
    public IEnumerable<PartialDate> Days => FullDates(seeds);

    public static IEnumerable<PartialDate> FullDates(IEnumerable<EventSignature> reports) =>
        reports.Select(r => r.Report.Start).OfType<PartialDate>().Where(d => d.Precision == DatePrecision.Day).Distinct();

    /// <param name="unit">One report, or several that a reviewer declared one event.</param>
    public bool Takes(IReadOnlyList<EventSignature> unit, DecidedPairs decided) =>
        unit.Any(one => seeds.Exists(seed => seed.Report.Start == one.Report.Start && seed.IsSameEventAs(one)))
        && !unit.Any(one => reports.Exists(other => decided.AreApart(one.Report.Key, other.Report.Key)));

    /// <param name="isKnownBy">Further reports are compared with these: likeness carries over from what a reviewer said, and not from what the rule did.</param>
    public void Add(IReadOnlyList<EventSignature> unit, bool isKnownBy)
    {
        reports.AddRange(unit);
        if (isKnownBy)
            seeds.AddRange(unit);
    }
}
