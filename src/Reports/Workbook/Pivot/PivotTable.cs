namespace SdgInsights.Reports;

/// <summary>A PivotTable of one field down the sheet and one across; others stand above it, to choose from.</summary>
/// <param name="Name">Unique in the workbook.</param>
/// <param name="Down">Place among the fields of the source.</param>
/// <param name="Across">Place among the fields of the source.</param>
/// <param name="Choices">Places among the fields of the source.</param>
/// <param name="Value">Place among the values of the source.</param>
/// <param name="Caption">What is added up. Excel takes no heading of the table for it.</param>
/// <param name="HasTotals">
/// False where one thing stands under several items down. Then no total stands beside the rows either: which of the two a file leaves
/// out, Excel and LibreOffice read the other way round.
/// </param>
/// <param name="FirstRow">Row of the first choice, from 1.</param>
internal sealed record PivotTable(
    string Name,
    PivotSource Source,
    int Down,
    int Across,
    IReadOnlyList<int> Choices,
    int Value,
    string Caption,
    string TotalName,
    bool HasTotals,
    int FirstRow)
{
    /// <summary>Rows of caption and of the items across.</summary>
    public const int HeadRows = 2;

    public IReadOnlyList<string> Rows => Source.Fields[Down].Items;

    public IReadOnlyList<string> Columns => Source.Fields[Across].Items;

    /// <summary>A row is left free below the choices, as Excel does.</summary>
    public int BodyRow => FirstRow + (Choices.Count == 0 ? 0 : Choices.Count + 1);

    public int LastRow => BodyRow + HeadRows + Rows.Count - (HasTotals ? 0 : 1);

    /// <summary>From 0.</summary>
    public int LastColumn => Columns.Count - (HasTotals ? 0 : 1) + 1;

    /// <summary>Without the choices.</summary>
    public string Range => SheetNames.Range(0, BodyRow, LastColumn, LastRow);
}
