using System.Globalization;
using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Draws every <see cref="CellStyle"/> in four variants: plain, linked, and both again as text that may not become a formula.</summary>
internal static class StyleSheet
{
    private const int Variants = 4;
    private static readonly XNamespace X = Sml.Main;

    public static int IndexOf(CellStyle style, bool linked, bool quoted) =>
        1 + ((int)style * Variants) + (linked ? 1 : 0) + (quoted ? 2 : 0);

    public static XDocument ToXml(WorkbookLook look)
    {
        var looks = CellLook.All(look).OrderBy(l => l.Style).ToArray();
        return new(new XElement(
            X + "styleSheet",
            Counted("numFmts", CellLook.Formats.Select(f => new XElement(X + "numFmt", new XAttribute("numFmtId", f.Id), new XAttribute("formatCode", f.Code)))),
            Counted("fonts", looks.SelectMany(l => new[] { FontOf(l, linked: false), FontOf(l, linked: true) }).Prepend(FontOf(looks[0], linked: false))),
            Counted("fills", looks.Select(FillOf).Prepend(Pattern("gray125")).Prepend(Pattern("none"))),
            Counted("borders", [Border(null, null), Border("FFD9D9D9", null), Border(Argb(look.Template.Colours.Primary), "medium")]),
            Counted("cellStyleXfs", [new XElement(X + "xf", new XAttribute("numFmtId", 0), new XAttribute("fontId", 0), new XAttribute("fillId", 0), new XAttribute("borderId", 0))]),
            Counted("cellXfs", looks.SelectMany(FormatsOf).Prepend(new XElement(X + "xf", new XAttribute("xfId", 0)))),
            Counted("cellStyles", [new XElement(X + "cellStyle", new XAttribute("name", "Normal"), new XAttribute("xfId", 0), new XAttribute("builtinId", 0))])));
    }

    private static IEnumerable<XElement> FormatsOf(CellLook look)
    {
        foreach (var quoted in new[] { false, true })
        {
            foreach (var linked in new[] { false, true })
                yield return FormatOf(look, linked, quoted);
        }
    }

    private static XElement FormatOf(CellLook look, bool linked, bool quoted) => new(
        X + "xf",
        new XAttribute("numFmtId", look.Format),
        new XAttribute("fontId", 1 + ((int)look.Style * 2) + (linked ? 1 : 0)),
        new XAttribute("fillId", look.Fill is null ? 0 : 2 + (int)look.Style),
        new XAttribute("borderId", (int)look.Border),
        new XAttribute("xfId", 0),
        quoted ? new XAttribute("quotePrefix", 1) : null,
        new XAttribute("applyNumberFormat", 1),
        new XAttribute("applyFont", 1),
        new XAttribute("applyFill", 1),
        new XAttribute("applyBorder", 1),
        new XAttribute("applyAlignment", 1),
        new XElement(
            X + "alignment",
            look.Horizontal is { } h ? new XAttribute("horizontal", h) : null,
            // A number at the right edge of its cell would touch the text at the left edge of the next.
            look.Horizontal is "left" or "right" ? new XAttribute("indent", 1) : null,
            new XAttribute("vertical", look.Vertical),
            look.Wrap ? new XAttribute("wrapText", 1) : null));

    private static XElement FontOf(CellLook look, bool linked) => new(
        X + "font",
        look.Bold ? new XElement(X + "b") : null,
        linked ? new XElement(X + "u") : null,
        new XElement(X + "sz", Val(look.Size)),
        new XElement(X + "color", new XAttribute("rgb", Argb(linked ? look.LinkColour : look.Colour))),
        new XElement(X + "name", Val(look.Font)),
        new XElement(X + "family", Val(2)));

    private static XElement FillOf(CellLook look) => look.Fill is null
        ? Pattern("none")
        : new(X + "fill", new XElement(X + "patternFill", new XAttribute("patternType", "solid"), new XElement(X + "fgColor", new XAttribute("rgb", Argb(look.Fill)))));

    private static XElement Pattern(string type) => new(X + "fill", new XElement(X + "patternFill", new XAttribute("patternType", type)));

    /// <param name="around">Style of the other three sides; null for a line below only.</param>
    private static XElement Border(string? colour, string? around) => new(
        X + "border",
        Side("left", around, colour),
        Side("right", around, colour),
        Side("top", around, colour),
        Side("bottom", colour is null ? null : around ?? "thin", colour),
        new XElement(X + "diagonal"));

    private static XElement Side(string name, string? style, string? colour) => style is null
        ? new(X + name)
        : new(X + name, new XAttribute("style", style), new XElement(X + "color", new XAttribute("rgb", colour!)));

    private static string Argb(string colour) => "FF" + colour;

    private static XElement Counted(string name, IEnumerable<XElement> items)
    {
        var all = items.ToArray();
        return new(X + name, new XAttribute("count", all.Length), all);
    }

    private static XAttribute Val(object value) => new("val", string.Create(CultureInfo.InvariantCulture, $"{value}"));
}
