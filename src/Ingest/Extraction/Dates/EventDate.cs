using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Chooses among the dates of a report the one on which the event took place.</summary>
public static partial class EventDate
{
    private const int Reach = 60;
    private const int ToSpeech = 90;
    private const int ToDeed = 300;
    private const int LongClause = 240;
    private const int HeadLines = 600;
    private const double EnoughForADay = 1.0;
    private const double EnoughForAYear = 2.0;
    private const double EnoughWithoutAYear = 3.0;

    // Blogs tell of their event by a day of the year that their page names.
    private const double EnoughWithoutAYearInStories = 1.5;
    private const int MonthsAhead = 2;
    private const int FirstWords = 120;

    /// <returns>The mention and its period; null where no date of the text is the event's.</returns>
    public static (DateMention Mention, ActivityPeriod Period)? Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (FromField(report) is { } field)
            return RunThatBegins(report, field) ?? WentOn(report, field) ?? field;
        var published = report.PageDate;
        var year = published is null ? TitleYear(report) : null;
        var best = Readings(report, m => YearOf(m, published) ?? (m.Start is { Month: not null, Day: not null } ? year : null))
            .Select(d => (d.Mention, d.Period, Score: report.DateScore(d.Index) + (OpensReport(report, d.Mention) ? 1.5 : 0)))
            .Where(c => c.Score >= (IsToday(report, c.Mention) ? EnoughForADay : Enough(report, c.Mention)))
            .OrderByDescending(c => c.Mention.Start.Precision)
            .ThenByDescending(c => c.Mention.HasYear || IsYesterday(report, c.Mention) || IsToday(report, c.Mention))
            .ThenByDescending(c => c.Score)
            .ThenBy(c => c.Mention.Span.Start)
            .Select(c => ((DateMention Mention, ActivityPeriod Period)?)(c.Mention, c.Period))
            .FirstOrDefault();
        if (best is { } last && LastOfDays(report, last) is { } days)
            return days;
        if (best is { } news && ToldFromDateLine(report, news) is { } told)
            return told;
        if (Rounds(report) is { } rounds && (best is null || Contains(rounds.Period, best.Value.Period)))
            return rounds;
        return best is { } chosen ? RunThatHolds(report, chosen) ?? Sittings(report, chosen) ?? WentOn(report, chosen) ?? best : DayOfTheNews(report, published) ?? DayBeforeTheNews(report, published) ?? YearlyDay(report, published);
    }

    // "เปิดเผยว่า เมื่อวานนี้ (25 มี.ค.)": told from the day of the news, it needs no year.
    private static bool IsYesterday(Report report, DateMention mention) => Yesterday().IsMatch(report.Before(mention.Span.Start, Reach));

    // "ล่าสุดวันนี้ (18 ก.ค.)" on a page of that day.
    private static bool IsToday(Report report, DateMention mention) =>
        mention is { HasYear: false, End: null, Start: { Day: { } day, Month: { } month } } && report.PageDate is { } page && page.Day == day && page.Month == month
        && Today().IsMatch(report.Before(mention.Span.Start, Reach));

    private static IEnumerable<(int Index, DateMention Mention, ActivityPeriod Period)> Readings(Report report, Func<DateMention, int?> year) => report.Dates
        .Select((m, i) => (Index: i, Mention: m))
        .Where(d => report.IsProse(d.Mention.Span.Start))
        .Select(d => (d.Index, d.Mention, Period: d.Mention.Period(year(d.Mention))))
        .Where(d => d.Period is not null)
        .Select(d => (d.Index, d.Mention, d.Period!));

    // Where the first words tell of a deed, the day in them is the deed's.
    private static bool OpensReport(Report report, DateMention mention) =>
        mention.Start.Day is not null && report.OpensWith is OpeningKind.TellsOfAnEvent
        && mention.Span.Start >= report.BodyStart && mention.Span.Start < report.BodyStart + FirstWords
        && !report.Dates.Any(d => d.Span.Start >= report.BodyStart && d.Span.Start < mention.Span.Start);

    private static double Enough(Report report, DateMention mention) =>
        mention.Start.Day is null ? EnoughForAYear
        : mention.HasYear ? EnoughForADay
        : report.Language is Language.Thai ? EnoughWithoutAYear : EnoughWithoutAYearInStories;

    // A page tells of what has just been, or will soon be; so its own date gives the year.
    private static int? YearOf(DateMention mention, PartialDate? published) =>
        mention.HasYear || published is null || mention.Start.Day is null || mention.Start.Month is not { } month ? null
        : month > published.Month + MonthsAhead ? published.Year - 1
        : published.Year;

    private static (DateMention, ActivityPeriod)? FromField(Report report)
    {
        foreach (var field in report.Fields.Where(f => f.Label is "date"))
        {
            var mention = report.Dates.FirstOrDefault(m => field.Value.Contains(m.Span) || m.Span.Contains(field.Value));
            if (mention?.Period() is { } period && !MachineTime().IsMatch(report.After(mention.Span.End, 12)))
                return (mention, period);
        }

        return null;
    }

    [GeneratedRegex(@"^T[0-9][0-9]:", RegexOptions.CultureInvariant)]
    private static partial Regex MachineTime();

    [GeneratedRegex(@"(?:วันนี้|เมื่อวาน(?:นี้)?|Today|Yesterday),? ?\(? ?(?:วัน\S{0,10}ที่ ?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Today();

    [GeneratedRegex(@"(?:วาน(?:นี้)?|\b[Yy]esterday),? ?\(? ?(?:วัน\S{0,10}ที่ ?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Yesterday();
}
