namespace SdgInsights.Reports;

/// <summary>The key figures of both sides, each with its base, and their difference.</summary>
internal sealed class KeyFiguresComparison() : TableSheet<ComparisonContext, (KeyTile Left, KeyTile Right)>("compare_figures", "KeyFigures")
{
    protected override string About(ComparisonContext context) => context.Labels.Format("compare.sides", context.Left.Name, context.Right.Name);

    protected override IReadOnlyList<(KeyTile Left, KeyTile Right)> Items(ComparisonContext context) =>
        [.. KeyTiles.Of(context.Left.Report).Zip(KeyTiles.Of(context.Right.Report))];

    protected override IReadOnlyList<Column<(KeyTile Left, KeyTile Right)>> Columns(ComparisonContext context) =>
    [
        new("figure", 24, t => Cell.Of(t.Left.Label, CellStyle.Wrapped)),
        new("value_a", 13, t => context.Figure(t.Left.Value), IsNumber: true),
        new("value_b", 13, t => context.Figure(t.Right.Value), IsNumber: true),
        new("difference", 13, t => context.Figure(Between(t).Value), IsNumber: true),
        new("change", 20, t => context.Mark(Between(t).Mark)),
        new("base_a", 44, t => Cell.Of(t.Left.Note, CellStyle.Wrapped)),
        new("base_b", 44, t => Cell.Of(t.Right.Note, CellStyle.Wrapped)),
    ];

    private static Difference Between((KeyTile Left, KeyTile Right) tiles) => new(tiles.Left.Value, tiles.Right.Value);
}
