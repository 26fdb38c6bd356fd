namespace SdgInsights.Domain;

/// <summary>A known organisation.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 of its seat; null for bodies of several states.</param>
public sealed record Organisation(string Code, BilingualName Name, OrganisationType Type, string? Country)
{
    public IEnumerable<string> AllNames => Name.AllThai.Concat(Name.AllEnglish).Distinct();
}
