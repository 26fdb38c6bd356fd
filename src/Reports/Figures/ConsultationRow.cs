using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>An event of the register: whichever report a field was taken from, by the rules of <see cref="EventMerge"/>.</summary>
internal sealed class ConsultationRow(Event held)
{
    private readonly Dictionary<string, StoredActivity> sources = held.Reports.Count == 1
        ? []
        : EventMerge.Of(held.Reports).ToDictionary(f => f.Field, f => f.From, StringComparer.Ordinal);

    public Event Event => held;

    /// <summary>The report whose value of the field stands; the main one where none states it.</summary>
    public StoredActivity From(string field) => sources.GetValueOrDefault(field, held.Main);

    /// <summary>A list that any report names counts: those of all reports, each item once.</summary>
    public IEnumerable<string> Joined(Func<Activity, IReadOnlyList<string>> values) =>
        held.Reports.SelectMany(r => values(r.Activity)).Distinct(StringComparer.Ordinal);

    public static IReadOnlyList<ConsultationRow> All(IReadOnlyList<Event> events) => [.. events.Select(e => new ConsultationRow(e))];
}
