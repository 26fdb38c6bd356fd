namespace SdgInsights.Reports;

/// <summary>A key figure of both sides, each with what it rests on.</summary>
/// <param name="Name">The labels are <c>compare.figure.NAME</c> and <c>compare.base.NAME</c>.</param>
internal sealed record KeyFigureRow(string Name, Difference Figures, string LeftBase, string RightBase)
{
    private static readonly (string Name, Func<ReportContext, long?> Value, Func<ReportContext, object?[]> Base)[] Figured =
    [
        ("activities", r => r.Figures.Activities, r => [r.Figures.Reviewed, r.Figures.Activities - r.Figures.Reviewed]),
        ("people", r => r.Figures.People, r => [r.Figures.WithPeople, r.Figures.Activities, r.Figures.WithoutPeople, r.Figures.ApproximatePeople]),
        ("countries", r => r.Figures.Countries, r => [r.Figures.WithCountry, r.Figures.Activities]),
        ("resolutions", r => r.Figures.Resolutions, r => [r.Figures.WithResolutions, r.Figures.Activities]),
        ("goals", r => r.Figures.Goals, r => [r.Figures.WithGoal, r.Figures.Activities]),
        ("documents", r => r.Dataset.Sources.Count, r => [r.Dataset.AllProblems().Count]),
    ];

    public static IReadOnlyList<KeyFigureRow> All(ComparisonContext context)
    {
        var (left, right) = (context.Left.Report, context.Right.Report);
        return [.. Figured.Select(f => new KeyFigureRow(f.Name, new(f.Value(left), f.Value(right)), Base(f.Name, f.Base(left)), Base(f.Name, f.Base(right))))];

        string Base(string name, object?[] values) => context.Labels.Format("compare.base." + name, values);
    }
}
