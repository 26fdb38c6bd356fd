using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace SdgInsights.Reports;

/// <summary>Adds PivotTables to a package: one cache for each source, shared by the PivotTables over it.</summary>
internal sealed class PivotParts(IReadOnlyList<SheetPage> pages, WorkbookPart workbook)
{
    private readonly IReadOnlyList<PivotSource> sources = Sources(pages);
    private readonly Dictionary<PivotSource, PivotTableCacheDefinitionPart> caches = new(ReferenceEqualityComparer.Instance);

    /// <summary>Each once, in the order of the sheets.</summary>
    public static IReadOnlyList<PivotSource> Sources(IEnumerable<SheetPage> pages) =>
        [.. pages.SelectMany(p => p.Pivots).Select(p => p.Source).Distinct<PivotSource>(ReferenceEqualityComparer.Instance)];

    /// <param name="place">Place among <see cref="Sources"/>.</param>
    public static string CacheId(int place) => string.Create(CultureInfo.InvariantCulture, $"rIdPivotCache{place + 1}");

    /// <param name="place">Place among <see cref="Sources"/>.</param>
    public static int Number(int place) => place + 1;

    public void Add(WorksheetPart sheet, SheetPage page)
    {
        for (var i = 0; i < page.Pivots.Count; i++)
        {
            var place = sources.ToList().FindIndex(s => ReferenceEquals(s, page.Pivots[i].Source));
            var part = sheet.AddNewPart<PivotTablePart>(PivotTableXml.Id(i));
            part.Feed(PivotTableXml.Of(page.Pivots[i], Number(place)));
            part.AddPart(Cache(place), PivotTableXml.CacheId);
        }
    }

    private PivotTableCacheDefinitionPart Cache(int place)
    {
        if (caches.TryGetValue(sources[place], out var known))
            return known;
        var cache = workbook.AddNewPart<PivotTableCacheDefinitionPart>(CacheId(place));
        cache.Feed(PivotCacheXml.Definition(sources[place]));
        cache.AddNewPart<PivotTableCacheRecordsPart>(PivotCacheXml.RecordsId).Feed(PivotCacheXml.Records(sources[place]));
        return caches[sources[place]] = cache;
    }
}
