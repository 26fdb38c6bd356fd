using System.Xml.Linq;

namespace SdgInsights.Reports.Tests;

/// <summary>What Word is strict about beyond the schema: it opens such a document only after a repair, or shows it otherwise than meant.</summary>
internal static class WordRules
{
    private static readonly XNamespace W = ReadAnnex.W;
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    public static IReadOnlyList<string> Faults(byte[] content)
    {
        var file = new OfficeFile(content).CheckPackage();
        const string main = "word/document.xml";
        var body = file[main];
        return
        [
            .. file.PackageFaults,
            .. Bookmarks(body),
            .. Fields(body),
            .. Drawings(body),
            .. Tables(body),
            .. References(body, "footnoteReference", Part("footnotes"), "footnote", "id"),
            .. References(body, "pStyle", Part("styles"), "style", "val", "styleId"),
            .. References(body, "tblStyle", Part("styles"), "style", "val", "styleId"),
            .. References(Part("styles")!, "basedOn", Part("styles"), "style", "val", "styleId"),
            .. References(Part("styles")!, "numId", Part("numbering"), "num", "val", "numId"),
            .. References(Part("numbering"), "abstractNumId", Part("numbering"), "abstractNum", "val", "abstractNumId"),
            .. file.Targets(main, "chart").SelectMany(c => DrawingRules.ChartFaults(file[c], workbook: null)),
        ];

        XElement? Part(string type) => file.Targets(main, type).Select(p => file[p]).SingleOrDefault();
    }

    private static IEnumerable<string> Bookmarks(XElement body)
    {
        var starts = body.Descendants(W + "bookmarkStart").ToArray();
        foreach (var attribute in new[] { "id", "name" })
        {
            foreach (var twice in starts.GroupBy(s => (string)s.Attribute(W + attribute)!, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
                yield return $"found {twice.Count()} bookmarks of {attribute} {twice.Key}";
        }

        if (!starts.Select(s => (string)s.Attribute(W + "id")!).Order().SequenceEqual(body.Descendants(W + "bookmarkEnd").Select(e => (string)e.Attribute(W + "id")!).Order()))
            yield return "found bookmarks without an end, or ends without a beginning";
        foreach (var name in starts.Select(s => (string)s.Attribute(W + "name")!).Where(n => n.Length > 40 || !n.All(c => char.IsLetterOrDigit(c) || c == '_')))
            yield return $"found bookmark {name}; expected at most 40 letters, digits and underscores";
        var names = starts.Select(s => (string)s.Attribute(W + "name")!).ToHashSet(StringComparer.Ordinal);
        foreach (var anchor in body.Descendants(W + "hyperlink").Attributes(W + "anchor").Where(a => !names.Contains(a.Value)))
            yield return $"found a link to {anchor.Value}; expected a bookmark";
        foreach (var field in body.Descendants(W + "instrText").Select(i => i.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(f => f[0] is "REF" or "PAGEREF" && !names.Contains(f[1])))
            yield return $"found field {string.Join(' ', field)}; expected a bookmark";
    }

    /// <summary>Marks of fields open and close in order, a list of contents over several paragraphs.</summary>
    private static IEnumerable<string> Fields(XElement body)
    {
        var open = new Stack<string>();
        foreach (var type in body.Descendants(W + "fldChar").Select(f => (string)f.Attribute(W + "fldCharType")!))
        {
            var fits = type switch
            {
                "begin" => true,
                "separate" => open.TryPop(out var before) && before == "begin",
                _ => open.TryPop(out _),
            };
            if (!fits)
                yield return $"found a field mark {type} where none can be";
            if (type != "end")
                open.Push(type);
        }

        if (open.Count > 0)
            yield return $"found {open.Count} fields without an end";
    }

    private static IEnumerable<string> Drawings(XElement body)
    {
        var shapes = body.Descendants(Wp + "docPr").ToArray();
        foreach (var twice in shapes.GroupBy(s => (string)s.Attribute("id")!).Where(g => g.Count() > 1))
            yield return $"found {twice.Count()} drawings of id {twice.Key}";
        foreach (var shape in shapes.Where(s => (int)s.Attribute("id")! < 1 || string.IsNullOrEmpty((string?)s.Attribute("descr")) || string.IsNullOrEmpty((string?)s.Attribute("name"))))
            yield return $"found drawing {(string)shape.Attribute("id")!} without name or words for who cannot see it";
        foreach (var extent in body.Descendants(Wp + "extent").Where(e => (long)e.Attribute("cx")! <= 0 || (long)e.Attribute("cy")! <= 0))
            yield return $"found a drawing of {extent}";
    }

    private static IEnumerable<string> Tables(XElement body)
    {
        foreach (var (table, i) in body.Descendants(W + "tbl").Select((t, i) => (t, i)))
        {
            var columns = table.Element(W + "tblGrid")!.Elements().Count();
            if (table.Elements(W + "tr").Any(r => r.Elements(W + "tc").Sum(c => (int?)c.Element(W + "tcPr")?.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1) != columns))
                yield return $"table {i + 1}: found a row with other cells than {columns}";
            if (table.Elements(W + "tr").FirstOrDefault()?.Element(W + "trPr")?.Element(W + "tblHeader") is null)
                yield return $"table {i + 1}: found a heading row that pages do not repeat";
            if (table.Descendants(W + "tc").Any(c => c.Elements().Last().Name != W + "p"))
                yield return $"table {i + 1}: found a cell that does not end in a paragraph, as Word wants it";
            if (((string?)table.Descendants(W + "tblDescription").FirstOrDefault()?.Attribute(W + "val")) is not { Length: > 0 })
                yield return $"table {i + 1}: found no words for who cannot see it";
        }
    }

    /// <param name="target">Elements of the part that are referred to.</param>
    /// <param name="attribute">That refers.</param>
    /// <param name="id">That is referred to; the same where it is left out.</param>
    private static IEnumerable<string> References(XElement? from, string element, XElement? part, string target, string attribute, string? id = null)
    {
        var ids = part?.Elements(W + target).Attributes(W + (id ?? attribute)).Select(a => a.Value).ToArray() ?? [];
        foreach (var twice in ids.GroupBy(i => i).Where(g => g.Count() > 1))
            yield return $"found {twice.Count()} {target} {twice.Key}";
        foreach (var missing in (from?.Descendants(W + element) ?? []).Attributes(W + attribute).Select(a => a.Value).Distinct().Except(ids))
            yield return $"found {element} {missing}; expected one of {string.Join(", ", ids)}";
    }
}
