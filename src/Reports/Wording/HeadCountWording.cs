using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Says how exact a number is and why it is not counted.</summary>
internal sealed class HeadCountWording(KeyNames names, Labels labels)
{
    /// <returns>Null where there is no number.</returns>
    public string? Of(StoredActivity activity)
    {
        if (activity.Activity.Participants is not { } count)
            return activity.Participation.Count > 0 ? names.Code(CodeLists.Basis, activity.Participation[0].Basis) : null;
        if (!count.IsAttendance)
            return labels.Format("head_count.planned", count.Value);
        var qualifier = names.Code(CodeLists.Qualifier, count.Qualifier);
        return count.Scope == HeadCountScope.ThisActivity ? qualifier : $"{qualifier}; {names.Code(CodeLists.Scope, count.Scope)}";
    }

    public string Of(HeldBack held) => labels.Format(Labels.KeyOf(held.Reason), held.InFavourOf);
}
