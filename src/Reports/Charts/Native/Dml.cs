using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Pieces of DrawingML that charts repeat.</summary>
internal static class Dml
{
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Anticlockwise, in 60,000ths of a degree.</summary>
    private const int QuarterTurn = -5_400_000;

    private static readonly string[] Hatches = ["wdUpDiag", "wdDnDiag", "dkHorz", "dkVert"];

    public static XElement Value(string name, object value) => new(C + name, new XAttribute("val", value));

    public static XElement SolidFill(string colour) => new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour)));

    /// <summary>The first series solid, the others hatched, so that they differ in black and white too.</summary>
    /// <param name="place">Of the series, from 0.</param>
    public static XElement SeriesFill(string colour, int place) => place == 0 ? SolidFill(colour) : new(
        A + "pattFill",
        new XAttribute("prst", Hatches[(place - 1) % Hatches.Length]),
        new XElement(A + "fgClr", new XElement(A + "srgbClr", new XAttribute("val", colour))),
        new XElement(A + "bgClr", new XElement(A + "srgbClr", new XAttribute("val", "FFFFFF"))));

    public static XElement Title(string text, int points = 11) => new(
        C + "title",
        new XElement(C + "tx", new XElement(
            C + "rich",
            new XElement(A + "bodyPr"),
            new XElement(
                A + "p",
                new XElement(A + "pPr", Font("defRPr", points, bold: true)),
                new XElement(A + "r", Font("rPr", points, bold: true), new XElement(A + "t", CellText.Clean(text)))))),
        Value("overlay", 0));

    /// <param name="isTurned">Reads upwards.</param>
    public static XElement TextProperties(int points, string? colour = null, bool isTurned = false) => new(
        C + "txPr",
        new XElement(A + "bodyPr", isTurned ? new XAttribute("rot", QuarterTurn) : null, isTurned ? new XAttribute("vert", "horz") : null),
        new XElement(A + "p", new XElement(A + "pPr", Font("defRPr", points, bold: false, colour)), new XElement(A + "endParaRPr", new XAttribute("lang", "th-TH"))));

    /// <summary>The font of the workbook's theme. Thai takes the complex-script face (cs); without it Excel falls back to another font.</summary>
    private static XElement Font(string name, int points, bool bold, string? colour = null) => new(
        A + name,
        name == "rPr" ? new XAttribute("lang", "th-TH") : null,
        new XAttribute("sz", points * 100),
        new XAttribute("b", bold ? 1 : 0),
        SolidFill(colour ?? "222222"),
        new XElement(A + "latin", new XAttribute("typeface", "+mn-lt")),
        new XElement(A + "cs", new XAttribute("typeface", "+mn-cs")));
}
