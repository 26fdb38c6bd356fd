using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Says how exact a number is and why it is not counted.</summary>
internal static class HeadCountWording
{
    /// <returns>Null where there is no number.</returns>
    public static string? Of(HeadCount? count, Labels labels)
    {
        if (count is null)
            return null;
        if (!count.IsAttendance)
            return labels.Format("head_count.planned", count.Value);
        var qualifier = labels.Of(count.Qualifier);
        return count.Scope == HeadCountScope.SumOfSeveral ? $"{qualifier}; {labels.Of(count.Scope)}" : qualifier;
    }

    public static string Of(HeldBack held, Labels labels) => labels.Format(Labels.KeyOf(held.Reason), held.InFavourOf);
}
