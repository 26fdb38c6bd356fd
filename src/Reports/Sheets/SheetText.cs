namespace SdgInsights.Reports;

/// <summary>
/// Reckons how much room a text takes in cells. Spreadsheets fit rows only where they have the fonts and the wish;
/// a height in the file shows the whole text everywhere.
/// </summary>
internal static class SheetText
{
    private const double FontSize = 10;

    /// <summary>Points of a digit of the sheets' font, which is the unit of column widths.</summary>
    private const double DigitWidth = 5.5;

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
    public static double RowHeight(IEnumerable<(Cell Cell, double Width)> cells) => Height(cells
        .Where(c => c.Cell is { Text.Length: > 0, Style: CellStyle.Wrapped or CellStyle.Note or CellStyle.Heading or CellStyle.NumberHeading })
        .Select(c => Lines(c.Cell.Text!, c.Width))
        .DefaultIfEmpty(1)
        .Max());

    private static double Height(int lines) => Math.Min(MaxHeight, (lines * LineHeight) + RowPadding);

    private static int Lines(string text, double width) =>
        text.Split('\n').Sum(line => TextWrap.Lines(line, FontSize, (width - Padding) * DigitWidth).Count);
}
