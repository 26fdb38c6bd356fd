using AngleSharp.Dom;

namespace SdgInsights.Ingest;

/// <summary>Measures how deep a page is nested without recursion, so that later walks may recurse.</summary>
internal static class NodeDepth
{
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
}
