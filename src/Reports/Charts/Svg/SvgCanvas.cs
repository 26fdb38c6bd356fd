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
    private const string Fonts = "Noto Sans Thai, Sarabun, Tahoma, sans-serif";

    private readonly XmlWriter xml;
    private readonly string id;

    public SvgCanvas(Stream to, string id, double width, double height, string title, string description, string language)
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
        Attributes(("role", "img"), ("lang", language), ("aria-labelledby", $"{id}-title {id}-desc"), ("font-family", Fonts));
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

    public void DefineHatch(int series, string colour)
    {
        xml.WriteStartElement("defs");
        xml.WriteStartElement("pattern");
        Attributes(("id", Hatch(series)), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"));
        Attributes(("patternTransform", series % 2 == 1 ? "rotate(45)" : "rotate(-45)"));
        Element("line", null, ("x1", "0"), ("y1", "0"), ("x2", "0"), ("y2", "6"), ("stroke", "#" + colour), ("stroke-width", "4"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public void Line(double x1, double y1, double x2, double y2, string colour, double width = 1) =>
        Element("line", null, ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("stroke", "#" + colour), ("stroke-width", Number(width)));

    public void Circle(double x, double y, double radius, string colour) =>
        Element("circle", null, ("cx", Number(x)), ("cy", Number(y)), ("r", Number(radius)), ("fill", "#" + colour));

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
