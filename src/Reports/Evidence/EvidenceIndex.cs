using System.Globalization;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Every piece of evidence in the order of the activities, and where to find that of a fact.</summary>
internal sealed class EvidenceIndex
{
    private readonly Dictionary<string, (int First, int Count)> all = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Activity, string Field), int> fields = [];
    private readonly Dictionary<(string Activity, int? Resolution), int> resolutions = [];
    private readonly Dictionary<(string Activity, int? Resolution), int> goals = [];
    private readonly Dictionary<(string Activity, int Resolution), int> addressees = [];
    private readonly Dictionary<(string Activity, string Group), int> groups = [];

    public EvidenceIndex(IReadOnlyList<StoredActivity> activities)
    {
        Rows = [.. activities.SelectMany(RowsOf)];
        for (var i = 0; i < Rows.Count; i++)
        {
            var row = Rows[i];
            var (first, count) = all.GetValueOrDefault(row.Activity.Key, (First: i, Count: 0));
            all[row.Activity.Key] = (first, count + 1);
            if (row.Goal is not null)
                goals.TryAdd((row.Activity.Key, row.Resolution), i);
            else if (row is { Field: FieldNames.Addressee, Resolution: { } resolution })
                addressees.TryAdd((row.Activity.Key, resolution), i);
            else if (row.Field == FieldNames.GroupsMentioned)
                groups.TryAdd((row.Activity.Key, row.Value), i);
            else if (row.Resolution is not null)
                resolutions.TryAdd((row.Activity.Key, row.Resolution), i);
            else
                fields.TryAdd((row.Activity.Key, row.Field), i);
        }
    }

    public IReadOnlyList<EvidenceRow> Rows { get; }

    public int CountOf(string activity) => all.GetValueOrDefault(activity).Count;

    public int? FindFirst(string activity) => all.TryGetValue(activity, out var rows) ? rows.First : null;

    /// <summary>Index in <see cref="Rows"/> of the first evidence for a field; null where there is none.</summary>
    public int? Find(string activity, string field) => fields.TryGetValue((activity, field), out var row) ? row : null;

    public int? FindResolution(string activity, int resolution) => resolutions.TryGetValue((activity, resolution), out var row) ? row : null;

    public int? FindAddressee(string activity, int resolution) => addressees.TryGetValue((activity, resolution), out var row) ? row : null;

    /// <param name="group">Code of the group that the activity's document speaks of.</param>
    public int? FindGroup(string activity, string group) => groups.TryGetValue((activity, group), out var row) ? row : null;

    /// <param name="resolution">Null for the goals of the activity as a whole.</param>
    public int? FindGoals(string activity, int? resolution) => goals.TryGetValue((activity, resolution), out var row) ? row : null;

    private static IEnumerable<EvidenceRow> RowsOf(StoredActivity stored)
    {
        var activity = stored.Activity;
        // Resolutions and goals carry their own spans; evidence that repeats them would show every one twice.
        var fields = activity.Evidence
            .Where(e => e.Field is not (FieldNames.Resolutions or FieldNames.Sdgs))
            .Select(e => new EvidenceRow(stored, e.Field, FieldValue.Of(activity, e.Field), e.Quote, e.Span));
        return fields
            .Concat(activity.GroupsMentioned.Select(g => new EvidenceRow(stored, FieldNames.GroupsMentioned, g.Group, g.Quote, g.Span)))
            .Concat(activity.Sdgs.SelectMany(s => GoalRows(stored, s, null)))
            .Concat(activity.Resolutions.SelectMany((r, i) => ResolutionRows(stored, r, i)));
    }

    private static IEnumerable<EvidenceRow> ResolutionRows(StoredActivity stored, Resolution resolution, int index)
    {
        yield return new(stored, FieldNames.Resolutions, resolution.Number ?? "", resolution.Text, resolution.Span, index);
        if (resolution is { Addressee: { } addressee, AddresseeSpan: { } span })
            yield return new(stored, FieldNames.Addressee, FieldValue.Join(resolution.AddresseeKinds), addressee, span, index);
        foreach (var row in resolution.Sdgs.SelectMany(s => GoalRows(stored, s, index)))
            yield return row;
    }

    private static IEnumerable<EvidenceRow> GoalRows(StoredActivity stored, SdgAssignment assignment, int? resolution)
    {
        var value = assignment.Target?.Code ?? assignment.Goal.Number.ToString(CultureInfo.InvariantCulture);
        return assignment.Terms.Count == 0
            ? [new(stored, FieldNames.Sdgs, value, null, null, resolution, assignment.Goal)]
            : assignment.Terms.Select(t => new EvidenceRow(stored, FieldNames.Sdgs, value, t.Text, t.Span, resolution, assignment.Goal));
    }
}
