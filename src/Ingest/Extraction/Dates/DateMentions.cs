using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Every date of a text in any notation, in order, the longest reading where notations overlap; months beside Thai and English ones only in texts of other languages.</summary>
public static class DateMentions
{
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
        return kept;
    }
}
