using AngleSharp.Html.Parser;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads the main text of a web page: title, paragraphs, lists with their numbers and tables, without the page's furniture.</summary>
internal sealed class HtmlReader(PageFurniture furniture) : IDocumentReader
{
    private const int Head = 1024;
    private const int Deepest = 400;

    private static readonly string[] Openings = ["<!doctype html", "<html", "<head", "<body"];

    public static bool LooksLikeHtml(InputFile file)
    {
        var head = System.Text.Encoding.Latin1.GetString(file.Content.AsSpan(0, Math.Min(Head, file.Content.Length))).Replace("\0", "", StringComparison.Ordinal);
        return head.Contains('<', StringComparison.Ordinal) && Openings.Any(o => head.Contains(o, StringComparison.OrdinalIgnoreCase));
    }

    public Parsed<DocumentContent> Read(InputFile file)
    {
        var decoded = TextDecoding.Decode(file, EncodingNames.DeclaredIn(file.Content));
        if (!decoded.Ok)
            return Parsed<DocumentContent>.Fail(decoded.Problem);
        if (NodeDepth.IsHopeless(decoded.Value.Text))
            return TooDeep(file);
        using var page = new HtmlParser().ParseDocument(decoded.Value.Text);
        if (NodeDepth.Exceeds(page, Deepest))
            return TooDeep(file);
        var title = PageTitle.Of(page);
        furniture.RemoveFrom(page);
        return DocumentContent.OfText("text/html", file, HtmlLines.Of(MainElement.Of(page), title), decoded.Value.Problem);
    }

    private static Parsed<DocumentContent> TooDeep(InputFile file) =>
        Parsed<DocumentContent>.Fail(new Problem(file.Name, "", "", $"elements nested more than {Deepest} deep", "a web page"));
}
