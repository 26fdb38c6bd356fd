using System.Globalization;

namespace SdgInsights.Ingest;

/// <summary>A range such as <c>A1:L2</c>. Rows count from 1, columns from 0; both ends are part of it.</summary>
internal readonly record struct CellRange(int FirstRow, int LastRow, int FirstColumn, int LastColumn)
{
    private const int MostLetters = 3;

    public static CellRange? Of(string? reference)
    {
        var ends = reference?.Split(':');
        return ends is [var first, var last]
            && ColumnOf(first) is { } left && ColumnOf(last) is { } right && RowOf(first) is { } top && RowOf(last) is { } bottom
            ? new(top, bottom, left, right)
            : null;
    }

    /// <returns>Null where the reference names no column.</returns>
    public static int? ColumnOf(string? reference)
    {
        var column = 0;
        var letters = 0;
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(c) || ++letters > MostLetters)
                break;
            column = (column * 26) + (c - 'A' + 1);
        }

        return letters is > 0 and <= MostLetters ? column - 1 : null;
    }

    private static int? RowOf(string reference) =>
        int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;
}
