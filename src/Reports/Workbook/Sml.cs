using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Names that the parts of a workbook share.</summary>
internal static class Sml
{
    /// <summary>SpreadsheetML.</summary>
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Where drawings stand on a sheet.</summary>
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    /// <summary>Relationships between parts, of text documents too.</summary>
    public static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}
