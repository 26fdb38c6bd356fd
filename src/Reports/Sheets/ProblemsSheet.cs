namespace SdgInsights.Reports;

/// <summary>What could not be read with certainty.</summary>
internal sealed class ProblemsSheet() : TableSheet<LocatedProblem>(SheetKeys.Problems, "Problems")
{
    protected override IReadOnlyList<LocatedProblem> Items(ReportContext context) => context.Dataset.AllProblems();

    protected override IReadOnlyList<Column<LocatedProblem>> Columns(ReportContext context) =>
    [
        new("source", 40, p => Cell.Of(p.Problem.Source, CellStyle.Wrapped)),
        new("place", 22, p => Cell.Of(p.Problem.Place, CellStyle.Wrapped)),
        new("field", 20, p => Cell.Of(context.Labels.Field(p.Problem.Field), CellStyle.Wrapped)),
        new("found", 50, p => Cell.Of(p.Problem.Found, CellStyle.Wrapped)),
        new("expected", 50, p => Cell.Of(p.Problem.Expected, CellStyle.Wrapped)),
        new("key", 17, p => p.Activity is { } a ? Cell.Of(a.Key, link: context.Links.Activity(a.Key)) : Cell.Empty()),
    ];
}
