using System.Globalization;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Names for the codes of facts and measures, in the language of the report.</summary>
internal sealed class KeyNames(ReferenceData reference, Labels labels)
{
    private readonly DateWording dates = new(labels);

    private Language Language => labels.Language;

    /// <param name="dimension">As <see cref="Measure.Dimensions"/> names it.</param>
    /// <param name="key">A code, or one of <see cref="MeasureKeys"/>.</param>
    /// <returns>The name; the code itself where reference data do not know it.</returns>
    public string Of(string dimension, string key)
    {
        if (key == MeasureKeys.NotStated)
            return labels[dimension == Dimensions.Goal ? "goal.none" : "not_stated"];
        if (key.StartsWith(MeasureKeys.Unallocated, StringComparison.Ordinal))
            return Unallocated(dimension, key[MeasureKeys.Unallocated.Length..]);
        return Known(dimension, key) ?? key;
    }

    public string Country(string iso2) => reference.Countries.GetValueOrDefault(iso2)?.Name.In(Language) ?? iso2;

    public string Province(string code) => reference.Provinces.GetValueOrDefault(code)?.Name.In(Language) ?? code;

    public string Grouping(string code) => reference.Groupings.GetValueOrDefault(code)?.Name.In(Language) ?? code;

    public string ThaiRegion(string code) => reference.ThaiRegion("six", code)?.Name.In(Language) ?? code;

    /// <summary>Such as <c>17 Partnerships</c>, short enough for an axis.</summary>
    public string ShortGoal(Goal goal) => labels.Format("goal.named", goal, reference.Goal(goal).Short.In(Language));

    public string Goal(Goal goal) => labels.Format("goal.named", goal, reference.Goal(goal).Title.In(Language));

    public string List(IEnumerable<string> names)
    {
        var all = names.ToArray();
        return all.Length < 2
            ? string.Concat(all)
            : labels.Format("list.last", all[..^1].Aggregate((list, name) => labels.Format("list.next", list, name)), all[^1]);
    }

    private string Unallocated(string dimension, string codes) => codes.Length == 0
        ? labels["unallocated"]
        : labels.Format("unallocated.over", List(codes.Split('|').Select(code => Of(dimension, code))));

    private string? Known(string dimension, string key) => dimension switch
    {
        Dimensions.Year => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? dates.Year(year) : null,
        Dimensions.Country or Dimensions.HostCountry => Country(key),
        Dimensions.M49Region => reference.Regions.GetValueOrDefault(key)?.Name.In(Language),
        Dimensions.Grouping => Grouping(key),
        Dimensions.ThaiRegion => ThaiRegion(key),
        Dimensions.CsoForumRegion => reference.ThaiRegion("cso-forum", key)?.Name.In(Language),
        Dimensions.Province => Province(key),
        Dimensions.Goal => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var goal) && Domain.Goal.IsNumber(goal)
            ? Goal(new Goal(goal))
            : null,
        Dimensions.Level => labels.Find("value.activity_level." + key),
        Dimensions.Mode => labels.Find("value.activity_mode." + key),
        _ => labels.Find($"value.{dimension}.{key}"),
    };
}
