using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Every date of a text in any notation, in order, the longest reading where notations overlap; months beside Thai and English ones only in texts of other languages.</summary>
public static partial class DateMentions
{
    private const int LongestJoint = 32;

    public static IReadOnlyList<DateMention> In(string text, Language language = Language.English)
    {
        var found = ThaiDates.In(text).Concat(EnglishDates.In(text)).Concat(NumericDates.In(text)).Concat(language is Language.Other ? OtherDates.In(text) : [])
            .OrderByDescending(m => m.Span.Length)
            .ThenBy(m => m.Span.Start);
        var kept = new List<DateMention>();
        foreach (var mention in found)
        {
            if (!kept.Exists(k => k.Span.Overlaps(mention.Span)))
                kept.Add(mention);
        }

        kept.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        for (var i = kept.Count - 2; i >= 0; i--)
            kept[i] = WithYearOfNext(text, kept[i], kept[i + 1]);
        return kept;
    }

    // "8 - 9 กรกฎาคม และ 15 - 16 กรกฎาคม 2566", "8 July and 15 July 2023": the year is written once.
    private static DateMention WithYearOfNext(string text, DateMention one, DateMention next) =>
        one is { HasYear: false, Start: { Day: not null, Month: { } month } } && next is { Start: { Year: { } year, Month: { } later } } && month <= later
        && next.Span.Start - one.Span.End is > 0 and <= LongestJoint && Joint().IsMatch(text.AsSpan(one.Span.End, next.Span.Start - one.Span.End))
            ? one with { Start = one.Start with { Year = year }, End = one.End is { } end ? end with { Year = end.Year ?? year } : null }
            : one;

    [GeneratedRegex(@"^ ?,? ?(?:และ|กับ|and|&) ?(?:(?:ครั้ง|รุ่น)ที่ ?[0-9]{1,2} ?)?(?:(?:ใน|ระหว่าง)?วันที่ ?|on )?$", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
