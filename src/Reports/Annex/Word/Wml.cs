using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Pieces of WordprocessingML that parts repeat.</summary>
internal static class Wml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = Sml.Relations;

    public static XAttribute NamespaceW => new(XNamespace.Xmlns + "w", W);

    public static XAttribute NamespaceR => new(XNamespace.Xmlns + "r", R);

    public static XElement Of(string name, params object?[] content) => new(W + name, content);

    /// <summary>An element whose attribute <c>w:val</c> says everything.</summary>
    public static XElement Val(string name, object value) => Of(name, Attr("val", value));

    public static XAttribute Attr(string name, object value) => new(W + name, string.Create(CultureInfo.InvariantCulture, $"{value}"));

    /// <param name="style">Id of a paragraph style.</param>
    public static XElement Paragraph(string style, params object?[] content) => Of("p", Of("pPr", Val("pStyle", style)), content);

    /// <param name="text">A line feed breaks the line; what XML cannot hold is dropped.</param>
    /// <param name="properties">Of the run, in the order of the schema.</param>
    public static XElement Run(string text, params object?[] properties)
    {
        var run = Of("r", properties.Any(p => p is not null) ? Of("rPr", properties) : null);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                run.Add(Of("br"));
            run.Add(Text("t", lines[i]));
        }

        return run;
    }

    /// <summary>An element that keeps its spaces.</summary>
    public static XElement Text(string name, string text) => Of(name, new XAttribute(XNamespace.Xml + "space", "preserve"), Clean(text));

    public static XElement BookmarkStart(int id, string name) => Of("bookmarkStart", Attr("id", id), Attr("name", name));

    public static XElement BookmarkEnd(int id) => Of("bookmarkEnd", Attr("id", id));

    /// <summary>A field with what it shows until Word reckons it again.</summary>
    public static IEnumerable<XElement> Field(string instruction, params IEnumerable<XElement> shown) =>
    [
        FieldMark("begin"),
        Of("r", Text("instrText", instruction)),
        FieldMark("separate"),
        .. shown,
        FieldMark("end"),
    ];

    public static XElement FieldMark(string type) => Of("r", Of("fldChar", Attr("fldCharType", type)));

    /// <summary>The beginning of a field whose result Word is to make anew when it opens the file.</summary>
    public static IEnumerable<XElement> StaleField(string instruction) =>
        [Of("r", Of("fldChar", Attr("fldCharType", "begin"), Attr("dirty", 1))), .. Field(instruction).Skip(1).Take(2)];

    private static string Clean(string text)
    {
        var clean = text.Replace('\t', ' ');
        return clean.All(c => XmlConvert.IsXmlChar(c)) ? clean : WithoutInvalid(clean);
    }

    private static string WithoutInvalid(string text) => string.Concat(text
        .EnumerateRunes()
        .Where(r => r != System.Text.Rune.ReplacementChar && (!r.IsBmp || XmlConvert.IsXmlChar((char)r.Value)))
        .Select(r => r.ToString()));
}
