using System.Globalization;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

/// <summary>Measures as the store answers them, reckoned here in the plainest way.</summary>
internal static class SampleMeasures
{
    /// <param name="part">Null asks for the keys under which the activity stands without people.</param>
    private delegate IEnumerable<string> KeysOf(Activity activity, ParticipationPart? part);

    public static IReadOnlyDictionary<string, MeasureTable> Of(IReadOnlyList<StoredActivity> all)
    {
        var activities = all.Where(a => a.HeldBack is null).ToArray();
        MeasureTable[] tables =
        [
            Table("by-year", ["year"], true, "Activities and participants by the year in which the activity began", "กิจกรรมและผู้เข้าร่วม จำแนกตามปีที่เริ่มกิจกรรม", activities, (a, _) => [Year(a)]),
            Table("by-country", ["country"], true, "Participants by the country they come from", "ผู้เข้าร่วม จำแนกตามประเทศที่มา", activities, Countries),
            Table("by-organisation-type", ["organisation_type"], true, "Participants by the type of their organisation", "ผู้เข้าร่วม จำแนกตามประเภทองค์กรที่สังกัด", activities, (_, p) => [Codes.Of(p?.OrganisationType ?? default)]),
            Table("by-organisation-type-goal", ["organisation_type", "goal"], false, "Participants by the type of their organisation and the goals of the activity", "ผู้เข้าร่วม จำแนกตามประเภทองค์กรที่สังกัดและเป้าหมาย SDG ของกิจกรรม", activities, (a, p) => Goals(a).Select(g => $"{Codes.Of(p?.OrganisationType ?? default)};{g}")),
            Table("by-sex", ["sex"], true, "Participants by sex", "ผู้เข้าร่วม จำแนกตามเพศ", activities, (_, p) => [Codes.Of(p?.Sex ?? default)]),
            Table("by-age-group", ["age_group"], true, "Participants by age group", "ผู้เข้าร่วม จำแนกตามกลุ่มอายุ", activities, (_, p) => [Codes.Of(p?.AgeGroup ?? default)]),
            Table("by-disability", ["disability"], true, "Participants by whether they live with a disability", "ผู้เข้าร่วม จำแนกตามความพิการ", activities, (_, p) => [Codes.Of(p?.Disability ?? default)]),
            Table("by-goal", ["goal"], false, "Activities and participants by the goals of the activity", "กิจกรรมและผู้เข้าร่วม จำแนกตามเป้าหมาย SDG ของกิจกรรม", activities, (a, _) => Goals(a)),
            Table("by-thai-region", ["thai_region"], true, "Activities and participants by the region of Thailand (of six) in which the activity was held", "กิจกรรมและผู้เข้าร่วม จำแนกตามภาคของไทย (6 ภาค) ที่จัดกิจกรรม", activities, (a, _) => [a.ThaiRegion ?? MeasureKeys.NotStated]),
            Table("by-level", ["level"], true, "Activities and participants by the level of the activity", "กิจกรรมและผู้เข้าร่วม จำแนกตามระดับของกิจกรรม", activities, (a, _) => [Codes.Of(a.Level) ?? MeasureKeys.NotStated]),
            Table("by-mode", ["mode"], true, "Activities and participants by mode", "กิจกรรมและผู้เข้าร่วม จำแนกตามรูปแบบการจัด", activities, (a, _) => [Codes.Of(a.Mode) ?? MeasureKeys.NotStated]),
            Table("by-country-goal-year", ["country", "goal", "year"], false, "Participants by country, goal and year", "ผู้เข้าร่วม จำแนกตามประเทศ เป้าหมาย และปี", activities, (a, p) => Goals(a).SelectMany(g => Countries(a, p).Select(c => $"{c};{g};{Year(a)}"))),
            Table("by-goal-year-level", ["goal", "year", "level"], false, "Activities and participants by goal, year and level", "กิจกรรมและผู้เข้าร่วม จำแนกตามเป้าหมาย ปี และระดับ", activities, (a, _) => Goals(a).Select(g => $"{g};{Year(a)};{Codes.Of(a.Level) ?? MeasureKeys.NotStated}")),
            Table("by-country-year-sex-organisation-type", ["country", "year", "sex", "organisation_type"], true, "Participants by country, year, sex and organisation type", "ผู้เข้าร่วม จำแนกตามประเทศ ปี เพศ และประเภทองค์กร", activities, (a, p) => Countries(a, p).Select(c => $"{c};{Year(a)};{Codes.Of(p?.Sex ?? default)};{Codes.Of(p?.OrganisationType ?? default)}")),
            ResolutionsByGoal(activities),
            ResolutionsByAddressee("resolutions-by-addressee", ["addressee_kind"], activities, r => Kinds(r).Select(k => new[] { k })),
            ResolutionsByAddressee("resolutions-by-addressee-goal", ["addressee_kind", "goal"], activities, r => Kinds(r).SelectMany(k => r.Sdgs.Select(s => new[] { k, s.Goal.ToString() }))),
        ];
        return tables.ToDictionary(t => t.Measure.Id, StringComparer.Ordinal);
    }

