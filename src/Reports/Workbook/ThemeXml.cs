using System.Reflection;
using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>The theme of a document in the colours and fonts of a template; charts take their font from it.</summary>
internal static class ThemeXml
{
    public static XDocument Of(ReportTemplate template)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("theme.xml")!;
        var theme = XDocument.Load(stream);
        var colours = template.Colours;
        foreach (var (name, colour) in new[] { ("dk1", colours.Text), ("dk2", colours.Primary), ("lt2", colours.Tint), ("accent1", colours.Primary), ("accent2", colours.Accent), ("hlink", colours.Link) })
            theme.Descendants(Dml.A + name).Single().Element(Dml.A + "srgbClr")!.SetAttributeValue("val", colour);
        foreach (var (name, font) in new[] { ("majorFont", template.Fonts.Heading), ("minorFont", template.Fonts.Body) })
        {
            foreach (var face in theme.Descendants(Dml.A + name).Single().Elements().Where(f => f.Name != Dml.A + "ea"))
                face.SetAttributeValue("typeface", font);
        }

        return theme;
    }
}
