using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Words that name a kind of organisation and nobody in particular: <c>องค์กรวิชาชีพ</c>, <c>NGOs</c>. They are the names and aliases of the organisation types.</summary>
internal sealed class OrganisationKinds(ReferenceData reference)
{
    // Networks often have no other name.
    private const string Network = "เครือข่าย";

    // "องค์กรชุมชน (กลุ่มทางสังคม)", "สถาบันวิชาการหรือองค์กรทางวิชาการ"
    private static readonly string[] Ends = ["(", "หรือ"];

    private readonly HashSet<string> kinds = [.. reference.CodeList("organisation_type")
        .SelectMany(e => e.Name.AllThai.Concat(e.Name.AllEnglish))
        .Where(n => !n.StartsWith(Network, StringComparison.Ordinal) && reference.Organisations.Find(n) is null)
        .Select(OrganisationRegister.Key)];

    // A country is where somebody held it.
    private readonly HashSet<string> countries = [.. reference.Countries.Values.SelectMany(c => c.Name.AllEnglish)];

    public bool Contains(string name)
    {
        if (countries.Contains(name))
            return true;
        var end = Ends.Select(e => name.IndexOf(e, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(name.Length).Min();
        // "องค์กรปกครองส่วนท้องถิ่น หน่วยงานรัฐ เอกชนและภาคประชาชน"
        return IsKind(name[..end]) || (name.Split(' ') is [var first, var second, ..] && IsKind(first) && IsKind(second));
    }

    private bool IsKind(string words) => kinds.Contains(OrganisationRegister.Key(words));
}
