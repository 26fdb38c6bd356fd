namespace SdgInsights.Reports;

/// <summary>Where the calculation table stands, and sums over it: each formula beside what it comes to for the choice of the report.</summary>
internal sealed class CalculationCells(ReportContext context, CalculationTable table, Selection selection)
{
    /// <summary>Columns of the sheet, from 0: the keys, whether the row is in each <see cref="SelectionScope"/>, then the tallies.</summary>
    public const int YearColumn = 0;
    public const int RegionColumn = 1;
    public const int CountryColumn = 2;
    public const int FirstScope = 3;

    private static readonly int Scopes = Enum.GetValues<SelectionScope>().Length;

    private readonly string sheet = context.Labels["sheet." + SheetKeys.Calculation];
    private readonly int lastRow = TableLayout.HeadingRow + Math.Max(1, table.Rows.Count);

    public Cell Sum(Tally tally, SelectionScope scope, CellStyle style = CellStyle.Integer) => new(null, table.Sum(tally, selection, scope), style, null)
    {
        Formula = $"SUMIFS({Cells(tally)},{Cells(FirstScope + (int)scope)},1)",
    };

    /// <param name="column">Column of a key.</param>
    /// <param name="location">Of the cell that names the key.</param>
    /// <param name="only">What the name means.</param>
    public Cell Sum(Tally tally, SelectionScope scope, int column, string location, Func<CalculationRow, bool> only, CellStyle style = CellStyle.Integer) =>
        new(null, table.Sum(tally, selection, scope, only), style, null)
        {
            Formula = $"SUMIFS({Cells(tally)},{Cells(FirstScope + (int)scope)},1,{Cells(column)},{location})",
        };

    private string Cells(Tally tally) => Cells(FirstScope + Scopes + tally.Index);

    private string Cells(int column) => SheetNames.Absolute(sheet, column, TableLayout.FirstDataRow, column, lastRow);
}
