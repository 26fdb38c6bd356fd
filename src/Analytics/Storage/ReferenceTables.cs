using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>Reference data as rows of the dimension tables, with a fingerprint that tells when they have changed.</summary>
internal sealed class ReferenceTables
{
    private readonly List<object> rows;

    public ReferenceTables(ReferenceData reference)
    {
        rows = [.. Places(reference), .. Thailand(reference), .. Lists(reference)];
        var content = rows.Select(r => r.GetType().Name + JsonSerializer.Serialize(r, r.GetType())).Order(StringComparer.Ordinal);
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content)));
    }

    public string Fingerprint { get; }

    public bool AreCurrent(InsightsContext context) => context.Set<ReferenceStateRow>().Any(r => r.Fingerprint == Fingerprint);

    public void Replace(InsightsContext context, BulkWriter writer)
    {
        context.Set<RegionRow>().ExecuteDelete();
        context.Set<CountryRow>().ExecuteDelete();
        context.Set<CountryRegionRow>().ExecuteDelete();
        context.Set<GroupingRow>().ExecuteDelete();
        context.Set<GroupingMemberRow>().ExecuteDelete();
        context.Set<ProvinceRow>().ExecuteDelete();
        context.Set<ThaiRegionRow>().ExecuteDelete();
        context.Set<GoalRow>().ExecuteDelete();
        context.Set<TargetRow>().ExecuteDelete();
        context.Set<CodeRow>().ExecuteDelete();
        context.Set<LnobGroupRow>().ExecuteDelete();
        context.Set<ReferenceStateRow>().ExecuteDelete();
        writer.Write(rows.Append(new ReferenceStateRow(Fingerprint)));
    }

    private static IEnumerable<object> Places(ReferenceData reference)
    {
        foreach (var r in reference.Regions.Values)
            yield return new RegionRow(r.M49, r.Parent, Depth(r, reference), r.Name.English, r.Name.Thai);
        foreach (var c in reference.Countries.Values)
        {
            yield return new CountryRow(c.Iso2, c.Iso3, c.M49, c.RegionM49, c.Name.English, c.Name.Thai);
            foreach (var region in reference.RegionsOf(c.Iso2))
                yield return new CountryRegionRow(c.Iso2, region.M49);
        }

        foreach (var g in reference.Groupings.Values)
        {
            yield return new GroupingRow(g.Code, g.Name.English, g.Name.Thai);
            for (var i = 0; i < g.Members.Count; i++)
                yield return new GroupingMemberRow(g.Code, i, g.Members[i].Iso2, Iso(g.Members[i].From?.Earliest), Iso(g.Members[i].To?.Latest));
        }
    }

    private static IEnumerable<object> Thailand(ReferenceData reference) =>
        reference.Provinces.Values
            .Select(object (p) => new ProvinceRow(p.Code, p.Name.English, p.Name.Thai, p.Region6, p.CsoForumRegion, p.Cluster))
            .Concat(reference.ThaiRegions.Select(r => new ThaiRegionRow(r.Scheme, r.Code, r.Name.English, r.Name.Thai)));

    private static IEnumerable<object> Lists(ReferenceData reference) =>
        reference.Goals
            .Select(object (g) => new GoalRow(g.Goal.Number, g.Title.English, g.Title.Thai, g.Short.English, g.Short.Thai, g.Colour))
            .Concat(reference.Targets.Select(t => new TargetRow(t.Target.Code, t.Target.Goal.Number, t.Title.English, t.Title.Thai)))
            .Concat(reference.CodeLists.Select(c => new CodeRow(c.List, c.Code, c.Name.English, c.Name.Thai)))
            .Concat(reference.LnobGroups.Select(g => new LnobGroupRow(g.Code, g.Name.English, g.Name.Thai, g.CountedAs?.List, g.CountedAs?.Code)));

    /// <summary>0 for the world, 1 for what lies directly in it, and so on.</summary>
    private static int Depth(Region region, ReferenceData reference) =>
        region.Parent is null ? 0 : 1 + Depth(reference.Regions[region.Parent], reference);

    private static string? Iso(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
