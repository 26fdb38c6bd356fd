using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes the parts of a pivot cache: the fields with their items, and the records.</summary>
internal static class PivotCacheXml
{
    public const string RecordsId = "rIdRecords";

    /// <summary>The version of Excel 2016, which later ones keep.</summary>
    public const int Version = 6;

    /// <summary>The oldest version that can refresh it: Excel 2007.</summary>
    public const int OldestVersion = 3;

    private static readonly XNamespace X = Sml.Main;
    private static readonly XNamespace R = Sml.Relations;

    public static XDocument Definition(PivotSource source) => new(new XElement(
        X + "pivotCacheDefinition",
        new XAttribute(XNamespace.Xmlns + "r", R),
        new XAttribute(R + "id", RecordsId),
        new XAttribute("refreshOnLoad", 1),
        new XAttribute("createdVersion", Version),
        new XAttribute("refreshedVersion", Version),
        new XAttribute("minRefreshableVersion", OldestVersion),
        new XAttribute("recordCount", source.Records.Count),
        new XElement(X + "cacheSource", new XAttribute("type", "worksheet"), new XElement(X + "worksheetSource", new XAttribute("name", source.Table))),
        new XElement(
            X + "cacheFields",
            new XAttribute("count", source.Fields.Count + source.Values.Count),
            source.Fields.Select(f => Field(f.Name, Texts(f.Items))),
            source.Values.Select((name, i) => Field(name, Numbers(source.Records.Select(r => r.Values[i])))))));

    public static XDocument Records(PivotSource source) => new(new XElement(
        X + "pivotCacheRecords",
        new XAttribute("count", source.Records.Count),
        source.Records.Select(r => new XElement(
            X + "r",
            r.Items.Select(i => new XElement(X + "x", new XAttribute("v", i))),
            r.Values.Select(v => new XElement(X + "n", new XAttribute("v", v)))))));

    private static XElement Field(string name, XElement items) =>
        new(X + "cacheField", new XAttribute("name", name), new XAttribute("numFmtId", 0), items);

    private static XElement Texts(IReadOnlyList<string> items) => new(
        X + "sharedItems",
        new XAttribute("count", items.Count),
        items.Select(i => new XElement(X + "s", new XAttribute("v", i))));

    private static XElement Numbers(IEnumerable<long> values)
    {
        var all = values.ToArray();
        return new(
            X + "sharedItems",
            new XAttribute("containsSemiMixedTypes", 0),
            new XAttribute("containsString", 0),
            new XAttribute("containsNumber", 1),
            new XAttribute("containsInteger", 1),
            new XAttribute("minValue", all.Min()),
            new XAttribute("maxValue", all.Max()));
    }
}
