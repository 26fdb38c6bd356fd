using System.Globalization;
using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Draws every <see cref="CellStyle"/> in four variants: plain, linked, and both again as text that may not become a formula.</summary>
internal static class StyleSheet
{
    /// <summary>Tahoma has Thai and Latin letters of one size and comes with Windows and macOS.</summary>
    public const string Font = "Tahoma";

    /// <summary>The built-in number format <c>#,##0</c>.</summary>
    private const int Thousands = 3;

    private const string White = "FFFFFFFF";
    private const string Brand = "FF1F4E79";
    private const string Ink = "FF222222";
    private const string Grey = "FF595959";
    private const string LinkBlue = "FF0B5394";
    private const int Variants = 4;
    private static readonly XNamespace X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly Look[] Looks =
    [
        new(CellStyle.Body, Horizontal: "left", Border: true),
        new(CellStyle.Wrapped, Horizontal: "left", Wrap: true, Border: true),
        new(CellStyle.Integer, Horizontal: "right", Format: Thousands, Border: true),
        new(CellStyle.NumberWord, Horizontal: "right", Border: true),
        new(CellStyle.Heading, Bold: true, Colour: White, Fill: Brand, Horizontal: "left", Vertical: "center", Wrap: true),
        new(CellStyle.NumberHeading, Bold: true, Colour: White, Fill: Brand, Horizontal: "right", Vertical: "center", Wrap: true),
        new(CellStyle.Title, Size: 16, Bold: true, Colour: Brand, Vertical: "center"),
        new(CellStyle.Note, Colour: Grey, Wrap: true),
        new(CellStyle.Remark, Colour: Grey),
        new(CellStyle.Section, Size: 12, Bold: true, Colour: Brand, Vertical: "center"),
        new(CellStyle.KeyLabel, Size: 9, Colour: Grey, Fill: "FFEAF1F8", Horizontal: "center", Vertical: "center", Wrap: true),
        new(CellStyle.KeyFigure, Size: 20, Bold: true, Colour: Brand, Fill: "FFEAF1F8", Format: Thousands, Horizontal: "center", Vertical: "center"),
        new(CellStyle.KeyNote, Size: 8, Colour: Grey, Fill: "FFEAF1F8", Horizontal: "center", Wrap: true),
    ];

    public static int IndexOf(CellStyle style, bool linked, bool quoted) =>
        1 + ((int)style * Variants) + (linked ? 1 : 0) + (quoted ? 2 : 0);

    public static XDocument ToXml()
    {
        var looks = Looks.OrderBy(l => l.Style).ToArray();
        return new(new XElement(
            X + "styleSheet",
            Counted("fonts", looks.SelectMany(l => new[] { FontOf(l, linked: false), FontOf(l, linked: true) }).Prepend(FontOf(looks[0], linked: false))),
            Counted("fills", looks.Select(FillOf).Prepend(Pattern("gray125")).Prepend(Pattern("none"))),
            Counted("borders", [Border(null), Border("FFD9D9D9")]),
            Counted("cellStyleXfs", [new XElement(X + "xf", new XAttribute("numFmtId", 0), new XAttribute("fontId", 0), new XAttribute("fillId", 0), new XAttribute("borderId", 0))]),
            Counted("cellXfs", looks.SelectMany(FormatsOf).Prepend(new XElement(X + "xf", new XAttribute("xfId", 0)))),
            Counted("cellStyles", [new XElement(X + "cellStyle", new XAttribute("name", "Normal"), new XAttribute("xfId", 0), new XAttribute("builtinId", 0))])));
    }

    private static IEnumerable<XElement> FormatsOf(Look look)
    {
        foreach (var quoted in new[] { false, true })
        {
            foreach (var linked in new[] { false, true })
                yield return FormatOf(look, linked, quoted);
        }
    }

    private static XElement FormatOf(Look look, bool linked, bool quoted) => new(
        X + "xf",
        new XAttribute("numFmtId", look.Format),
        new XAttribute("fontId", 1 + ((int)look.Style * 2) + (linked ? 1 : 0)),
        new XAttribute("fillId", look.Fill is null ? 0 : 2 + (int)look.Style),
        new XAttribute("borderId", look.Border ? 1 : 0),
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

    private static XElement FontOf(Look look, bool linked) => new(
        X + "font",
        look.Bold ? new XElement(X + "b") : null,
        linked ? new XElement(X + "u") : null,
        new XElement(X + "sz", Val(look.Size)),
        new XElement(X + "color", new XAttribute("rgb", linked ? LinkBlue : look.Colour)),
        new XElement(X + "name", Val(Font)),
        new XElement(X + "family", Val(2)));

    private static XElement FillOf(Look look) => look.Fill is null
        ? Pattern("none")
        : new(X + "fill", new XElement(X + "patternFill", new XAttribute("patternType", "solid"), new XElement(X + "fgColor", new XAttribute("rgb", look.Fill))));

    private static XElement Pattern(string type) => new(X + "fill", new XElement(X + "patternFill", new XAttribute("patternType", type)));

    private static XElement Border(string? colour) => new(
        X + "border",
        new XElement(X + "left"),
        new XElement(X + "right"),
        new XElement(X + "top"),
        colour is null
            ? new XElement(X + "bottom")
            : new XElement(X + "bottom", new XAttribute("style", "thin"), new XElement(X + "color", new XAttribute("rgb", colour))),
        new XElement(X + "diagonal"));

    private static XElement Counted(string name, IEnumerable<XElement> items)
    {
        var all = items.ToArray();
        return new(X + name, new XAttribute("count", all.Length), all);
    }

    private static XAttribute Val(object value) => new("val", string.Create(CultureInfo.InvariantCulture, $"{value}"));

    /// <param name="Format">Number of a built-in number format; 0 is general.</param>
    private sealed record Look(
        CellStyle Style,
        double Size = 10,
        bool Bold = false,
        string Colour = Ink,
        string? Fill = null,
        int Format = 0,
        string? Horizontal = null,
        string Vertical = "top",
        bool Wrap = false,
        bool Border = false);
}