    /// <summary>Measures over years, on which comparisons rest.</summary>
    public static IReadOnlyDictionary<string, MeasureTable> OverYears(IReadOnlyList<StoredActivity> all)
    {
        var activities = all.Where(a => a.HeldBack is null).ToArray();
        MeasureTable[] tables =
        [
            Table("by-year", ["year"], true, "By year", "ตามปี", activities, (a, _) => [Year(a)]),
            Table("by-country-year", ["country", "year"], true, "By country and year", "ตามประเทศและปี", activities, (a, p) => Countries(a, p).Select(c => $"{c};{Year(a)}")),
            Table("by-goal-year", ["goal", "year"], false, "By goal and year", "ตามเป้าหมายและปี", activities, (a, _) => Goals(a).Select(g => $"{g};{Year(a)}")),
        ];
        return tables.ToDictionary(t => t.Measure.Id, StringComparer.Ordinal);
    }

    private static MeasureTable ResolutionsByGoal(IReadOnlyList<StoredActivity> activities)
    {
        var facts = activities.SelectMany(a => a.Activity.Resolutions.SelectMany(r => r.Sdgs.Select(s => (s.Goal, Resolution: r, Activity: a))));
        var rows = facts.GroupBy(f => f.Goal).OrderBy(g => g.Key).Select(g => new MeasureRow(
            [g.Key.ToString()], g.Select(f => f.Activity).Distinct().Count(), 0, null, null, g.Select(f => f.Resolution).Distinct().Count()));
        return new(new("resolutions-by-goal", ["goal"], false, "Resolutions by the goals that they address", "มติและข้อเสนอ จำแนกตามเป้าหมาย SDG ที่เกี่ยวข้อง", ""), [.. rows]);
    }

    private static MeasureTable ResolutionsByAddressee(
        string id, IReadOnlyList<string> dimensions, IReadOnlyList<StoredActivity> activities, Func<Resolution, IEnumerable<string[]>> keysOf)
    {
        var facts = activities.SelectMany(a => a.Activity.Resolutions.SelectMany(r => keysOf(r).Select(k => (Key: string.Join(';', k), Resolution: r, Activity: a))));
        var rows = facts.GroupBy(f => f.Key).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new MeasureRow(
            g.Key.Split(';'), g.Select(f => f.Activity).Distinct().Count(), 0, null, null, g.Select(f => f.Resolution).Distinct().Count()));
        return new(new(id, dimensions, false, "Resolutions by the kinds of bodies that they address", "มติและข้อเสนอ จำแนกตามประเภทของผู้รับข้อเสนอ", ""), [.. rows]);
    }

    private static IEnumerable<string> Kinds(Resolution resolution) => resolution.AddresseeKinds.DefaultIfEmpty(MeasureKeys.NotStated);

    private static string Year(Activity activity) => activity.Period?.Start.Year.ToString(CultureInfo.InvariantCulture) ?? MeasureKeys.NotStated;

    private static IEnumerable<string> Goals(Activity activity) => activity.Sdgs.Select(s => s.Goal.ToString()).DefaultIfEmpty(MeasureKeys.NotStated);

    private static IEnumerable<string> Countries(Activity activity, ParticipationPart? part) => part is null
        ? activity.Countries.DefaultIfEmpty(MeasureKeys.NotStated)
        : [part.Country ?? MeasureKeys.Unallocated + string.Join('|', activity.Countries.Concat(activity.CountryGroups))];

    private static MeasureTable Table(
        string id, IReadOnlyList<string> dimensions, bool additive, string english, string thai, IReadOnlyList<StoredActivity> activities, KeysOf keysOf)
    {
        // Countries that a document names stand in a row even if its people stand in another.
        var named = dimensions.Contains("country");
        var facts = activities.SelectMany(a => (named || a.Participation.Count == 0 ? a.Participation.Prepend(null) : a.Participation)
            .SelectMany(part => keysOf(a.Activity, part).Select(key => (Key: key, Activity: a, Part: part))));
        var rows = facts.GroupBy(f => f.Key).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g =>
        {
            var people = g.Where(f => f.Part is not null).ToArray();
            return new MeasureRow(
                g.Key.Split(';'),
                Distinct(g),
                Distinct(people),
                people.Length == 0 ? null : people.Sum(f => (long)f.Part!.People),
                people.Length == 0 ? null : people.Where(f => f.Activity.Activity.Participants is { IsApproximate: true }).Sum(f => (long)f.Part!.People));
        });
        return new(new(id, dimensions, additive, english, thai, ""), [.. rows]);
    }

    private static int Distinct(IEnumerable<(string Key, StoredActivity Activity, ParticipationPart? Part)> facts) =>
        facts.Select(f => f.Activity.Key).Distinct().Count();
}
