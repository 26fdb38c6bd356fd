using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace SdgInsights.Reports.Tests;

/// <summary>A written annex, read back as its reader would see it.</summary>
internal sealed class ReadAnnex : IDisposable
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public ReadAnnex(byte[] content)
    {
        Document = WordprocessingDocument.Open(new MemoryStream(content), false);
        Body = Load(Main).Root!.Element(W + "body")!;
        Footnotes = Load(Main.FootnotesPart!).Root!.Elements(W + "footnote")
            .Where(f => f.Attribute(W + "type") is null)
            .ToDictionary(f => (int)f.Attribute(W + "id")!, f => Text(f).Trim());
    }

    public WordprocessingDocument Document { get; }

    public MainDocumentPart Main => Document.MainDocumentPart!;

    public XElement Body { get; }

    public IReadOnlyDictionary<int, string> Footnotes { get; }

    public IEnumerable<XElement> Paragraphs => Body.Elements(W + "p");

    /// <summary>From the first heading on: without the title and the lists of contents.</summary>
    public IEnumerable<XElement> Chapter => Body.Elements().SkipWhile(e => !IsHeading(e));

    public IReadOnlyList<string> Headings => [.. Paragraphs.Where(IsHeading).Select(p => Text(p))];

    public IReadOnlyList<string> Captions => [.. Paragraphs.Where(p => Style(p) == "Caption").Select(p => Text(p))];

    /// <summary>What stands under a heading up to the next one.</summary>
    public IEnumerable<XElement> Under(string heading) =>
        Body.Elements().SkipWhile(e => !IsHeading(e) || Text(e) != heading).Skip(1).TakeWhile(e => !IsHeading(e));

    /// <summary>The text under a heading, without captions, notes and the numbers of figures and tables that it refers to.</summary>
    public string Sentences(string heading) =>
        string.Join(' ', Under(heading).Where(p => Style(p) is "Normal" or "ListBullet").Select(p => Text(p, withFields: false)));

    /// <summary>The rows of the table under a caption, the heading row first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Table(string caption)
    {
        var title = Paragraphs.Single(p => Style(p) == "Caption" && Text(p).EndsWith("  " + caption, StringComparison.Ordinal) && p.ElementsAfterSelf().First().Name == W + "tbl");
        return [.. title.ElementsAfterSelf().First().Elements(W + "tr").Select(r => (IReadOnlyList<string>)[.. r.Elements(W + "tc").Select(c => Text(c))])];
    }

    public static bool IsHeading(XElement element) => Style(element)?.StartsWith("Heading", StringComparison.Ordinal) == true;

    public static string? Style(XElement element) => element.Name != W + "p" ? null : (string?)element.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");

    /// <param name="withFields">Whether what fields show is part of the text.</param>
    public static string Text(XElement element, bool withFields = true)
    {
        var text = "";
        var field = false;
        foreach (var node in element.Descendants())
        {
            if (node.Name == W + "fldChar")
                field = (string?)node.Attribute(W + "fldCharType") != "end";
            else if (node.Name == W + "t" && (withFields || !field))
                text += node.Value;
            else if (node.Name == W + "br")
                text += "\n";
        }

        return text;
    }

    public static XDocument Load(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        return XDocument.Load(stream);
    }

    public void Dispose() => Document.Dispose();
}
