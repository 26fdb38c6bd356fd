using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SdgInsights.Ingest.Tests;

/// <summary>A sheet to write: cells are texts, numbers, or dates; null is a blank.</summary>
internal sealed record Sheet(string Name, object?[][] Rows, string[]? Merged = null, bool IsHidden = false);

/// <summary>Makes Excel workbooks with shared strings and dates by style, as Excel does.</summary>
internal static class ExcelFile
{
    private const uint DateStyle = 1;

    public static byte[] Of(params object?[][] rows) => Of(new Sheet("Sheet1", rows));

    public static byte[] Of(params Sheet[] sheets)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
            var shared = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < sheets.Length; i++)
                Add(workbook, sheets[i], (uint)i + 1, shared);
            workbook.AddNewPart<SharedStringTablePart>().SharedStringTable = new(shared.Keys.Select(text => new SharedStringItem(new Text(text))));
        }

        return memory.ToArray();
    }

    private static void Add(WorkbookPart workbook, Sheet sheet, uint number, Dictionary<string, int> shared)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        var data = new SheetData();
        for (var r = 0; r < sheet.Rows.Length; r++)
        {
            var row = new Row { RowIndex = (uint)r + 1 };
            for (var c = 0; c < sheet.Rows[r].Length; c++)
            {
                if (sheet.Rows[r][c] is { } value)
                    row.Append(CellOf(value, $"{(char)('A' + c)}{r + 1}", shared));
            }

            data.Append(row);
        }

        part.Worksheet = new Worksheet(data);
        if (sheet.Merged is { } merged)
            part.Worksheet.Append(new MergeCells(merged.Select(m => new MergeCell { Reference = m })));
        workbook.Workbook.Sheets!.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet
        {
            Name = sheet.Name,
            SheetId = number,
            Id = workbook.GetIdOfPart(part),
            State = sheet.IsHidden ? SheetStateValues.Hidden : SheetStateValues.Visible,
        });
    }

    private static Cell CellOf(object value, string reference, Dictionary<string, int> shared)
    {
        switch (value)
        {
            case DateOnly date:
                var serial = date.ToDateTime(TimeOnly.MinValue).ToOADate();
                return new Cell { CellReference = reference, StyleIndex = DateStyle, CellValue = new(serial.ToString(CultureInfo.InvariantCulture)) };
            case IFormattable number:
                return new Cell { CellReference = reference, CellValue = new(number.ToString(null, CultureInfo.InvariantCulture)) };
            default:
                var text = (string)value;
                shared.TryAdd(text, shared.Count);
                return new Cell { CellReference = reference, DataType = CellValues.SharedString, CellValue = new(shared[text].ToString(CultureInfo.InvariantCulture)) };
        }
    }
}
