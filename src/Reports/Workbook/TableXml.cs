using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes the part of an Excel Table.</summary>
internal static class TableXml
{
    private static readonly XNamespace X = Sml.Main;

    /// <param name="id">Unique in the workbook, from 1.</param>
    public static XDocument Of(SheetTable table, int id) => new(new XElement(
        X + "table",
        new XAttribute("id", id),
        new XAttribute("name", table.Name),
        new XAttribute("displayName", table.Name),
        new XAttribute("ref", table.Range),
        new XAttribute("totalsRowShown", 0),
        new XElement(X + "autoFilter", new XAttribute("ref", table.Range)),
        new XElement(
            X + "tableColumns",
            new XAttribute("count", table.Columns.Count),
            table.Columns.Select((name, i) => new XElement(X + "tableColumn", new XAttribute("id", i + 1), new XAttribute("name", name)))),
        new XElement(
            X + "tableStyleInfo",
            new XAttribute("name", "TableStyleLight1"),
            new XAttribute("showFirstColumn", 0),
            new XAttribute("showLastColumn", 0),
            new XAttribute("showRowStripes", 1),
            new XAttribute("showColumnStripes", 0))));
}
