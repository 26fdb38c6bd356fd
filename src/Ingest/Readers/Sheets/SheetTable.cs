namespace SdgInsights.Ingest;

/// <summary>A sheet of a workbook, or a whole CSV file, as rows of text.</summary>
/// <param name="Name">Empty for a CSV file.</param>
/// <param name="RowWord">What a row's number counts: <c>row</c> or <c>line</c>.</param>
/// <param name="IsWhole">False where rows were lost in reading.</param>
internal sealed record SheetTable(string Name, string RowWord, IReadOnlyList<SheetRow> Rows, bool IsWhole = true)
{
    /// <summary>True for a CSV file, each of whose rows has cells of its own number.</summary>
    public bool IsFlat => Name.Length == 0;

    public string Place(int row) => Name.Length == 0 ? $"{RowWord} {row}" : $"sheet {Name}, {RowWord} {row}";
}

/// <param name="Cells">White space is collapsed; a cell of several lines keeps its <c>\n</c>.</param>
/// <param name="Number">As the user's program shows it, from 1.</param>
/// <param name="IsBanner">One cell merged over several columns: a heading of a section, no record.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells, bool IsBanner = false)
{
    /// <summary>Empty behind the last cell.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : "";

    public IEnumerable<string> Filled => Cells.Where(c => c.Length > 0);
}
