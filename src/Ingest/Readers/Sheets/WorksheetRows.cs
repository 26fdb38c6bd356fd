using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SdgInsights.Ingest;

/// <summary>Reads the rows of a worksheet, one at a time however large it is. Cells merged downwards give their value to every row that has one of its own.</summary>
internal static class WorksheetRows
{
    private const int MostColumns = 256;

    public static IReadOnlyList<SheetRow> Of(WorksheetPart part, CellTexts texts)
    {
        var rows = new List<SheetRow>();
        var merges = new List<CellRange>();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                var number = row.RowIndex?.Value is { } index ? (int)index : (rows.Count == 0 ? 0 : rows[^1].Number) + 1;
                var cells = CellsOf(row, texts);
                if (cells.Count > 0)
                    rows.Add(new(number, cells));
            }
            else if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement && ReferenceOf(reader) is { } range)
            {
                merges.Add(range);
            }
        }

        return merges.Count == 0 ? rows : Spread(rows, merges);
    }

    private static List<string> CellsOf(Row row, CellTexts texts)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = CellRange.ColumnOf(cell.CellReference?.Value) ?? cells.Count;
            var text = column < MostColumns ? texts.Of(cell) : "";
            if (text.Length == 0)
                continue;
            while (cells.Count < column)
                cells.Add("");
            if (column < cells.Count)
                cells[column] = text;
            else
                cells.Add(text);
        }

        return cells;
    }

    private static CellRange? ReferenceOf(OpenXmlReader reader) =>
        CellRange.Of(reader.Attributes.FirstOrDefault(a => a.LocalName == "ref").Value);

    private static List<SheetRow> Spread(List<SheetRow> rows, List<CellRange> merges)
    {
        var byNumber = rows.DistinctBy(r => r.Number).ToDictionary(r => r.Number);
        foreach (var range in merges)
        {
            if (!byNumber.TryGetValue(range.FirstRow, out var top))
                continue;
            if (range.LastColumn > range.FirstColumn && top.Filled.Take(2).Count() == 1)
                byNumber[top.Number] = top with { IsBanner = true };
            var value = top[range.FirstColumn];
            for (var number = range.FirstRow + 1; value.Length > 0 && number <= range.LastRow && number <= rows[^1].Number; number++)
            {
                if (byNumber.TryGetValue(number, out var row))
                    byNumber[number] = With(row, range.FirstColumn, value);
            }
        }

        return [.. rows.Select(r => byNumber[r.Number])];
    }

    private static SheetRow With(SheetRow row, int column, string value) =>
        row with { Cells = [.. Enumerable.Range(0, Math.Max(row.Cells.Count, column + 1)).Select(c => c == column ? value : row[c])] };
}
