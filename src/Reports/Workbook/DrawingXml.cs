using System.Globalization;
using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes the part that places charts and a picture on a sheet and gives each its alternative text. Readers meet them in this order.</summary>
internal static class DrawingXml
{
    private static readonly XNamespace Xdr = Sml.Drawing;
    private static readonly XNamespace R = Sml.Relations;

    public static string ChartId(int index) => string.Create(CultureInfo.InvariantCulture, $"rIdChart{index + 1}");

    public static XDocument Of(SheetPage page) => new(new XElement(
        Xdr + "wsDr",
        new XAttribute(XNamespace.Xmlns + "xdr", Xdr),
        new XAttribute(XNamespace.Xmlns + "a", Dml.A),
        page.Picture?.ToXml(page.Charts.Count + 2),
        page.Charts.Select(Anchor)));

    private static XElement Anchor(PlacedChart placed, int index) => new(
        Xdr + "twoCellAnchor",
        Corner("from", placed.Column, placed.Row),
        Corner("to", placed.EndColumn, placed.EndRow),
        new XElement(
            Xdr + "graphicFrame",
            new XAttribute("macro", ""),
            new XElement(
                Xdr + "nvGraphicFramePr",
                new XElement(
                    Xdr + "cNvPr",
                    new XAttribute("id", index + 2),
                    new XAttribute("name", placed.Chart.Id),
                    new XAttribute("descr", CellText.Clean($"{placed.Chart.Title}. {placed.Chart.Caption}"))),
                new XElement(Xdr + "cNvGraphicFramePr")),
            new XElement(
                Xdr + "xfrm",
                new XElement(Dml.A + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
                new XElement(Dml.A + "ext", new XAttribute("cx", 0), new XAttribute("cy", 0))),
            new XElement(Dml.A + "graphic", new XElement(
                Dml.A + "graphicData",
                new XAttribute("uri", Dml.C.NamespaceName),
                new XElement(
                    Dml.C + "chart",
                    new XAttribute(XNamespace.Xmlns + "c", Dml.C),
                    new XAttribute(XNamespace.Xmlns + "r", R),
                    new XAttribute(R + "id", ChartId(index)))))),
        new XElement(Xdr + "clientData"));

    private static XElement Corner(string name, int column, int row) => new(
        Xdr + name,
        new XElement(Xdr + "col", column),
        new XElement(Xdr + "colOff", 0),
        new XElement(Xdr + "row", row),
        new XElement(Xdr + "rowOff", 0));
}
