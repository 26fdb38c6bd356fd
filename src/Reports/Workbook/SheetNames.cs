using System.Globalization;

namespace SdgInsights.Reports;

/// <summary>Names of sheets and cells as formulas and links write them.</summary>
internal static class SheetNames
{
    public static string Quote(string sheet) => "'" + sheet.Replace("'", "''", StringComparison.Ordinal) + "'";

    /// <summary>The letters of a column: 0 is A, 26 is AA.</summary>
    public static string Column(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : Column((index / 26) - 1) + Column(index % 26);

    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static string Cell(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row}");

    /// <summary>Such as <c>A4:C9</c>; both ends are part of it.</summary>
    public static string Range(int column, int row, int lastColumn, int lastRow) => $"{Cell(column, row)}:{Cell(lastColumn, lastRow)}";

    /// <summary>Such as <c>'Sheet'!$A$4:$A$9</c>.</summary>
    public static string Absolute(string sheet, int column, int row, int lastColumn, int lastRow)
    {
        var first = Absolute(column, row);
        var last = Absolute(lastColumn, lastRow);
        return first == last ? $"{Quote(sheet)}!{first}" : $"{Quote(sheet)}!{first}:{last}";
    }

    private static string Absolute(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"${Column(column)}${row}");
}
