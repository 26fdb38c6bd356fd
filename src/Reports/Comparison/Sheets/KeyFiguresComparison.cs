namespace SdgInsights.Reports;

/// <summary>The key figures of both sides, each with its base, and their difference.</summary>
internal sealed class KeyFiguresComparison() : TableSheet<ComparisonContext, KeyFigureRow>("compare_figures", "KeyFigures")
{
    protected override string About(ComparisonContext context) => context.Labels.Format("compare.sides", context.Left.Name, context.Right.Name);

    protected override IReadOnlyList<KeyFigureRow> Items(ComparisonContext context) => KeyFigureRow.All(context);

    protected override IReadOnlyList<Column<KeyFigureRow>> Columns(ComparisonContext context) =>
    [
        new("figure", 24, r => Cell.Of(context.Labels["compare.figure." + r.Name], CellStyle.Wrapped)),
        new("value_a", 13, r => context.Figure(r.Figures.Left), IsNumber: true),
        new("value_b", 13, r => context.Figure(r.Figures.Right), IsNumber: true),
        new("difference", 13, r => context.Figure(r.Figures.Value), IsNumber: true),
        new("change", 20, r => context.Mark(r.Figures.Mark)),
        new("base_a", 44, r => Cell.Of(r.LeftBase, CellStyle.Wrapped)),
        new("base_b", 44, r => Cell.Of(r.RightBase, CellStyle.Wrapped)),
    ];
}
