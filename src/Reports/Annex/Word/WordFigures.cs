using System.Globalization;
using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Places charts and the logo in the text and collects them for their parts.</summary>
internal sealed class WordFigures
{
    public const string LogoId = "rIdLogo";

    private const int EmuPerTwip = 635;
    private const int TwipsPerCentimetre = 567;
    private const int LogoWidth = 8 * TwipsPerCentimetre;
    private const int LogoHeight = 2 * TwipsPerCentimetre;

    /// <summary>Charts are numbered from 1.</summary>
    private const int LogoNumber = 1000;
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private static readonly XNamespace Pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private readonly List<ChartSpec> charts = [];

    public IReadOnlyList<ChartSpec> Charts => charts;

    public TemplateLogo? Logo { get; private set; }

    public static string ChartId(int index) => string.Create(CultureInfo.InvariantCulture, $"rIdChart{index + 1}");

    public XElement Of(Figure figure)
    {
        charts.Add(figure.Chart);
        var chart = figure.Chart;
        return Inline(
            (PageSize.Width(isLandscape: false), (int)(Height(chart) * TwipsPerCentimetre)),
            charts.Count,
            (chart.Id, $"{chart.Title}. {chart.Caption}"),
            new(Dml.C + "chart", new XAttribute(XNamespace.Xmlns + "c", Dml.C), new XAttribute(Wml.R + "id", ChartId(charts.Count - 1))));
    }

    /// <summary>As large as its box allows, in its own proportions.</summary>
    public XElement Of(Logo logo)
    {
        Logo = logo.Picture;
        var scale = Math.Min((double)LogoWidth / logo.Picture.Width, (double)LogoHeight / logo.Picture.Height);
        var size = ((int)(logo.Picture.Width * scale), (int)(logo.Picture.Height * scale));
        return Inline(size, LogoNumber, ("logo", logo.Words), Picture(size));
    }

    /// <param name="size">In twentieths of a point.</param>
    /// <param name="number">Word wants it unique among drawings.</param>
    /// <param name="name">And the words for who cannot see it.</param>
    private static XElement Inline((int Width, int Height) size, int number, (string Name, string Words) name, XElement graphic) => Wml.Paragraph(
        StyleIds.Figure,
        Wml.Of("r", Wml.Of("drawing", new XElement(
            Wp + "inline",
            new XAttribute(XNamespace.Xmlns + "wp", Wp),
            new XAttribute("distT", 0),
            new XAttribute("distB", 0),
            new XAttribute("distL", 0),
            new XAttribute("distR", 0),
            new XElement(Wp + "extent", new XAttribute("cx", size.Width * EmuPerTwip), new XAttribute("cy", size.Height * EmuPerTwip)),
            new XElement(Wp + "docPr", new XAttribute("id", number), new XAttribute("name", name.Name), new XAttribute("descr", CellText.Clean(name.Words))),
            new XElement(Wp + "cNvGraphicFramePr"),
            new XElement(
                Dml.A + "graphic",
                new XAttribute(XNamespace.Xmlns + "a", Dml.A),
                new XElement(Dml.A + "graphicData", new XAttribute("uri", graphic.Name.NamespaceName), graphic))))));

    private static XElement Picture((int Width, int Height) size) => new(
        Pic + "pic",
        new XAttribute(XNamespace.Xmlns + "pic", Pic),
        new XElement(
            Pic + "nvPicPr",
            new XElement(Pic + "cNvPr", new XAttribute("id", LogoNumber), new XAttribute("name", "logo")),
            new XElement(Pic + "cNvPicPr")),
        new XElement(
            Pic + "blipFill",
            new XElement(Dml.A + "blip", new XAttribute(Wml.R + "embed", LogoId)),
            new XElement(Dml.A + "stretch", new XElement(Dml.A + "fillRect"))),
        new XElement(
            Pic + "spPr",
            new XElement(
                Dml.A + "xfrm",
                new XElement(Dml.A + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
                new XElement(Dml.A + "ext", new XAttribute("cx", size.Width * EmuPerTwip), new XAttribute("cy", size.Height * EmuPerTwip))),
            new XElement(Dml.A + "prstGeom", new XAttribute("prst", "rect"), new XElement(Dml.A + "avLst"))));

    /// <returns>In centimetres: bars need room for their names, columns only for their numbers.</returns>
    private static double Height(ChartSpec chart) =>
        chart.Kind == ChartKind.Bar ? Math.Clamp(1.6 + (0.7 * chart.Categories.Count), 4, 12.5) : 7;
}
