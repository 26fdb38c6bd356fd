using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>Where links of the workbook lead.</summary>
internal sealed class SheetLinks(ReportContext context)
{
    private readonly Dictionary<string, int> activities = context.Dataset.Activities
        .Select((activity, i) => (activity.Key, i))
        .ToDictionary(p => p.Key, p => p.i, StringComparer.Ordinal);

    private readonly Dictionary<string, int> sources = context.Dataset.Sources
        .Select((source, i) => (source.Id.Hash, i))
        .ToDictionary(p => p.Hash, p => p.i, StringComparer.Ordinal);

    public CellLink Sheet(string key) => new(Name(key), "A1");

    /// <summary>The first evidence for a field of an activity; null where it has none.</summary>
    public CellLink? Evidence(StoredActivity activity, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (context.Evidence.Find(activity.Key, field) is { } row)
                return EvidenceRow(row);
        }

        return null;
    }

    public CellLink? FirstEvidence(StoredActivity activity) => EvidenceRow(context.Evidence.FindFirst(activity.Key));

    public CellLink? Resolution(StoredActivity activity, int resolution) => EvidenceRow(context.Evidence.FindResolution(activity.Key, resolution));

    public CellLink? Addressee(StoredActivity activity, int resolution) => EvidenceRow(context.Evidence.FindAddressee(activity.Key, resolution));

    public CellLink? Group(StoredActivity activity, string group) => EvidenceRow(context.Evidence.FindGroup(activity.Key, group));

    /// <param name="resolution">Null for the goals of the activity as a whole.</param>
    public CellLink? Goals(StoredActivity activity, int? resolution = null) => EvidenceRow(context.Evidence.FindGoals(activity.Key, resolution));

    public CellLink? Activity(string key) => activities.TryGetValue(key, out var row) ? Row(SheetKeys.Activities, row) : null;

    public CellLink? Source(StoredSource source) => sources.TryGetValue(source.Id.Hash, out var row) ? Row(SheetKeys.Sources, row) : null;

    private CellLink? EvidenceRow(int? row)
    {
        if (row is not { } index)
            return null;
        var evidence = context.Evidence.Rows[index];
        return Row(SheetKeys.Evidence, index, context.Labels.Format("link.evidence", evidence.Quote ?? evidence.Value));
    }

    private CellLink? Row(string sheet, int index, string? tooltip = null) => index < TableLayout.MaxRows
        ? new(Name(sheet), SheetNames.Cell(0, TableLayout.FirstDataRow + index), tooltip)
        : null;

    private string Name(string key) => context.Labels["sheet." + key];
}
