using System.Xml;

namespace SdgInsights.Reports;

/// <summary>Small columns within a cell. A blank or a word in its range is a gap.</summary>
/// <param name="Cell">Such as <c>B7</c>.</param>
/// <param name="Values">Location of one row or column of numbers.</param>
internal sealed record Sparkline(string Cell, string Values, string Colour);

internal static class SparklineXml
{
    private const string ExtensionUri = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}";
    private const string X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private const string Excel = "http://schemas.microsoft.com/office/excel/2006/main";

    /// <summary>Programs older than Excel 2010 pass over the extension and leave the cells empty.</summary>
    public static void Write(SheetPage page, XmlWriter xml)
    {
        if (page.Sparklines.Count == 0)
            return;
        xml.WriteStartElement("extLst");
        xml.WriteStartElement("ext");
        xml.WriteAttributeString("uri", ExtensionUri);
        xml.WriteStartElement("x14", "sparklineGroups", X14);
        xml.WriteAttributeString("xmlns", "xm", null, Excel);
        foreach (var sparkline in page.Sparklines)
            Group(sparkline, xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Group(Sparkline sparkline, XmlWriter xml)
    {
        xml.WriteStartElement("sparklineGroup", X14);
        xml.WriteAttributeString("type", "column");
        xml.WriteAttributeString("displayEmptyCellsAs", "gap");
        xml.WriteAttributeString("minAxisType", "custom");
        xml.WriteAttributeString("manualMin", "0");
        xml.WriteStartElement("colorSeries", X14);
        xml.WriteAttributeString("rgb", "FF" + sparkline.Colour);
        xml.WriteEndElement();
        xml.WriteStartElement("sparklines", X14);
        xml.WriteStartElement("sparkline", X14);
        xml.WriteElementString("f", Excel, sparkline.Values);
        xml.WriteElementString("sqref", Excel, sparkline.Cell);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
