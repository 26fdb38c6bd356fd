using System.Xml.Linq;

namespace SdgInsights.Reports.Tests;

/// <summary>PivotTables: caches that hold as many records and items as they say, and tables whose items exist.</summary>
internal static class PivotRules
{
    private static readonly XNamespace X = StrictWorkbook.X;

    public static IEnumerable<string> Faults(StrictWorkbook workbook)
    {
        var listed = workbook.Workbook.Descendants(X + "pivotCache").Select(c => (string)c.Attribute("cacheId")!).ToArray();
        if (listed.Distinct().Count() != listed.Length)
            yield return "workbook: found an id of a pivot cache twice";
        foreach (var part in workbook.File.Names.Where(n => n.Contains("pivotCacheDefinition", StringComparison.Ordinal) && n.EndsWith(".xml", StringComparison.Ordinal)))
        {
            foreach (var fault in CacheFaults(part, workbook))
                yield return $"{part}: {fault}";
        }

        var tables = workbook.File.Names.Where(n => n.Contains("pivotTables/", StringComparison.Ordinal) && !n.Contains("_rels", StringComparison.Ordinal)).ToArray();
        foreach (var twice in tables.GroupBy(t => (string)workbook.File[t].Attribute("name")!).Where(g => g.Count() > 1))
            yield return $"{twice.Key}: found {twice.Count()} PivotTables of this name";
        foreach (var part in tables)
        {
            var table = workbook.File[part];
            if (!listed.Contains((string)table.Attribute("cacheId")!))
                yield return $"{part}: found cache {(string)table.Attribute("cacheId")!}; expected one of the workbook";
            foreach (var fault in TableFaults(table, workbook.File[workbook.File.Targets(part, "pivotCacheDefinition").Single()]))
                yield return $"{part}: {fault}";
        }
    }

    private static IEnumerable<string> CacheFaults(string part, StrictWorkbook workbook)
    {
        var cache = workbook.File[part];
        var fields = cache.Element(X + "cacheFields")!.Elements(X + "cacheField").ToArray();
        var records = workbook.File.Targets(part, "pivotCacheRecords").Select(p => workbook.File[p]).SingleOrDefault();
        if ((int)cache.Element(X + "cacheFields")!.Attribute("count")! != fields.Length)
            yield return $"found a count of fields other than {fields.Length}";
        if (records is null ? (string?)cache.Attribute("refreshOnLoad") is not ("1" or "true") : (int)cache.Attribute("recordCount")! != records.Elements().Count() || (int)records.Attribute("count")! != records.Elements().Count())
            yield return "found a count of records other than there are, or none and no refresh";
        foreach (var list in fields.Select(f => f.Element(X + "sharedItems")).OfType<XElement>().Where(l => l.Attribute("count") is { } count && (int)count != l.Elements().Count()))
            yield return $"found {list.Elements().Count()} items and count {(string)list.Attribute("count")!}";
        foreach (var list in fields.Select(f => f.Element(X + "sharedItems")).OfType<XElement>())
        {
            if (list.Elements().Select(i => $"{i.Name.LocalName} {(string?)i.Attribute("v")}".ToUpperInvariant()).GroupBy(v => v).Any(g => g.Count() > 1))
                yield return $"found an item of {(string)list.Parent!.Attribute("name")!} twice";
        }

        foreach (var record in records?.Elements() ?? [])
        {
            var values = record.Elements().ToArray();
            if (values.Length != fields.Length || values.Where((v, i) => v.Name == X + "x" && (int)v.Attribute("v")! >= fields[i].Element(X + "sharedItems")!.Elements().Count()).Any())
                yield return "found a record with other values than the fields have";
        }
    }

    private static IEnumerable<string> TableFaults(XElement table, XElement cache)
    {
        var cached = cache.Element(X + "cacheFields")!.Elements(X + "cacheField").ToArray();
        var fields = table.Element(X + "pivotFields")!.Elements(X + "pivotField").ToArray();
        if (fields.Length != cached.Length)
            yield return $"found {fields.Length} fields; expected the {cached.Length} of the cache";
        foreach (var list in table.Descendants().Where(e => e.Attribute("count") is not null && e.Name.LocalName.EndsWith('s') && (int)e.Attribute("count")! != e.Elements().Count()))
            yield return $"found {list.Elements().Count()} {list.Name.LocalName} and count {(string)list.Attribute("count")!}";
        foreach (var (field, i) in fields.Select((f, i) => (f, i)))
        {
            var items = field.Elements(X + "items").Elements().Where(e => e.Attribute("x") is not null).Select(e => (int)e.Attribute("x")!).ToArray();
            if (items.Distinct().Count() != items.Length || items.Any(x => x >= cached[i].Element(X + "sharedItems")!.Elements().Count()))
                yield return $"found items {string.Join(", ", items)} of field {i}; expected each of the cache at most once";
        }

        if (CellArea.Parse((string)table.Element(X + "location")!.Attribute("ref")!) is null)
            yield return "found no place of the table";
        foreach (var place in table.Descendants(X + "rowFields").Concat(table.Descendants(X + "colFields")).Elements(X + "field").Select(f => (int)f.Attribute("x")!).Concat(table.Descendants(X + "pageField").Select(f => (int)f.Attribute("fld")!)).Concat(table.Descendants(X + "dataField").Select(f => (int)f.Attribute("fld")!)))
        {
            if (place >= fields.Length)
                yield return $"found field {place}; expected one of {fields.Length}";
        }
    }
}
