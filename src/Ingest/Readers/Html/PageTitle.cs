using AngleSharp.Html.Dom;

namespace SdgInsights.Ingest;

/// <summary>The title of a page: the heading that the page's own title repeats, else the first main heading, else the page's title without the site's name.</summary>
internal static class PageTitle
{
    private static readonly string[] SiteMarks = [" | ", " - ", " – ", " — ", " :: ", " » "];

    public static string Of(IHtmlDocument page)
    {
        var declared = Collapse.Whitespace(page.Title ?? "");
        var headings = page.QuerySelectorAll("h1").Select(h => Collapse.Whitespace(h.TextContent)).Where(h => h.Length > 0).ToList();
        var parts = declared.Split(SiteMarks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return headings.Find(h => parts.Length > 0 && declared.StartsWith(h, StringComparison.OrdinalIgnoreCase))
            ?? headings.Find(h => page.QuerySelector("main h1, article h1") is { } main && Collapse.Whitespace(main.TextContent) == h)
            ?? headings.Find(h => !declared.EndsWith(h, StringComparison.OrdinalIgnoreCase))
            ?? parts.FirstOrDefault()
            ?? headings.FirstOrDefault()
            ?? "";
    }
}
