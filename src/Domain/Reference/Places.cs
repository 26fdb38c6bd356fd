namespace SdgInsights.Domain;

/// <summary>A name in both languages, with further spellings by which texts call the same thing.</summary>
public sealed record BilingualName(string English, string Thai, IReadOnlyList<string> EnglishAliases, IReadOnlyList<string> ThaiAliases)
{
    public string In(Language language) => language == Language.Thai ? Thai : English;

    public IEnumerable<string> AllEnglish => EnglishAliases.Prepend(English);

    public IEnumerable<string> AllThai => ThaiAliases.Prepend(Thai);
}

/// <summary>A region of UN M49; <paramref name="Parent"/> is null for the world.</summary>
public sealed record Region(string M49, string? Parent, BilingualName Name);

/// <summary>An entry of ISO 3166-1.</summary>
/// <param name="RegionM49">The smallest M49 region that holds it.</param>
/// <param name="IsThaiWord">Its Thai name is also a word or a person's name, so that texts must show that a country is meant.</param>
/// <param name="IsEnglishWord">The same for its English name.</param>
public sealed record Country(
    string Iso2,
    string Iso3,
    string M49,
    string RegionM49,
    BilingualName Name,
    bool IsThaiWord,
    bool IsEnglishWord = false);

/// <summary>A member of a grouping from <paramref name="From"/> to <paramref name="To"/>, both part of the membership; null is open.</summary>
public sealed record GroupingMember(string Iso2, PartialDate? From, PartialDate? To);

/// <summary>A grouping of countries with dated membership, such as ASEAN.</summary>
public sealed record Grouping(string Code, BilingualName Name, IReadOnlyList<GroupingMember> Members)
{
    public IEnumerable<string> MembersAt(DateOnly day) => Members
        .Where(m => (m.From is null || m.From.Earliest <= day) && (m.To is null || m.To.Latest >= day))
        .Select(m => m.Iso2);
}

/// <summary>A Thai province (ISO 3166-2).</summary>
/// <param name="Region6">Code in the six-region scheme.</param>
/// <param name="CsoForumRegion">Code among the four regions in which the CSO Forum meets.</param>
/// <param name="Cluster">Code of its provincial cluster; null for Bangkok.</param>
/// <param name="IsThaiWord">Its bare Thai name is also a word, so that texts must show that a province is meant.</param>
/// <param name="IsEnglishWord">The same for its English name.</param>
public sealed record Province(
    string Code,
    BilingualName Name,
    string Region6,
    string CsoForumRegion,
    string? Cluster,
    bool IsThaiWord,
    bool IsEnglishWord);

/// <summary>A region of Thailand in the scheme <see cref="Six"/> or <see cref="CsoForum"/>.</summary>
public sealed record ThaiRegion(string Scheme, string Code, BilingualName Name)
{
    /// <summary>The six geographic regions.</summary>
    public const string Six = "six";

    /// <summary>The four regions in which the CSO Forum meets.</summary>
    public const string CsoForum = "cso-forum";
}
