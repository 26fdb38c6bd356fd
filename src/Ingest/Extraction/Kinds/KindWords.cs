using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads a value of a code list from the words (its aliases) by which titles and first lines show it.</summary>
internal sealed partial class KindWords<T>
    where T : struct, Enum
{
    private const int Lead = 2500;
    private const double TitleWeight = 2;
    private const double Repeated = 0.4;
    private const double Quoted = 0.4;
    private const double Specific = 3;
    private const int NameReach = 32;

    private readonly PhraseIndex<T> words;

    public KindWords(ReferenceData reference, string list) => words = PhraseIndex.Of(
        reference.CodeList(list)
            .Where(e => Codes.TryParse<T>(e.Code) is not null)
            .SelectMany(e => e.Name.ThaiAliases.Concat(e.Name.EnglishAliases.SelectMany(w => new[] { w, w + "s" })).Select(w => (w, Codes.Parse<T>(e.Code)))));

    /// <summary>The value whose words weigh most in title and lead; null where none stands there.</summary>
    public (T Value, TextSpan Span)? Of(Report report)
    {
        var end = Math.Min(report.Value.Length, report.BodyStart + Lead);
        var weights = new Dictionary<T, (double Weight, TextSpan First)>();
        foreach (var (span, value) in words.Longest(report.Folded, report.Folded.PartOf(new(0, end)), report.Value))
        {
            if (!report.IsContent(span.Start) || InAnotherName().IsMatch(report.Before(span.Start, NameReach)))
                continue;
            var into = Math.Max(0, span.Start - report.BodyStart);
            var weight = report.IsTitle(span.Start) ? TitleWeight : 1 / (1 + (into / 250.0));
            // A longer word says more: การประชุมเชิงปฏิบัติการ against ประชุม.
            weight *= Math.Min(2, span.Length / 6.0);
            // A seminar "in practice" is a workshop, also where its title says seminar.
            if (HandsOn().IsMatch(span.Of(report.Value)))
                weight *= Specific;
            // A quotation names the theme.
            if (IsQuoted(report, span.Start))
                weight *= Quoted;
            var (sum, first) = weights.GetValueOrDefault(value, (0, span));
            // What an event is, the first sentence says; pages repeat their titles, and a word that comes again is often the subject.
            if (sum > 0)
                weight *= Repeated;
            weights[value] = (sum + weight, first);
        }

        return weights.Count == 0 ? null : weights.MaxBy(w => w.Value.Weight) is var best ? (best.Key, best.Value.First) : null;
    }

    private static bool IsQuoted(Report report, int offset)
    {
        var before = report.SpanBefore(offset, Lead);
        return before.LastIndexOf('“') > before.LastIndexOf('”') || before.Count('"') % 2 == 1;
    }

    [GeneratedRegex("เชิงปฏิบัติการ")]
    private static partial Regex HandsOn();

    // "ศูนย์พัฒนาและฝึกอบรมคนพิการ" holds no training by its name, ผู้ตรวจราชการ is a post, ร่างปฏิญญา a paper, and who delivers a statement speaks at another event.
    [GeneratedRegex(@"(?:ผู้|เขต|สำนัก|ร่าง|รับรอง|สนับสนุน) ?[‘“""]?$|\bdeliver(?:s|ed|ing)? (?:(?:an?|his|her|the|their) )?(?:\w+ )?$|(?:ศูนย์|สถาบัน|วิทยาลัย|มูลนิธิ|กองทุน|สำนัก(?:งาน)?)(?!ฯ)[ก-๙]{0,24}$", RegexOptions.CultureInvariant)]
    private static partial Regex InAnotherName();
}
