using System.Globalization;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

/// <summary>Measures as the store answers them, reckoned here in the plainest way.</summary>
internal static class SampleMeasures
{
    private delegate IEnumerable<string> KeysOf(StoredActivity activity, ParticipationPart? part);

    public static IReadOnlyDictionary<string, MeasureTable> Of(IReadOnlyList<StoredActivity> all)
    {
        var activities = all.Where(a => a.HeldBack is null).ToArray();
        MeasureTable[] tables =
        [
            Table("by-year", ["year"], true, "People by year of the activity", "จำนวนผู้เข้าร่วมตามปีที่จัดกิจกรรม", activities, Year),
            Table("by-country", ["country"], true, "People by country", "จำนวนผู้เข้าร่วมตามประเทศ", activities, Country),
            Table("by-organisation-type", ["organisation_type"], true, "People by type of organisation", "จำนวนผู้เข้าร่วมตามประเภทองค์กร", activities, (_, p) => [Split(p, p is null ? "" : Codes.Of(p.OrganisationType))]),
            Table("by-sex", ["sex"], true, "People by sex", "จำนวนผู้เข้าร่วมตามเพศ", activities, (_, p) => [Split(p, p is null ? "" : Codes.Of(p.Sex))]),
            Table("by-age-group", ["age_group"], true, "People by age group", "จำนวนผู้เข้าร่วมตามกลุ่มอายุ", activities, (_, p) => [Split(p, p is null ? "" : Codes.Of(p.AgeGroup))]),
            Table("by-goal", ["goal"], false, "Activities and people by goal", "กิจกรรมและผู้เข้าร่วมตามเป้าหมาย", activities, Goal),
            Table("by-thai-region", ["thai_region"], true, "People by Thai region of the venue", "จำนวนผู้เข้าร่วมตามภาคของสถานที่จัด", activities, (a, _) => [a.Activity.ThaiRegion ?? MeasureKeys.NotStated]),
            Table("by-grouping", ["grouping"], false, "People by country grouping", "จำนวนผู้เข้าร่วมตามกลุ่มประเทศ", activities, (a, _) => a.Activity.CountryGroups.DefaultIfEmpty(MeasureKeys.NotStated)),
            Table("by-country-goal-year", ["country", "goal", "year"], false, "People by country, goal and year", "จำนวนผู้เข้าร่วมตามประเทศ เป้าหมาย และปี", activities, CountryGoalYear),
        ];
        return tables.ToDictionary(t => t.Measure.Id, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Year(StoredActivity a, ParticipationPart? p) =>
        [a.Activity.Period?.Start.Year.ToString(CultureInfo.InvariantCulture) ?? MeasureKeys.NotStated];

    private static IEnumerable<string> Country(StoredActivity a, ParticipationPart? p) =>
        [p?.Country ?? (p is null ? MeasureKeys.NotStated : MeasureKeys.Unallocated + string.Join('|', a.Activity.Countries))];

    private static IEnumerable<string> Goal(StoredActivity a, ParticipationPart? p) =>
        a.Activity.Sdgs.Select(s => s.Goal.ToString()).DefaultIfEmpty(MeasureKeys.NotStated);

    private static IEnumerable<string> CountryGoalYear(StoredActivity a, ParticipationPart? p) =>
        Goal(a, p).Select(g => $"{Country(a, p).Single()};{g};{Year(a, p).Single()}");

    private static string Split(ParticipationPart? part, string code) =>
        part is null ? MeasureKeys.NotStated : code;

    private static MeasureTable Table(
        string id, IReadOnlyList<string> dimensions, bool additive, string english, string thai, IReadOnlyList<StoredActivity> activities, KeysOf keysOf)
    {
        var facts = activities.SelectMany(a => (a.Participation.Count == 0 ? new ParticipationPart?[] { null } : [.. a.Participation])
            .SelectMany(part => keysOf(a, part).Select(key => (Key: key, Activity: a, Part: part))));
        var rows = facts.GroupBy(f => f.Key).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new MeasureRow(
            g.Key.Split(';'),
            g.Select(f => f.Activity.Key).Distinct().Count(),
            g.Where(f => f.Part is not null).Select(f => f.Activity.Key).Distinct().Count(),
            g.Any(f => f.Part is not null) ? g.Sum(f => (long)(f.Part?.People ?? 0)) : null,
            g.Any(f => f.Part is not null) ? g.Where(f => f.Activity.Activity.Participants is { IsApproximate: true }).Sum(f => (long)(f.Part?.People ?? 0)) : null));
        return new(new(id, dimensions, additive, english, thai, ""), [.. rows]);
    }
}
