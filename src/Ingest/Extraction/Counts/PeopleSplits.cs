using System.Buffers;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Finds people told part by part: <c>ชาย 20 คน หญิง 30 คน</c>, <c>30 women and 20 men</c>, <c>Thailand (20), Laos (15)</c>.</summary>
internal sealed partial class PeopleSplits(ReferenceData reference, PhraseFamily? family)
{
    private const int LongestGap = 40;
    private const int FromReach = 40;

    // A country beside a number, its name included.
    private const int BesideNumber = 120;

    private static readonly string[] SexesInThai = ["หญิง", "สตรี", "ชาย"];
    private static readonly string[] SexesInEnglish = ["women", "female", "girls", "men", "male", "boys"];
    private static readonly AnyWord ThaiSexes = new(SexesInThai);
    private static readonly SearchValues<string> EnglishSexes = SearchValues.Create(SexesInEnglish, StringComparison.OrdinalIgnoreCase);
    private static readonly AnchoredPattern SexesAndNumbers = new(
        SexAndNumber(), AnchorsOf.Either(AnchorsOf.Words(SexesInThai), AnchorsOf.LatinStems(SexesInEnglish)), before: 160)
    {
        Holds = SearchValues.Create(Ascii.Digits + Ascii.Letters + " ,-เพศผู้"),
    };

    private readonly PhraseIndex<string> countries = PhraseIndex.Of(
        reference.Countries.Values.SelectMany(c => c.Name.AllThai.Concat(c.Name.AllEnglish).Select(n => (n, c.Iso2))),
        family);

    /// <summary>The splits of one line of a report, those by country first.</summary>
    public IEnumerable<PeopleSplit> In(Report report, TextSpan line) => ByCountry(report, line).Concat(BySex(report.Value, line));

    private static IEnumerable<PeopleSplit> BySex(string text, TextSpan line)
    {
        if (!ThaiSexes.IsIn(text.AsSpan(line.Start, line.Length)) && !text.AsSpan(line.Start, line.Length).ContainsAny(EnglishSexes))
            yield break;
        foreach (var run in Runs(text, SexParts(text, line)).Where(r => r.Count == 2 && r[0].Part.Sex != r[1].Part.Sex))
            yield return Split(run, isExhaustive: true);
    }

    private IEnumerable<PeopleSplit> ByCountry(Report report, TextSpan line)
    {
        if (AroundNumbers(report.Value, line) is not { } stretch)
            yield break;
        foreach (var run in Runs(report.Value, CountryParts(report, stretch)).Where(r => r.Count >= 2 && r.DistinctBy(p => p.Part.Country).Count() == r.Count))
            yield return Split(run, isExhaustive: false);
    }

    /// <summary>The stretch of a line in which countries can stand beside counted numbers; null where it has not the two that make a split.</summary>
    private static TextSpan? AroundNumbers(string text, TextSpan line)
    {
        int? first = null;
        int? behindLast = null;
        foreach (var number in CountedNumber().EnumerateMatches(text.AsSpan(line.Start, line.Length)))
        {
            if (first is not null)
                behindLast = line.Start + number.Index + number.Length;
            first ??= line.Start + number.Index;
        }

        return first is { } start && behindLast is { } end ? new(Math.Max(line.Start, start - BesideNumber), Math.Min(line.End, end + BesideNumber)) : null;
    }

    private static IEnumerable<(TextSpan Span, ParticipationPart Part)> SexParts(string text, TextSpan line) =>
        SexesAndNumbers.Matches(line.Of(text))
            .Select(m => (Span: new TextSpan(line.Start + m.Index, line.Start + m.Index + m.Length), Sex: m.Groups["female"].Success ? Sex.Female : Sex.Male, People: NumberOf(m)))
            .Where(p => p.People > 0)
            .Select(p => (p.Span, new ParticipationPart(p.People!.Value, ParticipationBasis.Prose, Sex: p.Sex)));

    private IEnumerable<(TextSpan Span, ParticipationPart Part)> CountryParts(Report report, TextSpan line)
    {
        var text = report.Value;
        foreach (var (name, code) in countries.Longest(report.Folded, report.Folded.PartOf(line), text))
        {
            var behind = NumberBehind().Match(text[name.End..Math.Min(line.End, name.End + FromReach)]);
            var from = behind.Success ? null : NumberFrom().Match(text[Math.Max(line.Start, name.Start - FromReach)..name.Start]);
            var match = behind.Success ? behind : from!;
            if (!match.Success || NumberOf(match) is not ({ } people and > 0))
                continue;
            var whole = behind.Success ? new TextSpan(name.Start, name.End + behind.Length) : new TextSpan(name.Start - match.Length, name.End);
            yield return (whole, new(people, ParticipationBasis.Prose, Country: code));
        }
    }

    // Parts of one split follow one another with little between them.
    private static IEnumerable<List<(TextSpan Span, ParticipationPart Part)>> Runs(string text, IEnumerable<(TextSpan Span, ParticipationPart Part)> parts)
    {
        var run = new List<(TextSpan Span, ParticipationPart Part)>();
        foreach (var part in parts)
        {
            if (run.Count > 0 && !IsGap(text, run[^1].Span.End, part.Span.Start))
            {
                yield return run;
                run = [];
            }

            run.Add(part);
        }

        if (run.Count > 0)
            yield return run;
    }

    private static bool IsGap(string text, int end, int start) => start >= end && start - end <= LongestGap && Gap().IsMatch(text[end..start]);

    private static PeopleSplit Split(List<(TextSpan Span, ParticipationPart Part)> run, bool isExhaustive) =>
        new([.. run.Select(p => p.Part)], new(run[0].Span.Start, run[^1].Span.End), isExhaustive);

    private static int? NumberOf(Match match) =>
        NumberWords.FromDigits(match.Groups["n"].Value) ?? NumberWords.FromEnglish(match.Groups["n"].Value);

    [GeneratedRegex(@"^[ ,;/()]*(?:และ|กับ|เป็น|รวมทั้ง|and|as well as|,? of whom)?[ ,(]*(?:จาก|ประเทศ|เพศ|ผู้|the )?[ ]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(@"^ ?(?:จำนวน|:|-|\()? ?(?<n>[0-9][0-9,]*) ?(?:คน|ราย|ท่าน|people|participants|persons|delegates|\))", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBehind();

    // What NumberBehind and NumberFrom both hold.
    [GeneratedRegex(@"[0-9],* ?(?:คน|ราย|ท่าน|people|participants|persons|delegates|\)|มา|came|were|จาก|from)", RegexOptions.CultureInvariant)]
    private static partial Regex CountedNumber();

    [GeneratedRegex(@"(?<![0-9.,])(?<n>[0-9][0-9,]*) ?(?:คน|ราย|ท่าน|people|participants|persons|delegates)? ?(?:(?:มา|came|were) ?)?(?:จาก|from) ?(?:ประเทศ|the )?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberFrom();

    [GeneratedRegex(@"\G(?:(?:เพศ|ผู้)?(?:(?<female>หญิง|สตรี)|(?<male>ชาย)) ?(?:จำนวน ?)?(?<n>[0-9][0-9,]*) ?(?:คน|ราย|ท่าน)|(?<![0-9.,$-])\b(?<n>[0-9][0-9,]*|" + NumberWords.EnglishPattern + @") ?(?:(?<female>women|females?|girls)|(?<male>men|males?|boys))\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SexAndNumber();
}
