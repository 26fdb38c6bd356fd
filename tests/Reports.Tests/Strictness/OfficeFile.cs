using System.IO.Compression;
using System.Xml.Linq;

namespace SdgInsights.Reports.Tests;

/// <summary>A file of Office Open XML as its parts, raw as they were written: no library has mended anything.</summary>
internal sealed class OfficeFile
{
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly Dictionary<string, byte[]> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> xml = new(StringComparer.Ordinal);

    public OfficeFile(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            if (!parts.TryAdd(entry.FullName, copy.ToArray()))
                PackageFaults.Add($"{entry.FullName}: found twice");
        }
    }

    /// <summary>What is wrong with the parts and their relations.</summary>
    public List<string> PackageFaults { get; } = [];

    public IEnumerable<string> Names => parts.Keys;

    public XElement this[string part] =>
        xml.TryGetValue(part, out var element) ? element : xml[part] = XDocument.Load(new MemoryStream(parts[part]), LoadOptions.PreserveWhitespace).Root!;

    /// <summary>Id, type (its last word) and target of every relation of a part to another.</summary>
    public IReadOnlyList<(string Id, string Type, string Target)> RelationsOf(string part)
    {
        var slash = part.LastIndexOf('/');
        var name = $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
        return !parts.ContainsKey(name) ? [] : [.. this[name].Elements(Relations + "Relationship")
            .Where(r => (string?)r.Attribute("TargetMode") != "External")
            .Select(r => ((string)r.Attribute("Id")!, ((string)r.Attribute("Type")!).Split('/')[^1], Resolve(part, (string)r.Attribute("Target")!)))];
    }

    public string Target(string part, string id) => RelationsOf(part).Single(r => r.Id == id).Target;

    public IEnumerable<string> Targets(string part, string type) => RelationsOf(part).Where(r => r.Type == type).Select(r => r.Target);

    public OfficeFile CheckPackage()
    {
        var types = this["[Content_Types].xml"];
        var defaults = types.Elements(Types + "Default").Select(d => ((string)d.Attribute("Extension")!).ToLowerInvariant()).ToArray();
        var overrides = types.Elements(Types + "Override").Select(o => ((string)o.Attribute("PartName")!).TrimStart('/')).ToArray();
        PackageFaults.AddRange(defaults.Concat(overrides).GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => $"[Content_Types].xml: found {g.Key} {g.Count()} times"));
        PackageFaults.AddRange(overrides.Where(o => !parts.ContainsKey(o)).Select(o => $"[Content_Types].xml: found {o}; expected a part of the file"));
        foreach (var part in parts.Keys.Where(p => p != "[Content_Types].xml"))
        {
            if (!overrides.Contains(part) && !defaults.Contains(Path.GetExtension(part).TrimStart('.').ToLowerInvariant()))
                PackageFaults.Add($"{part}: found no content type");
            if (part.EndsWith(".rels", StringComparison.Ordinal))
                continue;
            var relations = RelationsOf(part);
            PackageFaults.AddRange(relations.GroupBy(r => r.Id).Where(g => g.Count() > 1).Select(g => $"{part}: found relation {g.Key} {g.Count()} times"));
            PackageFaults.AddRange(relations.Where(r => !parts.ContainsKey(r.Target)).Select(r => $"{part}: found a relation to {r.Target}; expected a part of the file"));
            if (!part.EndsWith(".xml", StringComparison.Ordinal))
                continue;
            var ids = relations.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
            PackageFaults.AddRange(this[part].DescendantsAndSelf().Attributes().Where(a => a.Name.Namespace == R && a.Name.LocalName is "id" or "embed" && !ids.Contains(a.Value)).Select(a => $"{part}: found relation {a.Value}; expected one of {string.Join(", ", ids)}"));
        }

        return this;
    }

    private static string Resolve(string part, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        var folder = part.Split('/')[..^1].ToList();
        foreach (var step in target.Split('/'))
        {
            if (step == "..")
                folder.RemoveAt(folder.Count - 1);
            else
                folder.Add(step);
        }

        return string.Join('/', folder);
    }
}
