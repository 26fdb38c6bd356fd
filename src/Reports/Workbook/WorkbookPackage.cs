using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace SdgInsights.Reports;

/// <summary>Writes sheets into an .xlsx package. The same sheets give the same bytes.</summary>
internal static class WorkbookPackage
{
    public static void Write(IReadOnlyList<SheetPage> pages, WorkbookProperties properties, Stream to)
    {
        using var skeleton = new MemoryStream();
        var sheets = WriteSkeleton(pages, properties, skeleton);
        StablePackage.Copy(skeleton, to, name => sheets.TryGetValue(name, out var page) ? stream => SheetXml.Write(page, stream) : null);
    }

    /// <returns>The pages by the names of their parts, which are still empty.</returns>
    private static Dictionary<string, SheetPage> WriteSkeleton(IReadOnlyList<SheetPage> pages, WorkbookProperties properties, Stream to)
    {
        using var document = SpreadsheetDocument.Create(to, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, "rIdWorkbook");
        workbook.Feed(WorkbookXml.Of(pages));
        workbook.AddNewPart<WorkbookStylesPart>("rIdStyles").Feed(StyleSheet.ToXml(properties.Look));
        workbook.AddNewPart<ThemePart>("rIdTheme").Feed(ThemeXml.Of(properties.Look.Template));
        var core = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(core, "rIdCore");
        core.Feed(WorkbookXml.CoreProperties(properties));
        var extended = document.AddExtendedFilePropertiesPart();
        document.ChangeIdOfPart(extended, "rIdExtended");
        extended.Feed(WorkbookXml.ExtendedProperties(properties));
        var parts = new Dictionary<string, SheetPage>(StringComparer.Ordinal);
        var pivots = new PivotParts(pages, workbook);
        var tables = 0;
        for (var i = 0; i < pages.Count; i++)
        {
            var part = workbook.AddNewPart<WorksheetPart>(WorkbookXml.SheetId(i));
            using (part.GetStream(FileMode.Create))
                parts.Add(part.Uri.OriginalString.TrimStart('/'), pages[i]);
            for (var t = 0; t < pages[i].Tables.Count; t++)
                part.AddNewPart<TableDefinitionPart>(SheetXml.TableId(t)).Feed(TableXml.Of(pages[i].Tables[t], ++tables));
            pivots.Add(part, pages[i]);
            if (pages[i].HasDrawing)
                AddDrawing(part, pages[i]);
        }

        return parts;
    }

    private static void AddDrawing(WorksheetPart sheet, SheetPage page)
    {
        var drawing = sheet.AddNewPart<DrawingsPart>(SheetXml.DrawingId);
        drawing.Feed(DrawingXml.Of(page));
        if (page.Picture is { Picture: var picture })
        {
            using var content = new MemoryStream(picture.Content.ToArray());
            drawing.AddNewPart<ImagePart>(picture.MediaType, PlacedPicture.Id).FeedData(content);
        }

        for (var i = 0; i < page.Charts.Count; i++)
        {
            var part = drawing.AddNewPart<ChartPart>(DrawingXml.ChartId(i));
            using var stream = part.GetStream(FileMode.Create);
            new NativeChartRenderer(page.Charts[i].Range).Render(page.Charts[i].Chart, stream);
        }
    }
}
