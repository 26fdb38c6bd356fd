using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>A picture with its upper left corner in a cell, column and row from 0, no wider or higher than given.</summary>
/// <param name="Description">For readers who cannot see it.</param>
internal sealed record PlacedPicture(TemplateLogo Picture, string Description, int Column, int Row, int MaxWidth, int MaxHeight)
{
    public const string Id = "rIdPicture";

    private const long EmuPerPixel = 9525;

    private static readonly XNamespace Xdr = Sml.Drawing;
    private static readonly XNamespace R = Sml.Relations;

    /// <param name="shape">Number of the shape on its sheet.</param>
    public XElement ToXml(int shape)
    {
        var scale = Math.Min(1.0, Math.Min((double)MaxWidth / Picture.Width, (double)MaxHeight / Picture.Height));
        var (width, height) = ((long)(Picture.Width * scale) * EmuPerPixel, (long)(Picture.Height * scale) * EmuPerPixel);
        return new(
            Xdr + "oneCellAnchor",
            new XElement(
                Xdr + "from",
                new XElement(Xdr + "col", Column), new XElement(Xdr + "colOff", 0), new XElement(Xdr + "row", Row), new XElement(Xdr + "rowOff", 0)),
            new XElement(Xdr + "ext", new XAttribute("cx", width), new XAttribute("cy", height)),
            new XElement(
                Xdr + "pic",
                new XElement(
                    Xdr + "nvPicPr",
                    new XElement(Xdr + "cNvPr", new XAttribute("id", shape), new XAttribute("name", "logo"), new XAttribute("descr", CellText.Clean(Description))),
                    new XElement(Xdr + "cNvPicPr", new XElement(Dml.A + "picLocks", new XAttribute("noChangeAspect", 1)))),
                new XElement(
                    Xdr + "blipFill",
                    new XElement(Dml.A + "blip", new XAttribute(XNamespace.Xmlns + "r", R), new XAttribute(R + "embed", Id)),
                    new XElement(Dml.A + "stretch", new XElement(Dml.A + "fillRect"))),
                new XElement(
                    Xdr + "spPr",
                    new XElement(
                        Dml.A + "xfrm",
                        new XElement(Dml.A + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
                        new XElement(Dml.A + "ext", new XAttribute("cx", width), new XAttribute("cy", height))),
                    new XElement(Dml.A + "prstGeom", new XAttribute("prst", "rect"), new XElement(Dml.A + "avLst")))),
            new XElement(Xdr + "clientData"));
    }
}
