using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>A field of a draft that a person should compare with the text.</summary>
internal sealed record FieldToReview(FieldConfidence Confidence, EvidenceRow Read)
{
    /// <summary>The most doubtful first; activities that were reviewed are left out.</summary>
    public static IReadOnlyList<FieldToReview> All(Dataset dataset) =>
    [
        .. dataset.Activities
            .SelectMany(a => a.ToReview.Select(c => new FieldToReview(c, Reading(a, c.Field))))
            .OrderBy(f => f.Confidence.Probability),
    ];

    private static EvidenceRow Reading(StoredActivity activity, string field)
    {
        // No words of their own say that there was an event; the title tells a person most.
        var shown = field == FieldNames.IsActivity ? FieldNames.Title : field;
        var evidence = activity.Activity.Evidence.FirstOrDefault(e => e.Field == shown);
        return new(activity, field, FieldValue.Of(activity.Activity, field), evidence?.Quote, evidence?.Span);
    }
}
