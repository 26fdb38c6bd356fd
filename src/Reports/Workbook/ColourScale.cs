using System.Globalization;
using System.Xml;

namespace SdgInsights.Reports;

/// <summary>Grounds of cells by their numbers, from zero to the highest. The numbers stay printed: colour alone says nothing to some readers.</summary>
/// <param name="Range">One or several, apart by spaces.</param>
/// <param name="Low">Six hexadecimal digits, as <paramref name="High"/>.</param>
internal sealed record ColourScale(string Range, string Low, string High);

internal static class ColourScaleXml
{
    public static void Write(IReadOnlyList<ColourScale> scales, XmlWriter xml)
    {
        for (var i = 0; i < scales.Count; i++)
        {
            xml.WriteStartElement("conditionalFormatting");
            xml.WriteAttributeString("sqref", scales[i].Range);
            xml.WriteStartElement("cfRule");
            xml.WriteAttributeString("type", "colorScale");
            xml.WriteAttributeString("priority", (i + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteStartElement("colorScale");
            Bound(xml, "num", "0");
            Bound(xml, "max");
            Colour(xml, scales[i].Low);
            Colour(xml, scales[i].High);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private static void Bound(XmlWriter xml, string type, string? value = null)
    {
        xml.WriteStartElement("cfvo");
        xml.WriteAttributeString("type", type);
        if (value is not null)
            xml.WriteAttributeString("val", value);
        xml.WriteEndElement();
    }

    private static void Colour(XmlWriter xml, string colour)
    {
        xml.WriteStartElement("color");
        xml.WriteAttributeString("rgb", "FF" + colour);
        xml.WriteEndElement();
    }
}
