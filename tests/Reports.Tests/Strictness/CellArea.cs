using System.Globalization;
using System.Text.RegularExpressions;

namespace SdgInsights.Reports.Tests;

/// <summary>A range of cells; columns and rows from 1, ends inclusive.</summary>
internal sealed partial record CellArea(int Column, int Row, int LastColumn, int LastRow)
{
    private const int MaxColumn = 16_384;
    private const int MaxRow = 1_048_576;

    public int Cells => (LastColumn - Column + 1) * (LastRow - Row + 1);

    /// <summary>Null where the text names no cells of a sheet.</summary>
    public static CellArea? Parse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
            return null;
        var (column, row) = (ColumnOf(match.Groups[1].Value), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
        var area = match.Groups[3].Success
            ? new CellArea(column, row, ColumnOf(match.Groups[3].Value), int.Parse(match.Groups[4].Value, CultureInfo.InvariantCulture))
            : new CellArea(column, row, column, row);
        return area is { Column: <= MaxColumn, LastColumn: <= MaxColumn, Row: >= 1 and <= MaxRow, LastRow: <= MaxRow } && area.Column <= area.LastColumn && area.Row <= area.LastRow ? area : null;
    }

    public bool Meets(CellArea other) =>
        Column <= other.LastColumn && other.Column <= LastColumn && Row <= other.LastRow && other.Row <= LastRow;

    private static int ColumnOf(string letters) => letters.Aggregate(0, (sum, c) => (sum * 26) + c - 'A' + 1);

    [GeneratedRegex(@"^\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?$")]
    private static partial Regex Pattern();
}
