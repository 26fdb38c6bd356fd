using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>
/// Where the people of a row stand in tables by place: under a code, under <see cref="MeasureKeys.Unallocated"/> with the codes over
/// which the source spreads them, or, as null, nowhere. A person on a register who left the place empty is not spread over anything.
/// </summary>
public static class PlaceKey
{
    /// <summary>Provinces exist for Thailand alone.</summary>
    private const string Thailand = "TH";

    /// <returns>An ISO code, <see cref="MeasureKeys.Unallocated"/> with codes, or null where nothing is stated.</returns>
    public static string? Country(ParticipationPart part, Activity activity, ReferenceData reference)
    {
        if (part.Country is not null)
            return part.Country;
        if (part.Province is not null)
            return Thailand;
        return part.IsFromRegister
            ? null
            : SpreadOver(activity.Countries, [.. activity.CountryGroups.Where(g => !IsSpeltOut(g, activity.Countries, reference))]);
    }

    /// <returns>A code, <see cref="MeasureKeys.Unallocated"/> with codes, or null where nothing is stated or the place is not in Thailand.</returns>
    public static string? Province(ParticipationPart part, Activity activity)
    {
        if (part.Province is not null)
            return part.Province;
        var isOfThailand = part.Country is Thailand || (part.Country is null && MayBeOfThailandAlone(activity));
        // One province alone is where they met, which does not tell where they came from.
        return isOfThailand && !part.IsFromRegister && activity.Provinces.Count > 1 ? SpreadOver(activity.Provinces, []) : null;
    }

    // People of five countries who meet in Khon Kaen are not people of Khon Kaen.
    private static bool MayBeOfThailandAlone(Activity activity) =>
        activity.Countries.All(c => c == Thailand) && activity.CountryGroups.Count == 0;

    // "The five Mekong countries, namely …": a grouping whose members are all named adds nothing to them.
    private static bool IsSpeltOut(string group, IReadOnlyList<string> countries, ReferenceData reference) =>
        reference.Groupings.GetValueOrDefault(group) is { Members.Count: > 0 } grouping && grouping.Members.All(m => countries.Contains(m.Iso2));

    private static string? SpreadOver(IReadOnlyList<string> codes, IReadOnlyList<string> groups)
    {
        var all = codes.Order(StringComparer.Ordinal).Concat(groups.Order(StringComparer.Ordinal)).Distinct().ToList();
        return all.Count == 0 ? null : MeasureKeys.Unallocated + string.Join('|', all);
    }
}
