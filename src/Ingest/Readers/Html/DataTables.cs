using AngleSharp.Html.Dom;

namespace SdgInsights.Ingest;

/// <summary>Tells tables of data from those that lay out a page, which hold paragraphs, lists or other tables.</summary>
internal static class DataTables
{
    private const int LongestCell = 600;

    public static bool IsData(IHtmlTableElement table) =>
        table.QuerySelector("table, ul, ol, h1, h2, h3") is null
        && table.Rows.All(r => r.Cells.All(c => c.TextContent.Length <= LongestCell && c.QuerySelectorAll("p, div").Length <= 3));
}
