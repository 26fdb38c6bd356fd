using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SdgInsights.Ingest;

/// <summary>Writes an element as lines: the title once and first, a line for each block, table rows with tabs, list items with their numbers.</summary>
internal sealed class HtmlLines
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "p", "section", "summary", "tbody", "td", "tfoot", "th", "thead",
    };

    private readonly StringBuilder text = new();
    private readonly StringBuilder line = new();
    private readonly ListMarkers markers = new();
    private readonly string title;
    private string marker = "";

    private HtmlLines(string title) => this.title = title;

    public static string Of(IElement element, string title)
    {
        var lines = new HtmlLines(title);
        if (title.Length > 0)
            lines.text.Append(title).Append('\n');
        lines.Walk(element);
        lines.EndLine();
        return lines.text.ToString();
    }

    private void Walk(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
                line.Append(words.Data);
            else if (child is IElement element)
                WalkElement(element);
        }
    }

    private void WalkElement(IElement element)
    {
        switch (element)
        {
            case IHtmlBreakRowElement:
                EndLine();
                break;
            case IHtmlTableElement table when DataTables.IsData(table):
                EndLine();
                WriteRows(table);
                break;
            case IHtmlListItemElement:
                EndLine();
                marker = markers.Next(element);
                WalkBlock(element);
                marker = "";
                break;
            case IHtmlPreElement:
                EndLine();
                foreach (var row in element.TextContent.Split('\n'))
                    Write(row);
                break;
            default:
                if (Blocks.Contains(element.LocalName) || element is IHtmlTableElement or IHtmlTableRowElement or IHtmlOrderedListElement or IHtmlUnorderedListElement)
                    WalkBlock(element);
                else
                    Walk(element);
                break;
        }
    }

    private void WalkBlock(IElement element)
    {
        EndLine();
        Walk(element);
        EndLine();
    }

    private void WriteRows(IHtmlTableElement table)
    {
        foreach (var row in table.Rows)
        {
            var cells = row.Cells.Select(c => Collapse.Whitespace(c.TextContent)).ToList();
            if (cells.Exists(c => c.Length > 0))
                text.AppendJoin('\t', cells).Append('\n');
        }
    }

    private void EndLine()
    {
        if (line.Length == 0)
            return;
        var words = line.ToString();
        line.Clear();
        Write(words);
    }

    private void Write(string words)
    {
        var content = Collapse.Whitespace(words);
        if (content.Length == 0 || content == title)
            return;
        if (!ListMarkers.IsNumbered(content))
            text.Append(marker);
        text.Append(content).Append('\n');
        marker = "";
    }
}
