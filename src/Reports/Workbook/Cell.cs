namespace SdgInsights.Reports;

/// <summary>A cell of a sheet: a text, a number or nothing. Only the report's own formulas are formulas, never a text.</summary>
internal readonly record struct Cell(string? Text, double? Number, CellStyle Style, CellLink? Link)
{
    /// <summary>With English names of functions and without the leading equals sign; text or number are then what it comes to.</summary>
    public string? Formula { get; init; }

    public static Cell Empty(CellStyle style = CellStyle.Body) => new(null, null, style, null);

    public static Cell Of(string? text, CellStyle style = CellStyle.Body, CellLink? link = null) => new(text, null, style, link);

    public static Cell Of(double number, CellStyle style = CellStyle.Integer, CellLink? link = null) => new(null, number, style, link);

    public bool IsEmpty => Formula is null && Number is null && string.IsNullOrEmpty(Text);
}

/// <summary>A link to a cell of the same workbook.</summary>
/// <param name="Reference">Such as <c>A5</c>.</param>
internal sealed record CellLink(string Sheet, string Reference, string? Tooltip = null)
{
    /// <summary>As a workbook writes it: <c>'Sheet name'!A5</c>.</summary>
    public string Location => $"{SheetNames.Quote(Sheet)}!{Reference}";
}
