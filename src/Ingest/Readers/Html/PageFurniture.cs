using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SdgInsights.Ingest;

/// <summary>Takes menus, side bars, teasers and the like out of a page, by its elements, the names in the data file and how much of a block is links.</summary>
internal sealed class PageFurniture
{
    private const string Never = "script, style, noscript, template, iframe, object, svg, canvas, button, select, input, textarea, dialog, figcaption, [hidden], [aria-hidden=true]";
    private const string Usually = "nav, header, footer, aside, form, menu, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=menu]";
    private const int LongestTeaser = 300;
    private const int FewestLinks = 3;
    private const double MostlyLinks = 0.6;
    private const double TeaserLinks = 0.3;
    private const double MuchOfThePage = 0.4;

    // "Comments (14)", "แชร์ :"
    private static readonly char[] CountMarks = [.. "0123456789() :"];

    private readonly ILookup<string, string> words;

    private PageFurniture(ILookup<string, string> words) => this.words = words;

    /// <exception cref="DataFileException">The file is wrong.</exception>
    public static PageFurniture Load(string folder)
    {
        string[] kinds = ["name", "part", "teaser", "heading", "heading_start"];
        var table = DataTable.Read(folder, "page-furniture.csv", "kind", "lang", "word");
        return new(table.Rows.ToLookup(
            r => kinds.Contains(r["kind"]) ? r["kind"] : throw r.Refuse("kind", r["kind"], $"one of {string.Join(", ", kinds)}"),
            r => r.Required("word").ToLowerInvariant(),
            StringComparer.Ordinal));
    }

    public void RemoveFrom(IHtmlDocument page)
    {
        Remove(page, page.QuerySelectorAll(Never));
        var much = MuchOfThePage * (page.Body?.TextContent.Length ?? 0);
        bool IsContent(IElement e) => e is IHtmlHtmlElement or IHtmlBodyElement
            || e.QuerySelector("h1, main, article") is not null
            || (e.LocalName == "header" && e.Closest("main, article") is not null)
            || e.TextContent.Length > much;
        Remove(page, page.QuerySelectorAll(Usually).Where(e => !IsContent(e)));
        Remove(page, page.QuerySelectorAll("[class], [id]").Where(e => IsNamedFurniture(e) && !IsContent(e)));
        Remove(page, page.QuerySelectorAll("[class]").Where(IsTeaser));
        Remove(page, page.QuerySelectorAll("h2, h3, h4, h5, h6").Where(IsTeaserHeading).SelectMany(UnderHeading).Where(e => !IsContent(e)));
        Remove(page, page.QuerySelectorAll("ul, ol, table, div, section, p").Where(e => IsMostlyLinks(e) && !IsContent(e)));
    }

    private static void Remove(IHtmlDocument page, IEnumerable<IElement> elements)
    {
        foreach (var element in elements.ToList())
        {
            if (page.Contains(element))
                element.Remove();
        }
    }

    private bool IsNamedFurniture(IElement element) =>
        element.ClassList.Append(element.Id ?? "").Any(n => words["name"].Contains(n.ToLowerInvariant()))
        || element.ClassList.SelectMany(c => c.ToLowerInvariant().Split('-', '_')).Any(words["part"].Contains);

    private bool IsTeaser(IElement element) =>
        element.ClassList.Any(c => words["teaser"].Contains(c.ToLowerInvariant()))
        && element.TextContent.Length <= LongestTeaser
        && LinkLength(element) >= TeaserLinks * Collapse.Whitespace(element.TextContent).Length;

    private bool IsTeaserHeading(IElement heading)
    {
        var text = Collapse.Whitespace(heading.TextContent).ToLowerInvariant();
        return words["heading"].Contains(text.TrimEnd(CountMarks)) || words["heading_start"].Any(w => text.StartsWith(w, StringComparison.Ordinal));
    }

    /// <summary>The heading and what follows it up to the next heading of its rank.</summary>
    private static IEnumerable<IElement> UnderHeading(IElement heading)
    {
        yield return heading;
        for (var next = heading.NextElementSibling; next is not null && !(next is IHtmlHeadingElement && Rank(next) <= Rank(heading)); next = next.NextElementSibling)
            yield return next;
    }

    private static int Rank(IElement heading) => heading.LocalName[1] - '0';

    private static bool IsMostlyLinks(IElement element) =>
        element.QuerySelectorAll("a").Length >= FewestLinks && LinkLength(element) >= MostlyLinks * Collapse.Whitespace(element.TextContent).Length;

    private static int LinkLength(IElement element) => element.QuerySelectorAll("a").Sum(l => Collapse.Whitespace(l.TextContent).Length);
}
