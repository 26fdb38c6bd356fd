using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <param name="CompletesTotal">True for the rest that the source does not split, which the store adds.</param>
internal readonly record struct StoredPart(ParticipationPart Part, bool CompletesTotal);

/// <summary>Reads the largest table: only the columns of the fact, and each code as one string however many rows hold it.</summary>
internal static class StoredParts
{
    public static ILookup<string, StoredPart> ByActivity(InsightsContext context)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        return context.Set<ParticipationRow>()
            .OrderBy(r => r.ActivityKey).ThenBy(r => r.Position)
            .Select(r => new { r.ActivityKey, r.People, r.Basis, r.CompletesTotal, r.Country, r.Province, r.OrganisationType, r.Sex, r.AgeGroup, r.Disability })
            .AsEnumerable()
            .ToLookup(r => r.ActivityKey, r => new StoredPart(
                new(
                    r.People,
                    Codes.Parse<ParticipationBasis>(r.Basis),
                    Once(r.Country),
                    Once(r.Province),
                    Codes.TryParse<OrganisationType>(r.OrganisationType) ?? OrganisationType.NotStated,
                    Codes.TryParse<Sex>(r.Sex) ?? Sex.NotStated,
                    Codes.TryParse<AgeGroup>(r.AgeGroup) ?? AgeGroup.NotStated,
                    Codes.TryParse<Disability>(r.Disability) ?? Disability.NotStated),
                r.CompletesTotal));

        string? Once(string? code)
        {
            if (code is not null && !codes.TryAdd(code, code))
                return codes[code];
            return code;
        }
    }
}
