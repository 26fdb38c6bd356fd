using System.Globalization;
using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes the workbook part, which lists the sheets, and the document properties.</summary>
internal static class WorkbookXml
{
    private static readonly XNamespace X = Sml.Main;
    private static readonly XNamespace R = Sml.Relations;
    private static readonly XNamespace Cp = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Ep = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    public static string SheetId(int index) => string.Create(CultureInfo.InvariantCulture, $"rIdSheet{index + 1}");

    public static XDocument Of(IReadOnlyList<SheetPage> pages) => new(new XElement(
        X + "workbook",
        new XAttribute(XNamespace.Xmlns + "r", R),
        new XElement(X + "bookViews", new XElement(X + "workbookView", new XAttribute("activeTab", 0))),
        new XElement(X + "sheets", pages.Select((page, i) => new XElement(
            X + "sheet",
            new XAttribute("name", page.Name),
            new XAttribute("sheetId", i + 1),
            new XAttribute(R + "id", SheetId(i))))),
        Names(pages),
        new XElement(X + "calcPr", new XAttribute("calcId", 191029), new XAttribute("fullCalcOnLoad", 1)),
        PivotCaches(PivotParts.Sources(pages).Count)));

    public static XDocument CoreProperties(WorkbookProperties properties) => new(new XElement(
        Cp + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Cp),
        new XAttribute(XNamespace.Xmlns + "dc", Dc),
        new XElement(Dc + "title", CellText.Clean(properties.Title)),
        new XElement(Dc + "subject", CellText.Clean(properties.Subject)),
        new XElement(Dc + "description", CellText.Clean(properties.Description)),
        properties.Keywords is { } keywords ? new XElement(Cp + "keywords", keywords) : null,
        new XElement(Dc + "language", properties.LanguageTag),
        new XElement(Cp + "version", properties.Version)));

    public static XDocument ExtendedProperties(WorkbookProperties properties) => new(new XElement(
        Ep + "Properties",
        new XElement(Ep + "Application", "SdgInsights"),
        properties.Company is { } company ? new XElement(Ep + "Company", company) : null));

    private static XElement? PivotCaches(int count) => count == 0 ? null : new(
        X + "pivotCaches",
        Enumerable.Range(0, count).Select(i => new XElement(
            X + "pivotCache",
            new XAttribute("cacheId", PivotParts.Number(i)),
            new XAttribute(R + "id", PivotParts.CacheId(i)))));

    private static XElement? Names(IReadOnlyList<SheetPage> pages)
    {
        var titles = pages
            .Select((page, i) => (page, i))
            .Where(p => p.page.RepeatedRow is not null)
            .Select(p => new XElement(
                X + "definedName",
                new XAttribute("name", "_xlnm.Print_Titles"),
                new XAttribute("localSheetId", p.i),
                Repeated(p.page)));
        var names = pages
            .SelectMany(p => p.Names)
            .Select(n => new XElement(X + "definedName", new XAttribute("name", n.Name), n.Location))
            .Concat(titles)
            .ToArray();
        return names.Length == 0 ? null : new(X + "definedNames", names);
    }

    private static string Repeated(SheetPage page)
    {
        var sheet = SheetNames.Quote(page.Name);
        var rows = string.Create(CultureInfo.InvariantCulture, $"{sheet}!${page.RepeatedRow}:${page.RepeatedRow}");
        return page.FrozenColumns == 0 ? rows : $"{sheet}!$A:${SheetNames.Column(page.FrozenColumns - 1)},{rows}";
    }
}
