using System.Globalization;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>One side of a comparison with all that its sheets say about it.</summary>
internal sealed class ComparisonSide(ComparedData data, ReferenceData reference, Language language, ReportTemplate? template)
{
    public ReportContext Report { get; } = new(data.Records, reference, language, template);

    public YearSpan? Years => data.Years;

    public DatasetVersion Version => Report.Dataset.Version;

    public string Database => data.Name;

    /// <summary>Such as <c>2018–2022</c>, or the database where its whole is compared.</summary>
    public string Name => Years is null ? data.Name
        : Years.First == Years.Last ? Report.Dates.Year(Years.First)
        : $"{Report.Dates.Year(Years.First)}–{Report.Dates.Year(Years.Last)}";

    /// <summary>Activities of the dataset that no period holds, as nobody knows when they began.</summary>
    public int Undated => Years is null ? 0 : Event.WithDoubtful(data.Dataset.Activities).Where(e => e.Period is null).Sum(e => e.Reports.Count);

    /// <summary>
    /// The rows of a measure over years, summed over those of this side, by the measure's first key. An event has one year, so that
    /// nothing is counted twice.
    /// </summary>
    public IReadOnlyDictionary<string, MeasureRow> Rows(string measure)
    {
        if (!data.Dataset.Measures.TryGetValue(measure, out var table))
            return new Dictionary<string, MeasureRow>();
        var year = table.Measure.Dimensions.ToList().IndexOf(Dimensions.Year);
        return table.Rows
            .Where(r => Years is null || (int.TryParse(r.Keys[year], NumberStyles.None, CultureInfo.InvariantCulture, out var began) && Years.Contains(began)))
            .GroupBy(r => r.Keys[0])
            .ToDictionary(g => g.Key, g => new MeasureRow([g.Key], g.Sum(r => r.Activities), g.Sum(r => r.ActivitiesWithHeadCount), Sum(g, r => r.People), Sum(g, r => r.PeopleApproximate)), StringComparer.Ordinal);
    }

    private static long? Sum(IEnumerable<MeasureRow> rows, Func<MeasureRow, long?> value) =>
        rows.Any(r => value(r) is not null) ? rows.Sum(value) : null;
}
