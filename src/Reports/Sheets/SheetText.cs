namespace SdgInsights.Reports;

/// <summary>
/// Reckons how much room a text takes in cells. Spreadsheets fit rows only where they have the fonts and the wish;
/// a height in the file shows the whole text everywhere.
/// </summary>
internal static class SheetText
{
    private const double FontSize = 10;

    /// <summary>Points of a digit of the sheets' font, which is the unit of column widths; a little more, as <see cref="TextMeasure"/> errs on the wide side.</summary>
    private const double DigitWidth = 6;

    /// <summary>Digits that indents and margins of a cell take.</summary>
    private const double Padding = 3;

    private const double LineHeight = 15;
    private const double RowPadding = 3;

    /// <summary>Excel allows no higher row.</summary>
    private const double MaxHeight = 409;

    /// <param name="width">In widths of a digit.</param>
    /// <returns>In points.</returns>
    public static double Height(string text, double width) => Height(Lines(text, width));

    /// <param name="cells">With the widths of their columns; only cells that wrap make a row higher.</param>
    public static double RowHeight(IEnumerable<(Cell Cell, double Width)> cells) =>
        Height(cells.Select(c => Lines(c.Cell, c.Width)).DefaultIfEmpty(1).Max());

    public static bool Wraps(Cell cell, double width) => Lines(cell, width) > 1;

    private static double Height(int lines) => Math.Min(MaxHeight, (lines * LineHeight) + RowPadding);

    private static int Lines(Cell cell, double width) =>
        cell is { Text.Length: > 0, Style: CellStyle.Wrapped or CellStyle.Note or CellStyle.Heading or CellStyle.NumberHeading }
            ? Lines(cell.Text, width)
            : 1;

    private static int Lines(string text, double width) =>
        text.Split('\n').Sum(line => TextWrap.Lines(line, FontSize, (width - Padding) * DigitWidth).Count);
}
