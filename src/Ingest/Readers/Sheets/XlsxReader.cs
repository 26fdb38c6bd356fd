using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads Excel workbooks sheet by sheet. Hidden sheets are set aside: nobody who looks at the file sees them.</summary>
internal sealed class XlsxReader(RegisterReader registers) : IDocumentReader
{
    internal const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Kind = "an Excel workbook";

    public Parsed<DocumentContent> Read(InputFile file) => OfficePackage.Read(file, Kind, () =>
    {
        using var document = SpreadsheetDocument.Open(OfficePackage.Open(file), true, OfficePackage.Settings);
        if (document.WorkbookPart is not { Workbook.Sheets: { } sheets } workbook)
            return Parsed<DocumentContent>.Fail(new Problem(file.Name, "", "", $"{Kind} without sheets", Kind));
        var cells = CellTexts.Of(workbook);
        var tables = new List<SheetTable>();
        var problems = new List<Problem>();
        foreach (var sheet in sheets.Elements<Sheet>())
        {
            var name = sheet.Name?.Value ?? "";
            if (sheet.State?.Value is { } state && state != SheetStateValues.Visible)
                problems.Add(new(file.Name, $"sheet {name}", "", "a hidden sheet, which is not read", "sheets that can be seen"));
            // Chart sheets and dialogs hold no rows.
            else if (sheet.Id?.Value is { } id && workbook.GetPartById(id) is WorksheetPart part)
                tables.Add(new(name, "row", WorksheetRows.Of(part, cells)));
        }

        return registers.Read(file, MediaType, tables, problems);
    });
}
