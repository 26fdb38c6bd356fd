using System.Globalization;
using System.Text;
using System.Xml;

namespace SdgInsights.Reports;

/// <summary>Writes SVG elements. Lengths are in pixels, y grows downwards. Ids begin with the chart's, so that several charts can stand in one page.</summary>
internal sealed class SvgCanvas : IDisposable
{
    public const string Ink = "222222";
    public const string Grey = "595959";

    private const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>Faces with Thai letters, of Linux, of Thai offices, of Windows and of macOS.</summary>
    public const string Fonts = "Noto Sans Thai, Sarabun, Leelawadee UI, Thonburi, Tahoma, sans-serif";

    /// <summary>By which hatches of neighbouring series differ, in degrees.</summary>
    private static readonly int[] Turns = [0, 45, -45, 90];

    private static readonly string[] Dashes = ["none", "8 4", "2 3", "10 3 2 3"];

    private readonly XmlWriter xml;
    private readonly string id;

    public SvgCanvas(Stream to, string id, double width, double height, string title, string description, string language, string fonts = Fonts)
    {
        this.id = id;
        xml = XmlWriter.Create(to, new()
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            CloseOutput = false,
        });
        xml.WriteStartElement("svg", Namespace);
        Attributes(("width", Number(width)), ("height", Number(height)), ("viewBox", $"0 0 {Number(width)} {Number(height)}"));
        Attributes(("role", "img"), ("lang", language), ("aria-labelledby", $"{id}-title {id}-desc"), ("font-family", fonts));
        Element("title", title, ("id", id + "-title"));
        Element("desc", description, ("id", id + "-desc"));
        Rectangle(0, 0, width, height, "FFFFFF");
    }

    public void Dispose()
    {
        xml.WriteEndElement();
        xml.Dispose();
    }

    public void Rectangle(double x, double y, double width, double height, string fill) =>
        Element("rect", null, ("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("fill", "#" + fill));

    /// <param name="outlined">Stands apart from its neighbours.</param>
    public void Tile(SvgBox box, string fill, bool outlined) => Element(
        "rect",
        null,
        ("x", Number(box.X)),
        ("y", Number(box.Y)),
        ("width", Number(box.Width)),
        ("height", Number(box.Height)),
        ("fill", "#" + fill),
        ("stroke", outlined ? "#" + Ink : "#BDBDBD"),
        ("stroke-width", outlined ? "1.5" : "0.75"));

    public void UnknownTile(SvgBox box) => Element(
        "rect",
        null,
        ("x", Number(box.X)),
        ("y", Number(box.Y)),
        ("width", Number(box.Width)),
        ("height", Number(box.Height)),
        ("fill", $"url(#{Hatch(0)})"),
        ("stroke", "#BDBDBD"),
        ("stroke-width", "0.75"));

    /// <summary>A bar; later series are hatched, so that they differ without colour too.</summary>
    public void Bar(double x, double y, double width, double height, string colour, int series)
    {
        if (series == 0)
        {
            Rectangle(x, y, width, height, colour);
            return;
        }

        Element(
            "rect",
            null,
            ("x", Number(x)),
            ("y", Number(y)),
            ("width", Number(width)),
            ("height", Number(height)),
            ("fill", $"url(#{Hatch(series)})"),
            ("stroke", "#" + colour));
    }

    /// <summary>The hatches that bars of these series are filled with, and that of tiles without a value.</summary>
    public void DefineHatches(IReadOnlyList<ChartSeries> series, bool withUnknown)
    {
        if (series.Count < 2 && !withUnknown)
            return;
        xml.WriteStartElement("defs");
        for (var s = 1; s < series.Count; s++)
            DefineHatch(Hatch(s), series[s].Colour, Turns[s % Turns.Length]);
        if (withUnknown)
            DefineHatch(Hatch(0), "E3E3E3", 45);
        xml.WriteEndElement();
    }

    private void DefineHatch(string name, string colour, int turn)
    {
        xml.WriteStartElement("pattern");
        Attributes(("id", name), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", $"rotate({Number(turn)})"));
        Element("rect", null, ("width", "6"), ("height", "6"), ("fill", "#FFFFFF"));
        Element("line", null, ("x1", "0"), ("y1", "0"), ("x2", "0"), ("y2", "6"), ("stroke", "#" + colour), ("stroke-width", "7"));
        xml.WriteEndElement();
    }

    public void Line(double x1, double y1, double x2, double y2, string colour, double width = 1) =>
        Element("line", null, ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("stroke", "#" + colour), ("stroke-width", Number(width)));

    /// <summary>A piece of a line over a white edge, so that it can be seen before columns.</summary>
    /// <param name="place">Among the lines of the chart, from 0.</param>
    public void SeriesLine(double x1, double y1, double x2, double y2, string colour, int place)
    {
        Line(x1, y1, x2, y2, "FFFFFF", width: 5.5);
        Element(
            "line",
            null,
            ("x1", Number(x1)),
            ("y1", Number(y1)),
            ("x2", Number(x2)),
            ("y2", Number(y2)),
            ("stroke", "#" + colour),
            ("stroke-width", "2.5"),
            ("stroke-dasharray", Dashes[place % Dashes.Length]));
    }

    /// <summary>The mark of a line: a circle, a square, a diamond or a triangle.</summary>
    /// <param name="place">Among the lines of the chart, from 0.</param>
    public void Mark(double x, double y, string colour, int place) => Path(
        (place % 4) switch
        {
            0 => $"M{Number(x - 4.5)} {Number(y)}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z",
            1 => $"M{Number(x - 4)} {Number(y - 4)}h8v8h-8Z",
            2 => $"M{Number(x)} {Number(y - 5.5)}l5.5 5.5l-5.5 5.5l-5.5 -5.5Z",
            _ => $"M{Number(x)} {Number(y - 5)}l5 9h-10Z",
        },
        colour);

    /// <summary>A part of a ring, clockwise from the top.</summary>
    /// <param name="from">In turns, from 0 to 1.</param>
    public void RingPart(double x, double y, double inner, double outer, double from, double to, string colour)
    {
        // An arc from a point to itself is none: a whole ring is two halves.
        if (to - from > 0.999)
        {
            RingPart(x, y, inner, outer, 0, 0.5, colour);
            RingPart(x, y, inner, outer, 0.5, 0.998, colour);
            return;
        }

        var large = to - from > 0.5 ? 1 : 0;
        Path(
            string.Create(
                CultureInfo.InvariantCulture,
                $"M{Point(outer, from)}A{Number(outer)} {Number(outer)} 0 {large} 1 {Point(outer, to)}L{Point(inner, to)}A{Number(inner)} {Number(inner)} 0 {large} 0 {Point(inner, from)}Z"),
            colour);

        string Point(double radius, double turn) =>
            $"{Number(x + (radius * Math.Sin(turn * Math.Tau)))} {Number(y - (radius * Math.Cos(turn * Math.Tau)))}";
    }

    private void Path(string data, string colour) =>
        Element("path", null, ("d", data), ("fill", "#" + colour), ("stroke", "#FFFFFF"), ("stroke-width", "1.5"));

    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    /// <param name="y">Of the baseline.</param>
    /// <param name="turned">Reads upwards.</param>
    /// <param name="haloed">Stays readable over a line.</param>
    public void Text(double x, double y, string text, double size, string anchor = "start", string colour = Ink, bool bold = false, bool turned = false, bool haloed = false)
    {
        xml.WriteStartElement("text");
        Attributes(("x", Number(x)), ("y", Number(y)), ("font-size", Number(size)), ("text-anchor", anchor), ("fill", "#" + colour));
        if (bold)
            Attributes(("font-weight", "bold"));
        if (haloed)
            Attributes(("stroke", "#FFFFFF"), ("stroke-width", "3"), ("paint-order", "stroke"));
        if (turned)
            Attributes(("transform", $"rotate(-90 {Number(x)} {Number(y)})"));
        xml.WriteString(CellText.Clean(text));
        xml.WriteEndElement();
    }

    private void Element(string name, string? content, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        Attributes(attributes);
        if (content is not null)
            xml.WriteString(CellText.Clean(content));
        xml.WriteEndElement();
    }

    private void Attributes(params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
            xml.WriteAttributeString(name, value);
    }

    private string Hatch(int series) => string.Create(CultureInfo.InvariantCulture, $"{id}-hatch{series}");

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
