using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>A field of an event that several documents report, and one report that states another value; null where none does.</summary>
internal sealed record MergedRow(Event Event, MergedField Field, StoredActivity? Other)
{
    /// <summary>Every field of every such event, a row for each value that was not taken.</summary>
    public static IEnumerable<MergedRow> All(IEnumerable<Event> events) => events
        .Where(e => e.Reports.Count > 1)
        .SelectMany(e => EventMerge.Of(e.Reports).SelectMany(f => f.Others.DefaultIfEmpty<StoredActivity?>(null).Select(o => new MergedRow(e, f, o))));
}
