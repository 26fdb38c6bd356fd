using System.Globalization;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>What the day of the news says about the other days of a report.</summary>
public static partial class EventDate
{
    private const int LongAgo = 180;
    private const int WeeksAgo = 21;
    private const int DaysOfNews = 2;

    internal static PartialDate? PageDateOf(Report report) =>
        (report.Dates.FirstOrDefault(m => m.Start.Day is not null && report.LineAt(m.Span.Start)?.Kind is LineKind.PageDate)
            ?? report.Dates.FirstOrDefault(m => m is { Start.Day: not null, HasYear: true } && m.Span.Start < HeadLines && PostedOn().IsMatch(report.Before(m.Span.Start, Reach))))
        ?.Start.ToDate();

    // A page without a date may carry its year in the name of the event: "Open Data Day 2024".
    private static int? TitleYear(Report report)
    {
        var years = report.Titles.SelectMany(t => GregorianYear().Matches(t.Span.Of(report.Value))).Select(m => int.Parse(m.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)).Distinct().ToList();
        return years is [var year] ? year : null;
    }

    // "วันนี้ (19 ม.ค. 67) ปลัดฯ เปิดเผยว่า ตนพร้อมคณะลงพื้นที่": where no other day is told, the day on which the deed was told is the deed's.
    private static (DateMention, ActivityPeriod)? DayOfTheNews(Report report, PartialDate? published) =>
        published is not { } page || report.OpensWith is not (OpeningKind.TellsOfAnEvent or OpeningKind.PassesOnAnEvent) ? null
        : Readings(report, _ => null)
            .Where(d => d.Mention is { Start.Day: not null, End: null } && Math.Abs(d.Period.Start.Earliest.DayNumber - page.Earliest.DayNumber) <= DaysOfNews)
            .Where(d => report.Before(d.Mention.Span.Start, Reach) is var before && (Today().IsMatch(before) || OnDay().IsMatch(before)) && !NotTheEvent().IsMatch(before))
            .Select(d => ((DateMention, ActivityPeriod)?)(d.Mention, d.Period))
            .FirstOrDefault();

    // "Yesterday the mayor opened the forum", on a page with a date.
    private static (DateMention, ActivityPeriod)? DayBeforeTheNews(Report report, PartialDate? published)
    {
        if (published is not { Day: not null } page || report.Language is Language.Thai || report.OpensWith is not OpeningKind.TellsOfAnEvent)
            return null;
        var told = YesterdayInEnglish().Match(report.Value, report.BodyStart, Math.Min(HeadLines, report.Value.Length - report.BodyStart));
        if (!told.Success || !report.IsProse(told.Index))
            return null;
        var day = page.Earliest.AddDays(-1);
        var mention = new DateMention(new(told.Index, told.Index + "yesterday".Length), new(day.Year, day.Month, day.Day), null);
        return (mention, mention.Period()!);
    }

