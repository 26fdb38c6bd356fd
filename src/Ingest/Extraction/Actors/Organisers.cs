using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Who held the event, as written; partners who held it together each stand alone. Guests, chairs and speakers are left out.</summary>
public static partial class Organisers
{
    private const int MostNames = 10;

    public static IReadOnlyList<TextSpan> Of(Report report, OrganisationRegister register)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(register);
        if (report.Fields.FirstOrDefault(f => OrganiserLabel().IsMatch(f.Label)) is { } field)
            return [.. NameList.OfField(report.Value, field.Value)];
        var lists = report.Language == Language.Thai ? ThaiOrganisers.In(report) : EnglishOrganisers.In(report);
        // The plainest statement of all decides; weaker ones would only repeat it in other words.
        return lists.Select(list => Once(report, NameList.Of(report.Value, list, register), register).Take(MostNames).ToList()).FirstOrDefault(names => names.Count > 0) ?? [];
    }

    // One body under its name and its abbreviation is one organiser.
    private static IEnumerable<TextSpan> Once(Report report, IEnumerable<TextSpan> names, OrganisationRegister register) =>
        names.DistinctBy(n => register.Find(n.Of(report.Value))?.Code ?? n.Of(report.Value));

    [GeneratedRegex(@"^(?:organi[sz]ers?|organi[sz]ed by|convened by|hosted by|ผู้จัด|หน่วยงานที่จัด|จัดโดย)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrganiserLabel();
}
