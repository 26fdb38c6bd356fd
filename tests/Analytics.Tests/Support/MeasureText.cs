using System.Globalization;

namespace SdgInsights.Analytics.Tests;

/// <summary>A measure as lines that can be read in a test: keys, activities (with head count), people (approximate), resolutions.</summary>
internal static class MeasureText
{
    public static string Of(MeasureTable table) => string.Join('\n', table.Rows.Select(Line));

    public static string[] Lines(this Dataset dataset, string measure) => [.. dataset.Measures[measure].Rows.Select(Line)];

    private static string Line(MeasureRow row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join(' ', row.Keys)}: {row.Activities} ({row.ActivitiesWithHeadCount}), {Text(row.People)} ({Text(row.PeopleApproximate)}){(row.Resolutions is { } r ? $", {r}" : "")}");

    private static string Text(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "n.s.";
}
