using Microsoft.EntityFrameworkCore;

namespace SdgInsights.Analytics;

/// <summary>
/// The tables of reference data. Facts do not refer to them by foreign key: they are replaced as a whole when reference data change,
/// and a code that they no longer hold stays a fact.
/// </summary>
internal static class DimensionTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<RegionRow>().ToTable("regions").HasKey(r => r.M49);
        model.Entity<CountryRow>().ToTable("countries").HasKey(r => r.Iso2);
        model.Entity<CountryRegionRow>().ToTable("country_regions").HasKey(r => new { r.Country, r.Region });
        model.Entity<GroupingRow>().ToTable("groupings").HasKey(r => r.GroupingCode);
        model.Entity<GroupingMemberRow>().ToTable("grouping_members").HasKey(r => new { r.GroupingCode, r.Position });
        model.Entity<ProvinceRow>().ToTable("provinces").HasKey(r => r.Code);
        model.Entity<ThaiRegionRow>().ToTable("thai_regions").HasKey(r => new { r.Scheme, r.Code });
        model.Entity<GoalRow>().ToTable("goals").HasKey(r => r.Goal);
        model.Entity<GoalRow>().Property(r => r.Goal).ValueGeneratedNever();
        model.Entity<TargetRow>().ToTable("targets").HasKey(r => r.Target);
        model.Entity<CodeRow>().ToTable("codes").HasKey(r => new { r.ListName, r.Code });
        model.Entity<LnobGroupRow>().ToTable("lnob_groups").HasKey(r => r.GroupCode);
        model.Entity<ReferenceStateRow>().ToTable("reference_state").HasKey(r => r.Fingerprint);
    }
}
