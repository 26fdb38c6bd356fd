using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads how a report splits its own total: by country, or by sex. A split that exceeds the total is reported and not used.</summary>
public sealed partial class ProseParts(ReferenceData reference)
{
    private const int Reach = 220;

    private readonly PhraseIndex<string> countries = PhraseIndex.Of(
        reference.Countries.Values.SelectMany(c => c.Name.AllThai.Concat(c.Name.AllEnglish).Select(n => (n, c.Iso2))));

    public (IReadOnlyList<ParticipationPart> Parts, IReadOnlyList<Problem> Problems) Of(Report report, CountFact? total)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (total is null || !total.Count.IsAttendance || total.Count.Scope == HeadCountScope.SumOfSeveral)
            return ([], []);
        var start = Math.Max(0, total.Span.Start - Reach);
        var text = report.Value[start..Math.Min(report.Value.Length, total.Span.End + Reach)];
        var byCountry = ByCountry(text);
        var bySex = BySex(text);
        // People counted once by country and once by sex would stand twice in one table; the fuller split of places is kept.
        var parts = byCountry.Count >= 2 ? byCountry : bySex.Count >= 2 ? bySex : [];
        var problems = new List<Problem>();
        if (byCountry.Count >= 2 && bySex.Count >= 2)
            problems.Add(new(report.Source, "", "participation", "the same people split by country and again by sex", "one split; kept the one by country"));
        if (parts.Sum(p => p.People) > total.Count.Value)
        {
            problems.Add(new(report.Source, "", "participation", $"parts of {parts.Sum(p => p.People)}", $"at most the total of {total.Count.Value}; left unallocated"));
            parts = [];
        }

        return (parts, problems);
    }

    private List<ParticipationPart> ByCountry(string text)
    {
        var parts = new List<ParticipationPart>();
        foreach (var (span, code) in countries.Longest(text))
        {
            if (NumberBehind().Match(text[span.End..]) is { Success: true } match && NumberWords.FromDigits(match.Groups["n"].Value) is { } people and > 0
                && !parts.Exists(p => p.Country == code))
                parts.Add(new(people, ParticipationBasis.Prose, Country: code));
        }

        return parts;
    }

    private static List<ParticipationPart> BySex(string text) =>
        [.. SexAndNumber().Matches(text)
            .Select(m => (Sex: m.Groups["female"].Success ? Sex.Female : Sex.Male, People: NumberWords.FromDigits(m.Groups["n"].Value)))
            .Where(p => p.People > 0)
            .DistinctBy(p => p.Sex)
            .Select(p => new ParticipationPart(p.People!.Value, ParticipationBasis.Prose, Sex: p.Sex))];

    [GeneratedRegex(@"^ ?(?:จำนวน|:|-|\()? ?(?<n>\d[\d,]*) ?(?:คน|ราย|ท่าน|people|participants|persons|delegates|\))", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBehind();

    [GeneratedRegex(@"(?:(?<female>หญิง|สตรี)|(?<male>ชาย)) ?(?:จำนวน)? ?(?<n>\d[\d,]*) ?(?:คน|ราย)|(?<n>\d[\d,]*) (?:(?<female>women|female)|(?<male>men|male))\b", RegexOptions.CultureInvariant)]
    private static partial Regex SexAndNumber();
}
