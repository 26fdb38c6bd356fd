using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>A problem with the activity it concerns, or null where it concerns the whole document.</summary>
internal sealed record LocatedProblem(Problem Problem, StoredActivity? Activity);

internal static class DatasetFigures
{
    /// <summary>Every problem once: those of activities first, then those of their documents.</summary>
    public static IReadOnlyList<LocatedProblem> AllProblems(this Dataset dataset)
    {
        var ofActivities = dataset.Activities.SelectMany(a => a.Activity.Problems.Select(p => new LocatedProblem(p, a)));
        var ofSources = dataset.Sources.SelectMany(s => s.Problems.Select(p => new LocatedProblem(p, null)));
        return [.. ofActivities.Concat(ofSources).DistinctBy(p => p.Problem)];
    }

    /// <summary>The rows of a measure; none where the store does not answer it.</summary>
    public static IReadOnlyList<MeasureRow> Rows(this Dataset dataset, string measure) =>
        dataset.Measures.TryGetValue(measure, out var table) ? table.Rows : [];
}
