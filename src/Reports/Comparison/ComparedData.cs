using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>One side of a comparison: a dataset, or what began in some of its years.</summary>
/// <param name="Name">Of the database.</param>
/// <param name="Years">Null for the whole.</param>
public sealed record ComparedData(string Name, Dataset Dataset, YearSpan? Years = null)
{
    /// <summary>The records of this side. Its measures are left out: they count the whole.</summary>
    internal Dataset Records
    {
        get
        {
            var activities = Years is null ? Dataset.Activities : Within(Years);
            var ids = activities.Select(a => a.Source.Id).ToHashSet();
            IReadOnlyList<StoredSource> sources = Years is null ? Dataset.Sources : [.. Dataset.Sources.Where(s => ids.Contains(s.Id))];
            return Dataset with
            {
                Activities = activities,
                Sources = sources,
                Measures = new Dictionary<string, MeasureTable>(),
                Version = Dataset.Version with
                {
                    Documents = sources.Count,
                    Activities = activities.Count,
                    Resolutions = activities.Sum(a => a.Activity.Resolutions.Count),
                    ReviewedActivities = activities.Count(a => a.IsReviewed),
                },
            };
        }
    }

    // All reports of an event go with it, those too that do not say when it began.
    private List<StoredActivity> Within(YearSpan years)
    {
        var keys = Event.WithDoubtful(Dataset.Activities)
            .Where(e => years.Contains(e.Period))
            .SelectMany(e => e.Reports.Select(r => r.Key))
            .ToHashSet(StringComparer.Ordinal);
        return [.. Dataset.Activities.Where(a => keys.Contains(a.Key))];
    }
}
