using System.Globalization;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>The goal that the first key of a measure's row names.</summary>
internal static class GoalKey
{
    /// <returns>Null where no goal is assigned.</returns>
    public static Goal? Of(MeasureRow row) => row.Kind() is KeyKind.Code ? new(int.Parse(row.Keys[0], CultureInfo.InvariantCulture)) : null;

    public static string? Colour(MeasureRow row, AnnexContext context) => Of(row) is { } goal ? context.Report.Reference.Goal(goal).Colour : null;
}
