using System.Globalization;
using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes the part of a PivotTable: where it stands, which field lies where, and the items in the order of its cells.</summary>
internal static class PivotTableXml
{
    public const string CacheId = "rIdCache";

    /// <summary>The built-in number format <c>#,##0</c>.</summary>
    private const int Thousands = 3;

    private static readonly XNamespace X = Sml.Main;

    public static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"rIdPivot{index + 1}");

    /// <param name="cache">Number of the cache in the workbook.</param>
    public static XDocument Of(PivotTable pivot, int cache) => new(new XElement(
        X + "pivotTableDefinition",
        new XAttribute("name", pivot.Name),
        new XAttribute("cacheId", cache),
        new XAttribute("applyWidthHeightFormats", 1),
        new XAttribute("dataCaption", pivot.Caption),
        new XAttribute("grandTotalCaption", pivot.TotalName),
        new XAttribute("rowHeaderCaption", pivot.Source.Fields[pivot.Down].Name),
        new XAttribute("colHeaderCaption", pivot.Source.Fields[pivot.Across].Name),
        new XAttribute("createdVersion", PivotCacheXml.Version),
        new XAttribute("updatedVersion", PivotCacheXml.Version),
        new XAttribute("minRefreshableVersion", PivotCacheXml.OldestVersion),
        new XAttribute("itemPrintTitles", 1),
        new XAttribute("indent", 0),
        new XAttribute("outline", 1),
        new XAttribute("outlineData", 1),
        new XAttribute("multipleFieldFilters", 0),
        pivot.HasTotals ? null : new XAttribute("rowGrandTotals", 0),
        pivot.HasTotals ? null : new XAttribute("colGrandTotals", 0),
        Location(pivot),
        Fields(pivot),
        Axis("rowFields", pivot.Down),
        Items("rowItems", pivot.Rows.Count, pivot.HasTotals),
        Axis("colFields", pivot.Across),
        Items("colItems", pivot.Columns.Count, pivot.HasTotals),
        Choices(pivot),
        new XElement(X + "dataFields", new XAttribute("count", 1), new XElement(
            X + "dataField",
            new XAttribute("name", pivot.Caption),
            new XAttribute("fld", pivot.Source.Fields.Count + pivot.Value),
            new XAttribute("baseField", 0),
            new XAttribute("baseItem", 0),
            new XAttribute("numFmtId", Thousands))),
        new XElement(
            X + "pivotTableStyleInfo",
            new XAttribute("name", "PivotStyleLight16"),
            new XAttribute("showRowHeaders", 1),
            new XAttribute("showColHeaders", 1),
            new XAttribute("showRowStripes", 0),
            new XAttribute("showColStripes", 0),
            new XAttribute("showLastColumn", 1))));

    private static XElement Location(PivotTable pivot) => new(
        X + "location",
        new XAttribute("ref", pivot.Range),
        new XAttribute("firstHeaderRow", 1),
        new XAttribute("firstDataRow", PivotTable.HeadRows),
        new XAttribute("firstDataCol", 1),
        pivot.Choices.Count == 0 ? null : new XAttribute("rowPageCount", pivot.Choices.Count),
        pivot.Choices.Count == 0 ? null : new XAttribute("colPageCount", 1));

    private static XElement Fields(PivotTable pivot) => new(
        X + "pivotFields",
        new XAttribute("count", pivot.Source.Fields.Count + pivot.Source.Values.Count),
        pivot.Source.Fields.Select((f, i) => Field(AxisOf(pivot, i), f.Items.Count)),
        pivot.Source.Values.Select((_, i) => new XElement(
            X + "pivotField",
            i == pivot.Value ? new XAttribute("dataField", 1) : null,
            new XAttribute("showAll", 0))));

    private static string? AxisOf(PivotTable pivot, int field) =>
        field == pivot.Down ? "axisRow"
        : field == pivot.Across ? "axisCol"
        : pivot.Choices.Contains(field) ? "axisPage"
        : null;

    private static XElement Field(string? axis, int items) => axis is null
        ? new(X + "pivotField", new XAttribute("showAll", 0))
        : new(
            X + "pivotField",
            new XAttribute("axis", axis),
            new XAttribute("showAll", 0),
            new XElement(
                X + "items",
                new XAttribute("count", items + 1),
                Enumerable.Range(0, items).Select(i => new XElement(X + "item", new XAttribute("x", i))),
                new XElement(X + "item", new XAttribute("t", "default"))));

    private static XElement Axis(string name, int field) =>
        new(X + name, new XAttribute("count", 1), new XElement(X + "field", new XAttribute("x", field)));

    private static XElement Items(string name, int items, bool hasTotal) => new(
        X + name,
        new XAttribute("count", items + (hasTotal ? 1 : 0)),
        Enumerable.Range(0, items).Select(i => new XElement(X + "i", new XElement(X + "x", i == 0 ? null : new XAttribute("v", i)))),
        hasTotal ? new XElement(X + "i", new XAttribute("t", "grand"), new XElement(X + "x")) : null);

    private static XElement? Choices(PivotTable pivot) => pivot.Choices.Count == 0
        ? null
        : new(
            X + "pageFields",
            new XAttribute("count", pivot.Choices.Count),
            pivot.Choices.Select(c => new XElement(X + "pageField", new XAttribute("fld", c), new XAttribute("hier", -1))));
}
