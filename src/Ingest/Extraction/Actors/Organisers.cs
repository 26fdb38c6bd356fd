using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Who held the event, as written; partners who held it together each stand alone. Guests, chairs and speakers are left out.</summary>
public sealed partial class Organisers(ReferenceData reference)
{
    private const int MostNames = 10;
    private const int MostLists = 12;

    private readonly OrganisationRegister register = reference.Organisations;
    private readonly OrganisationKinds kinds = new(reference);

    public IReadOnlyList<TextSpan> Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Fields.FirstOrDefault(f => f.Label is "organisers") is { } field)
            return [.. NameList.OfField(report.Value, field.Value)];
        var lists = report.Language == Language.Thai
            ? ThaiOrganisers.In(report).Select(list => NameList.Of(report.Value, list, register))
            : EnglishOrganisers.In(report).Select(stretches => stretches.SelectMany(s => NameList.Of(report.Value, s, register)).Select(n => EnglishOrganisers.Whole(report, n)));
        if (report.Language is Language.Other && OtherFacts.OrganisersOf(report) is { Count: > 0 } hosts)
            return hosts;
        // The plainest statement of all decides, unless another names the same bodies and more.
        var stated = lists.Take(MostLists).Select(names => Once(report, names.Where(n => !kinds.Contains(n.Of(report.Value)))).Take(MostNames).ToList()).Where(names => names.Count > 0).ToList();
        return stated.FirstOrDefault() is not { } first ? [] : [.. (stated.Find(more => (more.Count > first.Count || (more.Count == first.Count && IsShort(report, first) && !IsShort(report, more))) && first.TrueForAll(n => more.Exists(m => IsSame(report, n, m)))) ?? first).Select(n => SpeltOut(report, n))];
    }

    // Titles abbreviate; a body whose name the report also gives in full is told by it, with its abbreviation where that stands beside it.
    private TextSpan SpeltOut(Report report, TextSpan name)
    {
        var text = report.Value;
        if (report.Language is not Language.Thai && LatinAbbreviation().IsMatch(name.Of(text)))
            return LatinNames.SpeltOut(report, name.Of(text)) ?? name;
        if (!Abbreviation().IsMatch(name.Of(text)) || register.Find(name.Of(text)) is not { Name.Thai: { Length: > 0 } full })
            return name;
        return Spelt(report, full + " (" + name.Of(text) + ")") ?? Spelt(report, full) ?? name;
    }

    private static TextSpan? Spelt(Report report, string name) =>
        report.Value.IndexOf(name, StringComparison.Ordinal) is >= 0 and var start && report.IsContent(start) ? new(start, start + name.Length) : null;

    // Titles know bodies by their abbreviations, the text by their names.
    private static bool IsShort(Report report, List<TextSpan> names) => names.Exists(n => Abbreviation().IsMatch(n.Of(report.Value)));

    private bool IsSame(Report report, TextSpan one, TextSpan other)
    {
        var (a, b) = (one.Of(report.Value), other.Of(report.Value));
        return b.StartsWith(a, StringComparison.Ordinal) || a.StartsWith(b, StringComparison.Ordinal) || (register.Find(a) is { } known && register.Find(b) == known);
    }

    // One body under its name and its abbreviation is one organiser.
    private IEnumerable<TextSpan> Once(Report report, IEnumerable<TextSpan> names) =>
        names.DistinctBy(n => register.Find(n.Of(report.Value))?.Code ?? n.Of(report.Value));

    [GeneratedRegex("^[A-Z]{3,6}$")]
    private static partial Regex LatinAbbreviation();

    [GeneratedRegex(@"^(?:[ก-ฮ]{1,4}\.)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
