using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SdgInsights.Ingest;

/// <summary>The element that holds what the page is about.</summary>
internal static class MainElement
{
    private const double MostOfTheText = 0.5;

    public static IElement Of(IHtmlDocument page)
    {
        var body = page.Body ?? page.DocumentElement;
        var most = MostOfTheText * body.TextContent.Length;
        // An empty shell that a script fills elsewhere must not hide the text of the page.
        return page.QuerySelectorAll("article, main, [role=main], [itemprop=articleBody]")
            .OrderBy(e => e.TextContent.Length)
            .FirstOrDefault(e => e.TextContent.Length >= most) ?? body;
    }
}
