using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SdgInsights.Ingest;

/// <summary>Measures how deep a page is nested: before parsing, whose time grows with the square of the depth, and after it, so that walks may recurse.</summary>
internal static partial class NodeDepth
{
    private const int MostOpenTags = 2_000;

    // Tags that have no end, or whose end may be left out.
    private static readonly HashSet<string> Endless = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "body", "head", "html",
    };

    public static bool IsHopeless(string page)
    {
        var open = 0;
        foreach (var tag in Tag().EnumerateMatches(page))
        {
            var text = page.AsSpan(tag.Index, tag.Length);
            var isEnd = text[1] == '/';
            var name = text[(isEnd ? 2 : 1)..];
            if (!Endless.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
                open = Math.Max(0, open + (isEnd ? -1 : 1));
            if (open > MostOpenTags)
                return true;
        }

        return false;
    }

    public static bool Exceeds(INode root, int most)
    {
        var depth = 0;
        for (var node = root.FirstChild; node is not null;)
        {
            if (depth > most)
                return true;
            if (node.FirstChild is { } child)
            {
                node = child;
                depth++;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node == root ? null : node?.NextSibling;
        }

        return false;
    }

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9:-]{0,40}(?![^<>]{0,400}/>)", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
