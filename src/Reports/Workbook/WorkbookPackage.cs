using System.IO.Compression;
using System.Xml.Linq;
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
        skeleton.Position = 0;
        using var from = new ZipArchive(skeleton, ZipArchiveMode.Read);
        using var package = new StableZip(to);
        foreach (var entry in from.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            if (sheets.TryGetValue(entry.FullName, out var page))
                package.Add(entry.FullName, stream => SheetXml.Write(page, stream));
            else
                package.Add(entry.FullName, stream => Copy(entry, stream));
        }
    }

    /// <returns>The pages by the names of their parts, which are still empty.</returns>
    private static Dictionary<string, SheetPage> WriteSkeleton(IReadOnlyList<SheetPage> pages, WorkbookProperties properties, Stream to)
    {
        using var document = SpreadsheetDocument.Create(to, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, "rIdWorkbook");
        Feed(workbook, WorkbookXml.Of(pages));
        Feed(workbook.AddNewPart<WorkbookStylesPart>("rIdStyles"), StyleSheet.ToXml(properties.Look));
        Feed(workbook.AddNewPart<ThemePart>("rIdTheme"), ThemeXml.Of(properties.Look.Template));
        var core = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(core, "rIdCore");
        Feed(core, WorkbookXml.CoreProperties(properties));
        var extended = document.AddExtendedFilePropertiesPart();
        document.ChangeIdOfPart(extended, "rIdExtended");
        Feed(extended, WorkbookXml.ExtendedProperties(properties));
        var parts = new Dictionary<string, SheetPage>(StringComparer.Ordinal);
        var pivots = new PivotParts(pages, workbook, Feed);
        var tables = 0;
        for (var i = 0; i < pages.Count; i++)
        {
            var part = workbook.AddNewPart<WorksheetPart>(WorkbookXml.SheetId(i));
            using (part.GetStream(FileMode.Create))
                parts.Add(part.Uri.OriginalString.TrimStart('/'), pages[i]);
            for (var t = 0; t < pages[i].Tables.Count; t++)
                Feed(part.AddNewPart<TableDefinitionPart>(SheetXml.TableId(t)), TableXml.Of(pages[i].Tables[t], ++tables));
            pivots.Add(part, pages[i]);
            if (pages[i].HasDrawing)
                AddDrawing(part, pages[i]);
        }

        return parts;
    }

    private static void AddDrawing(WorksheetPart sheet, SheetPage page)
    {
        var drawing = sheet.AddNewPart<DrawingsPart>(SheetXml.DrawingId);
        Feed(drawing, DrawingXml.Of(page));
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

    private static void Feed(OpenXmlPart part, XDocument xml)
    {
        using var stream = part.GetStream(FileMode.Create);
        xml.Save(stream, SaveOptions.DisableFormatting);
    }

    private static void Copy(ZipArchiveEntry entry, Stream to)
    {
        using var from = entry.Open();
        from.CopyTo(to);
    }
}
