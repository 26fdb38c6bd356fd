using System.Globalization;
using System.Xml;

namespace SdgInsights.Reports;

/// <summary>Writes a worksheet part, row by row, so that a long sheet never stands in memory as XML.</summary>
internal sealed class SheetXml : IDisposable
{
    public const string DrawingId = "rIdDrawing";

    private const string A4 = "9";

    /// <summary>Of the 255 characters that Excel takes for a footer, with codes and page numbers.</summary>
    private const int LongestFooter = 200;

    private readonly Stream to;
    private readonly XmlWriter xml;
    private readonly SheetPage page;

    private SheetXml(Stream to, SheetPage page)
    {
        this.to = to;
        this.page = page;
        xml = XmlWriter.Create(to, new() { CloseOutput = false });
    }

    public static string TableId(int index) => string.Create(CultureInfo.InvariantCulture, $"rIdTable{index + 1}");

    public static void Write(SheetPage page, Stream to)
    {
        using var writer = new SheetXml(to, page);
        writer.Write();
    }

    public void Dispose() => xml.Dispose();

    private void Write()
    {
        xml.WriteStartElement("worksheet", Sml.Main.NamespaceName);
        xml.WriteAttributeString("xmlns", "r", null, Sml.Relations.NamespaceName);
        Head();
        Columns();
        using var rows = new RowsXml(to);
        Rows(rows);
        Merges();
        ColourScaleXml.Write(page.ColourScales, xml);
        ListValidationXml.Write(page.Validations, xml);
        Links(rows.Links);
        Print();
        IgnoreNumbersAsText();
        Parts();
        SparklineXml.Write(page, xml);
        xml.WriteEndElement();
    }

    private void Head()
    {
        xml.WriteStartElement("sheetPr");
        Element("pageSetUpPr", ("fitToPage", page.BreaksAfter.Count == 0 ? "1" : "0"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("showGridLines", "0");
        xml.WriteAttributeString("workbookViewId", "0");
        if (page.FrozenRows + page.FrozenColumns > 0)
            Pane();
        xml.WriteEndElement();
        xml.WriteEndElement();
        Element("sheetFormatPr", ("defaultRowHeight", "15"));
    }

    private void Pane()
    {
        var (rows, columns) = (page.FrozenRows, page.FrozenColumns);
        var pane = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight";
        xml.WriteStartElement("pane");
        if (columns > 0)
            xml.WriteAttributeString("xSplit", Text(columns));
        if (rows > 0)
            xml.WriteAttributeString("ySplit", Text(rows));
        xml.WriteAttributeString("topLeftCell", SheetNames.Cell(columns, rows + 1));
        xml.WriteAttributeString("activePane", pane);
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        Element("selection", ("pane", pane));
    }

    private void Columns()
    {
        xml.WriteStartElement("cols");
        for (var i = 0; i < page.ColumnWidths.Count; i++)
            Element("col", ("min", Text(i + 1)), ("max", Text(i + 1)), ("width", Text(page.ColumnWidths[i])), ("customWidth", "1"));
        xml.WriteEndElement();
    }

    /// <summary>The rows go past the XML writer, into the stream below it.</summary>
    private void Rows(RowsXml rows)
    {
        xml.WriteStartElement("sheetData");
        // Even an empty text ends the start tag.
        xml.WriteString("");
        xml.Flush();
        rows.Write(page.Rows);
        xml.WriteEndElement();
    }

    private void Merges()
    {
        if (page.Merges.Count == 0)
            return;
        xml.WriteStartElement("mergeCells");
        foreach (var range in page.Merges)
            Element("mergeCell", ("ref", range));
        xml.WriteEndElement();
    }

    private void Links(IReadOnlyList<LinkedCell> links)
    {
        if (links.Count == 0)
            return;
        xml.WriteStartElement("hyperlinks");
        foreach (var (column, row, link) in links)
        {
            xml.WriteStartElement("hyperlink");
            xml.WriteAttributeString("ref", SheetNames.Cell(column, row));
            xml.WriteAttributeString("location", link.Location);
            if (link.Tooltip is { } tooltip)
                xml.WriteAttributeString("tooltip", CellText.Clean(tooltip.Length <= 200 ? tooltip : tooltip[..200]));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Print()
    {
        Element("pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.4"), ("bottom", "0.6"), ("header", "0.2"), ("footer", "0.25"));
        xml.WriteStartElement("pageSetup");
        xml.WriteAttributeString("paperSize", A4);
        if (page.BreaksAfter.Count > 0)
            xml.WriteAttributeString("scale", Text(page.BrokenScale));
        xml.WriteAttributeString("fitToWidth", Text(page.PagesWide));
        xml.WriteAttributeString("fitToHeight", page.OnOnePage ? "1" : "0");
        xml.WriteAttributeString("orientation", "landscape");
        xml.WriteEndElement();
        xml.WriteStartElement("headerFooter");
        xml.WriteElementString("oddFooter", "&L&8" + Shortened.To(LongestFooter, page.Footer).Replace("&", "&&", StringComparison.Ordinal) + "&R&8&P / &N");
        xml.WriteEndElement();
        Breaks();
    }

    private void Breaks()
    {
        if (page.BreaksAfter.Count == 0)
            return;
        xml.WriteStartElement("rowBreaks");
        xml.WriteAttributeString("count", Text(page.BreaksAfter.Count));
        xml.WriteAttributeString("manualBreakCount", Text(page.BreaksAfter.Count));
        foreach (var row in page.BreaksAfter)
            Element("brk", ("id", Text(row)), ("max", "16383"), ("man", "1"));
        xml.WriteEndElement();
    }

    /// <summary>Years, editions and numbers as written are text; Excel would mark each of them as a mistake.</summary>
    private void IgnoreNumbersAsText()
    {
        xml.WriteStartElement("ignoredErrors");
        Element("ignoredError", ("sqref", "A1:XFD1048576"), ("numberStoredAsText", "1"));
        xml.WriteEndElement();
    }

    private void Parts()
    {
        if (page.HasDrawing)
        {
            xml.WriteStartElement("drawing");
            xml.WriteAttributeString("id", Sml.Relations.NamespaceName, DrawingId);
            xml.WriteEndElement();
        }

        if (page.Tables.Count == 0)
            return;
        xml.WriteStartElement("tableParts");
        xml.WriteAttributeString("count", Text(page.Tables.Count));
        for (var i = 0; i < page.Tables.Count; i++)
        {
            xml.WriteStartElement("tablePart");
            xml.WriteAttributeString("id", Sml.Relations.NamespaceName, TableId(i));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static string Text(double value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
