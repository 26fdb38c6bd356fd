using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>A4, upright or across. Lengths in twentieths of a point.</summary>
internal static class PageSize
{
    private const int Short = 11906;
    private const int Long = 16838;
    private const int Margin = 1247;

    /// <summary>Smaller, as wide tables need the room.</summary>
    private const int LandscapeMargin = 900;

    private const int FootMargin = 567;

    /// <summary>Between the margins.</summary>
    public static int Width(bool isLandscape) => (isLandscape ? Long : Short) - (2 * MarginOf(isLandscape));

    /// <summary>The properties of a section, which also begins a new page.</summary>
    public static XElement Section(bool isLandscape) => Wml.Of(
        "sectPr",
        Wml.Of("headerReference", Wml.Attr("type", "default"), new XAttribute(Wml.R + "id", DocumentPackage.HeaderId)),
        Wml.Of("footerReference", Wml.Attr("type", "default"), new XAttribute(Wml.R + "id", DocumentPackage.FooterId)),
        Wml.Val("type", "nextPage"),
        Wml.Of(
            "pgSz",
            Wml.Attr("w", isLandscape ? Long : Short),
            Wml.Attr("h", isLandscape ? Short : Long),
            isLandscape ? Wml.Attr("orient", "landscape") : null),
        Wml.Of(
            "pgMar",
            Wml.Attr("top", MarginOf(isLandscape)),
            Wml.Attr("right", MarginOf(isLandscape)),
            Wml.Attr("bottom", MarginOf(isLandscape)),
            Wml.Attr("left", MarginOf(isLandscape)),
            Wml.Attr("header", FootMargin),
            Wml.Attr("footer", FootMargin),
            Wml.Attr("gutter", 0)));

    private static int MarginOf(bool isLandscape) => isLandscape ? LandscapeMargin : Margin;
}
