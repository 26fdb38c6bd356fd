using System.Globalization;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Names for the codes of facts and measures, in the language of the report. A code that reference data do not know stands for itself.</summary>
public sealed class KeyNames(ReferenceData reference, Labels labels)
{
    private readonly DateWording dates = new(labels);

    private Language Language => labels.Language;

    /// <param name="dimension">As <see cref="Measure.Dimensions"/> names it.</param>
    /// <param name="key">A code, or one of <see cref="MeasureKeys"/>.</param>
    /// <param name="listed">How many names of an unallocated key are written out before the rest is counted; a rest of one is written too.</param>
    public string Of(string dimension, string key, int listed = int.MaxValue)
    {
        if (key == MeasureKeys.NotStated)
            return labels[dimension == Dimensions.Goal ? "goal.none" : "not_stated"];
        if (KeyKinds.KindOf(key) is KeyKind.Unallocated)
            return Unallocated(dimension, key[MeasureKeys.Unallocated.Length..], listed);
        if (key.StartsWith(MeasureKeys.Inferred, StringComparison.Ordinal))
            return labels.Format("inferred", Known(dimension, key[MeasureKeys.Inferred.Length..]) ?? key);
        return Known(dimension, key) ?? key;
    }

    /// <summary>The name of a value in a code list of the reference data.</summary>
    public string Code<T>(string list, T value)
        where T : struct, Enum => Code(list, Codes.Of(value)) ?? Codes.Of(value);

    public string Country(string iso2) => KnownCountry(iso2) ?? iso2;

    public string Province(string code) => KnownProvince(code) ?? code;

    public string Grouping(string code) => KnownGrouping(code) ?? code;

    public string ThaiRegion(string code) => KnownThaiRegion(Domain.ThaiRegion.Six, code) ?? code;

    public string LnobGroup(string code) => reference.LnobGroups.FirstOrDefault(g => g.Code == code)?.Name.In(Language) ?? code;

    public string AddresseeKind(string code) => Code(CodeLists.AddresseeKind, code) ?? code;

    /// <summary>Such as <c>17 Partnerships</c>, short enough for an axis.</summary>
    public string ShortGoal(Goal goal) => labels.Format("goal.named", goal, reference.Goal(goal).Short.In(Language));

    public string Goal(Goal goal) => labels.Format("goal.named", goal, reference.Goal(goal).Title.In(Language));

    private string Unallocated(string dimension, string codes, int listed)
    {
        if (codes.Length == 0)
            return labels["unallocated"];
        // People of unknown country can be spread over countries and over groupings.
        var names = codes.Split('|').Select(code => Known(dimension, code) ?? Grouping(code)).ToArray();
        return labels.Format("unallocated.over", List(names, listed));
    }

    /// <param name="names">At least one.</param>
    /// <param name="listed">How many are written out before the rest is counted; a rest of one is written too.</param>
    public string List(string[] names, int listed = int.MaxValue)
    {
        if (names.Length == 1)
            return names[0];
        var cut = names.Length - 1 > listed;
        var all = (cut ? names[..listed] : names[..^1]).Aggregate((list, name) => labels.Format("list.next", list, name));
        return cut ? labels.Format("list.more", all, names.Length - listed) : labels.Format("list.last", all, Apart(names[^1]));
    }

    /// <summary>Thai joins the last name to the word for "and", but not a number.</summary>
    private string Apart(string name) => Language == Language.Thai && char.IsAsciiDigit(name[0]) ? " " + name : name;

    private string? Known(string dimension, string key) => dimension switch
    {
        Dimensions.Year => Number(key) is { } year ? dates.Year(year) : null,
        Dimensions.Country or Dimensions.HostCountry => KnownCountry(key),
        Dimensions.Region => reference.Regions.GetValueOrDefault(key)?.Name.In(Language),
        Dimensions.Grouping => KnownGrouping(key),
        Dimensions.ThaiRegion => KnownThaiRegion(Domain.ThaiRegion.Six, key),
        Dimensions.CsoForumRegion => KnownThaiRegion(Domain.ThaiRegion.CsoForum, key),
        Dimensions.Province => KnownProvince(key),
        Dimensions.Goal => Number(key) is { } goal && Domain.Goal.IsNumber(goal) ? Goal(new(goal)) : null,
        _ => Code(dimension, key),
    };

    private string? KnownCountry(string iso2) => reference.Countries.GetValueOrDefault(iso2)?.Name.In(Language);

    private string? KnownProvince(string code) => reference.Provinces.GetValueOrDefault(code)?.Name.In(Language);

    private string? KnownGrouping(string code) => reference.Groupings.GetValueOrDefault(code)?.Name.In(Language);

    private string? KnownThaiRegion(string scheme, string code) => reference.ThaiRegion(scheme, code)?.Name.In(Language);

    private string? Code(string list, string code) => reference.Code(list, code)?.Name.In(Language);

    private static int? Number(string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
