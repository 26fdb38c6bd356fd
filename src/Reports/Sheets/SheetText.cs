namespace SdgInsights.Reports;

/// <summary>Reckons how much room a text takes in cells.</summary>
internal static class SheetText
{
    /// <summary>Points of a digit of the sheets' font, which is the unit of column widths, at its size.</summary>
    private const double DigitWidth = 5.5;
    private const double FontSize = 10;

    /// <param name="width">In widths of a digit.</param>
    public static int Lines(string text, double width) => TextWrap.Lines(text, FontSize, width * DigitWidth).Count;
}
