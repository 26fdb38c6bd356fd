using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>A4, upright or across. Lengths in twentieths of a point.</summary>
internal static class PageSize
{
    private const int Short = 11906;
    private const int Long = 16838;
    private const int Margin = 1247;

    /// <summary>Left and right of wide tables, which need the room.</summary>
    private const int LandscapeSide = 900;

    private const int FootMargin = 567;

    /// <summary>Between the margins.</summary>
    public static int Width(bool isLandscape) => (isLandscape ? Long : Short) - (2 * SideOf(isLandscape));

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
            Wml.Attr("top", Margin),
            Wml.Attr("right", SideOf(isLandscape)),
            Wml.Attr("bottom", Margin),
            Wml.Attr("left", SideOf(isLandscape)),
            Wml.Attr("header", FootMargin),
            Wml.Attr("footer", FootMargin),
            Wml.Attr("gutter", 0)));

    private static int SideOf(bool isLandscape) => isLandscape ? LandscapeSide : Margin;
}
