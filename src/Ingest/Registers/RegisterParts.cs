using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Counts the people of registers by all that their rows state.</summary>
internal static class RegisterParts
{
    /// <summary>Each person once, with what any of their rows states; the first row that states a property decides.</summary>
    public static IReadOnlyList<ParticipationPart> People(IEnumerable<RegisteredPerson> rows) =>
        [.. rows.GroupBy(r => r.Identity).Select(g => g.Select(r => r.Properties).Aggregate(Complete))];

    public static IReadOnlyList<ParticipationPart> Of(IEnumerable<ParticipationPart> people) =>
    [
        .. people.GroupBy(p => p).Select(g => g.Key with { People = g.Count() })
            .OrderBy(p => p.Country, StringComparer.Ordinal)
            .ThenBy(p => p.Province, StringComparer.Ordinal)
            .ThenBy(p => p.OrganisationType)
            .ThenBy(p => p.Sex)
            .ThenBy(p => p.Basis)
            .ThenBy(p => p.AgeGroup)
            .ThenBy(p => p.Disability),
    ];

    private static ParticipationPart Complete(ParticipationPart first, ParticipationPart later) => WithSex(first with
    {
        Country = first.Country ?? later.Country,
        Province = first.Province ?? (first.Country is null || first.Country == later.Country ? later.Province : null),
        OrganisationType = Stated(first.OrganisationType, later.OrganisationType),
        AgeGroup = Stated(first.AgeGroup, later.AgeGroup),
        Disability = Stated(first.Disability, later.Disability),
    }, SexOf(first, later));

    // What a column states goes before what a title hints at.
    private static ParticipationPart SexOf(ParticipationPart first, ParticipationPart later) =>
        new[] { first, later }.Where(p => p.Sex is not Sex.NotStated).OrderBy(p => p.Basis is ParticipationBasis.RegisterTitles).FirstOrDefault(first);

    private static ParticipationPart WithSex(ParticipationPart person, ParticipationPart from) => person with { Basis = from.Basis, Sex = from.Sex };

    private static T Stated<T>(T first, T later)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(first, default) ? later : first;
}