    [GeneratedRegex(@"\byesterday\b(?! ?\()[^.;\n]{0,90}?\b(?:opened|held|hosted|met|visited|chaired|presided|launched|attended|welcomed|received|gathered|joined|organi[sz]ed|took place|signed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YesterdayInEnglish();

    // "MANILA, 17 October – … It took place from 11 to 13 October": the line's day is the news's, and gives the year of what it tells.
    private static (DateMention, ActivityPeriod)? ToldFromDateLine(Report report, (DateMention Mention, ActivityPeriod Period) news)
    {
        if (report.Language is not Language.English || news.Period is not { End: null, Start: { Day: not null } day } || !IsInDateLine(report, news.Mention))
            return null;
        foreach (var mention in report.Dates.Where(d => d is { HasYear: false, Start.Day: not null } && d.Span.Start > news.Mention.Span.End && report.IsProse(d.Span.Start)))
        {
            var before = report.Before(mention.Span.Start, Reach);
            if (mention.Period(YearOf(mention, day)) is { Start: { Day: not null } start } period && start < day && day.Earliest.DayNumber - start.Earliest.DayNumber <= LongestEvent
                && (Between().IsMatch(before) || HeldOn().IsMatch(before) || HeldAtOn().IsMatch(report.Before(mention.Span.Start, LongClause)))
                && !NotTheEvent().IsMatch(before) && !OtherMeeting().IsMatch(before) && !IsToldOfAnother(report, mention))
                return (mention, period);
        }

        return null;
    }

    private static bool IsInDateLine(Report report, DateMention mention) =>
        report.LineAt(mention.Span.Start) is { } line && NewsFrom().IsMatch(report.Value.AsSpan()[line.Span.Start..mention.Span.Start]) && EndsDateLine().IsMatch(report.After(mention.Span.End, 4));

    [GeneratedRegex(@"^\s*[A-Z][\w.’'-]*(?:,? [A-Z][\w.’'-]*){0,4},? ?(?:\(|[–-] ?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NewsFrom();

    [GeneratedRegex(@"^\)? ?(?:[–—:.|-]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex EndsDateLine();

    // "วันที่ 12 พฤศจิกายนของทุกปี ถือเป็นวันน้ำสะอาด" on a page of that day: the yearly day is being kept.
    private static (DateMention, ActivityPeriod)? YearlyDay(Report report, PartialDate? published) =>
        published is not { } page ? null
        : report.Dates
            .Where(m => m is { HasYear: false, End: null, Start: { Day: { } day, Month: { } month } } && day == page.Day && month == page.Month)
            .Where(m => report.IsProse(m.Span.Start) && EveryYear().IsMatch(report.After(m.Span.End, Reach)) && !WasDecreed().IsMatch(report.Before(m.Span.Start, Reach)))
            .Select(m => ((DateMention, ActivityPeriod)?)(m, m.Period(page.Year)!))
            .FirstOrDefault();

    // News is of the last days; what goes back further is told as background.
    private static bool IsLongAgo(Report report, DateMention mention, int days) =>
        mention.HasYear && mention.Start.ToDate() is { } date && report.PageDate is { } published && published.Earliest.DayNumber - date.Latest.DayNumber > days;

    // "วันนี้ (5 เม.ย.) … เพื่อเตรียมเปิดในวันที่ 12 สิงหาคม": where something was done today, a day to come is of something else.
    private static bool IsAhead(Report report, DateMention mention) =>
        mention is { HasYear: true, Start.Day: not null, End: null } && mention.Start.ToDate() is { } date && report.PageDate is { } published && date > published
        && report.Dates.TakeWhile(d => d.Span.Start < Math.Min(mention.Span.Start, report.BodyStart + HeadLines)).Any(d => Today().IsMatch(report.Before(d.Span.Start, Reach))
            && LeadsToDeed().IsMatch(report.After(d.Span.End, ToSpeech)) && !Discloses().IsMatch(report.After(d.Span.End, ToSpeech)));

    // "ซึ่งได้มอบลายผ้าไปแล้ว เมื่อวันที่": what was done weeks before the news of it.
    [GeneratedRegex(@"(?:ไป|มา)แล้ว ?(?:เมื่อ|ใน)?(?:วัน(?:ที่)?)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex AlreadyDone();

    [GeneratedRegex(@"^ ?\)?[^\n]{0,60}(?:ได้|ลงพื้นที่|เป็นประธาน|เข้าร่วม|ตรวจ|เปิด|พบ|หารือ|ร่วม)", RegexOptions.CultureInvariant)]
    private static partial Regex LeadsToDeed();

    [GeneratedRegex(@"\b(?:written|posted|published|updated)\b[^.\n]{0,45}\bon(?: \w+day,?)? ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PostedOn();

    // "จึงกำหนดให้วันที่ 12 พฤศจิกายนของทุกปีเป็นวันน้ำสะอาด" tells how the day came to be.
    [GeneratedRegex(@"(?:กำหนด|ประกาศ|อนุมัติ)ให้ ?(?:วันที่)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex WasDecreed();

    [GeneratedRegex(@"^ ?ของทุก ?ๆ? ?ปี", RegexOptions.CultureInvariant)]
    private static partial Regex EveryYear();

    [GeneratedRegex(@"\b20[0-9][0-9]\b", RegexOptions.CultureInvariant)]
    private static partial Regex GregorianYear();
}
