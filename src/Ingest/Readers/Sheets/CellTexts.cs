using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SdgInsights.Ingest;

/// <summary>Shows the cells of a workbook as text: numbers with a point, dates as ISO, formulas by their last value, errors as blanks.</summary>
internal sealed class CellTexts
{
    private const int Date1904 = 1462;

    private readonly string[] shared;
    private readonly bool[] dateStyles;
    private readonly int dayZero;

    private CellTexts(string[] shared, bool[] dateStyles, int dayZero)
    {
        this.shared = shared;
        this.dateStyles = dateStyles;
        this.dayZero = dayZero;
    }

    public static CellTexts Of(WorkbookPart workbook)
    {
        var shared = workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf).ToArray() ?? [];
        var starts1904 = workbook.Workbook.WorkbookProperties?.Date1904?.Value == true;
        return new(shared, DateStyles.Of(workbook.WorkbookStylesPart?.Stylesheet), starts1904 ? Date1904 : 0);
    }

    public string Of(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value ?? CellValues.Number;
        return Collapse.Lines(type switch
        {
            CellValues.SharedString => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < shared.Length ? shared[i] : "",
            CellValues.InlineString => cell.InlineString is { } text ? TextOf(text) : "",
            CellValues.Number => OfNumber(value, cell.StyleIndex?.Value ?? 0),
            CellValues.Error => "",
            _ => value,
        });
    }

    private string OfNumber(string value, uint style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return value;
        return style < dateStyles.Length && dateStyles[style] && DateOf(number) is { } date ? date : number.ToString("0.##########", CultureInfo.InvariantCulture);
    }

    private string? DateOf(double serial)
    {
        var days = Math.Floor(serial) + dayZero;
        // A time of day alone, or beyond the year 9999.
        return days is >= 1 and < 2_958_466
            ? DateOnly.FromDateTime(DateTime.FromOADate(days)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    // Phonetic runs are a reading aid beside the text, not text.
    private static string TextOf(RstType item) => item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(r => r.Text?.Text));
}
