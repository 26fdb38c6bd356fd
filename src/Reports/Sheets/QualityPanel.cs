namespace SdgInsights.Reports;

/// <summary>How far the figures of the selection can be trusted.</summary>
internal static class QualityPanel
{
    private static readonly string[] Figures =
        ["share_reviewed", "share_unknown", "share_approximate", "share_without_goal", "to_review", "held_back"];

    /// <summary>Rows that each figure takes: its words need two lines.</summary>
    private const int RowsEach = 2;

    public static void Put(SheetGrid grid, ReportContext context, int row, int column, int valueColumn, int endColumn)
    {
        grid.Put(row, column, endColumn, Cell.Of(context.Labels["dashboard.quality"], CellStyle.Section));
        for (var i = 0; i < Figures.Length; i++)
        {
            var (at, figure) = (row + 1 + (i * RowsEach), context.Live.Totals[Figures[i]]);
            grid.Put(at, column, valueColumn, Cell.Of(context.Labels["figure." + Figures[i]], CellStyle.Small), at + RowsEach - 1);
            grid.Put(at, valueColumn, endColumn, figure.Shown(figure.Cell.Style == CellStyle.Percent ? CellStyle.SmallPercent : CellStyle.SmallInteger), at + RowsEach - 1);
        }

        var last = row + 1 + (Figures.Length * RowsEach);
        grid.Put(last, column, endColumn, Cell.Of(
            context.Labels.Format("dashboard.quality.note", context.Dataset.Sources.Count, context.Dataset.AllProblems().Count), CellStyle.SmallNote, context.Links.Sheet(SheetKeys.Problems)), last + 1);
    }
}
