using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Chooses among the dates of a report the one on which the event took place.</summary>
public static partial class EventDate
{
    private const int Reach = 60;
    private const int ToSpeech = 90;
    private const int ToDeed = 300;
    private const int HeadLines = 600;
    private const int LongestHeadLine = 90;
    private const double EnoughForADay = 1.0;
    private const double EnoughForAYear = 2.0;
    private const double EnoughWithoutAYear = 3.0;
    private const double DeepestPosition = 3;

    // Blogs tell of their event far down a story, and by a day of the year that their page names.
    private const double EnoughWithoutAYearInStories = 1.5;
    private const double DeepestPositionInStories = 2;
    private const int MonthsAhead = 2;
    private const int FirstWords = 120;
    private const int LongestEvent = 40;
    private const int ToLastDay = 120;
    private const int LongClause = 240;

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

    // A run without a year has the year of the day that it holds: "22 May 2019 – From 20 to 22 May".
    private static (DateMention, ActivityPeriod)? RunThatHolds(Report report, (DateMention Mention, ActivityPeriod Period) day) =>
        Readings(report, _ => day.Period.Start.Year)
            .Select(d => (d.Mention, d.Period))
            .Where(m => Holds(report, m, day))
            .Select(m => ((DateMention, ActivityPeriod)?)m)
            .FirstOrDefault();

    // "ครั้งที่ 1 ระหว่างวันที่ 8 - 9 และครั้งที่ 2 ระหว่างวันที่ 15 - 16": one event in two sittings.
    private static (DateMention, ActivityPeriod)? Sittings(Report report, (DateMention Mention, ActivityPeriod Period) one)
    {
        var year = one.Period.Start.Year;
        foreach (var (first, second) in report.Dates.Zip(report.Dates.Skip(1)))
        {
            if ((first == one.Mention || second == one.Mention)
                && SecondSitting().IsMatch(report.Value.AsSpan()[first.Span.End..second.Span.Start]) && FirstSitting().IsMatch(report.Before(first.Span.Start, Reach))
                && first.Period(year) is { Start: var start } && second.Period(year) is { } last && last.Start > start)
                return (first, new(start, last.End ?? last.Start));
        }

        return null;
    }

    // "In Muynak on 11 May, Kungrad on 12 May and Nukus on 13 May 2023", "The first cohort met in Soroca between 8 and 10 October, and the second one in Cahul, from 22 to 24 October 2021".
    private static (DateMention Mention, ActivityPeriod Period)? Rounds(Report report)
    {
        if (report.Language is not Language.English)
            return null;
        for (var i = 0; i + 1 < report.Dates.Count; i++)
        {
            var last = i;
            while (last + 1 < report.Dates.Count && NextRound().IsMatch(report.Value.AsSpan()[report.Dates[last].Span.End..report.Dates[last + 1].Span.Start]))
                last++;
            if (last == i || !report.IsProse(report.Dates[i].Span.Start) || !RoundsBefore().IsMatch(report.Before(report.Dates[i].Span.Start, LongClause)))
                continue;
            var year = report.Dates.Skip(i).Take(last - i + 1).Select(d => d.Start.Year ?? d.End?.Year).FirstOrDefault(y => y is not null) ?? YearOf(report.Dates[i], report.PageDate);
            if (report.Dates[i].Period(year) is { Start: var start } && report.Dates[last].Period(year) is { } end && (end.End ?? end.Start) > start)
                return (report.Dates[i], new(start, end.End ?? end.Start));
        }

        return null;
    }

    // "25 October – Sixty people completed a training today. The training, which began on 14 October": the news is of the last day.
    private static (DateMention, ActivityPeriod)? LastOfDays(Report report, (DateMention Mention, ActivityPeriod Period) day)
    {
        if (report.Language is not Language.English || day.Period is not { End: null, Start.Day: not null } || !Ended().IsMatch(report.After(day.Mention.Span.End, ToDeed)))
            return null;
        var last = day.Period.Start;
        foreach (var mention in report.Dates.Where(d => d.Span.Start > day.Mention.Span.End && BeganBefore().IsMatch(report.Before(d.Span.Start, Reach))))
        {
            if (mention.Period(last.Year) is { Start: { Day: not null } first } && first < last && last.Earliest.DayNumber - first.Earliest.DayNumber <= LongestEvent)
                return (mention, new(first, last));
        }

        return null;
    }

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

    private static bool Contains(ActivityPeriod whole, ActivityPeriod part) => whole.Start <= part.Start && whole.End is { } end && (part.End ?? part.Start) <= end;

    // "It started at 3 pm on Friday, March 8, and went on till noon on Saturday": the second day is the last.
    private static (DateMention, ActivityPeriod)? WentOn(Report report, (DateMention Mention, ActivityPeriod Period) day)
    {
        if (report.Language is Language.Thai || day.Period.End is not null)
            return null;
        var year = day.Period.Start.Year;
        foreach (var (first, second) in report.Dates.Zip(report.Dates.Skip(1)))
        {
            if (second.Span.Start - first.Span.End <= ToLastDay && first.Period(year)?.Start == day.Period.Start
                && UntilLastDay().IsMatch(report.Value.AsSpan()[first.Span.End..second.Span.Start])
                && second.Period(year)?.Start is { } last && last > day.Period.Start && last.Earliest.DayNumber - day.Period.Start.Earliest.DayNumber <= LongestEvent)
                return (new(new(first.Span.Start, second.Span.End), first.Start, second.Start), new(day.Period.Start, last));
        }

        return null;
    }

    // A label often gives the first day alone: "The event was a two-day training, 11th and 12th of March".
    private static (DateMention, ActivityPeriod)? RunThatBegins(Report report, (DateMention Mention, ActivityPeriod Period) day) =>
        RunThatHolds(report, day) is { Item2.Start: var start } run && start == day.Period.Start ? run : null;

    // News tells of the day of the opening first, and further on how long the event runs; both are of one event.
    private static bool Holds(Report report, (DateMention Mention, ActivityPeriod Period) range, (DateMention Mention, ActivityPeriod Period) day) =>
        day.Mention is { Start.Day: not null, End: null }
        && range.Mention.Start.Day is not null
        && range.Period is { Start: var start, End: { } end }
        && start <= day.Period.Start && day.Period.Start <= end
        && end.Earliest.DayNumber - start.Earliest.DayNumber <= LongestEvent
        && report.Before(range.Mention.Span.Start, Reach) is var before
        && (RunFrom().IsMatch(before) || (!NotTheEvent().IsMatch(before) && (Between().IsMatch(before) || WasHeldThrough(report, range.Mention) || (start == day.Period.Start && IsRunOfEvent(report, before)))))
        && !Visits().IsMatch(before)
        && !OtherMeeting().IsMatch(before)
        && !IsToldOfAnother(report, range.Mention)
        && !NotTheEventAfter().IsMatch(report.After(range.Mention.Span.End, Reach));

    // "The workshop is held for two days, on 22–23 August".
    private static bool IsRunOfEvent(Report report, string before) => report.Language is not Language.Thai && EventBefore().IsMatch(before);

    // "The forum, held at the Harbour Hotel on 4-5 December": said of the event itself, whichever of its days the news is of.
    private static bool WasHeldThrough(Report report, DateMention run) =>
        report.Language is not Language.Thai && HeldAtOn().IsMatch(report.Before(run.Span.Start, LongClause));

    // Where the first words tell of a deed, the day in them is the deed's.
    private static bool OpensReport(Report report, DateMention mention) =>
        mention.Start.Day is not null && report.OpensWith is OpeningKind.TellsOfAnEvent
        && mention.Span.Start >= report.BodyStart && mention.Span.Start < report.BodyStart + FirstWords
        && !report.Dates.Any(d => d.Span.Start >= report.BodyStart && d.Span.Start < mention.Span.Start);

    private static bool IsToldOfAnother(Report report, DateMention mention) =>
        report.Language is not Language.Thai && ToldOfAnother().IsMatch(report.Before(mention.Span.Start, LongClause));

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

    internal static double Score(Report report, DateMention mention)
    {
        var before = report.Before(mention.Span.Start, Reach);
        var after = report.After(mention.Span.End, Reach);
        var score = Cue(report, before, after, mention) - Position(report, mention.Span.Start);
        if (mention.Start.Day is not null)
            score += 1.5;
        if (mention.End is not null)
            score += 1;
        if (report.IsTitle(mention.Span.Start))
            score -= 0.5;
        return score;
    }

    private static double Cue(Report report, string before, string after, DateMention mention)
    {
        var score = 0.0;
        if (NotTheEvent().IsMatch(before) || NotTheEventAfter().IsMatch(after))
            score -= 5;
        if (OtherMeeting().IsMatch(before))
            score -= 4;
        if (IsToldOfAnother(report, mention))
            score -= 3;
        if (IsLongAgo(report, mention, LongAgo))
            score -= 3;
        else if (AlreadyDone().IsMatch(before) && IsLongAgo(report, mention, WeeksAgo))
            score -= 4;
        if (PostedOn().IsMatch(before))
            score -= 5;
        if (IsAhead(report, mention))
            score -= 2;
        if (report.Prepares && IsToCome(report, mention))
            score -= 6;
        if (IsOfTomorrow().IsMatch(before))
            score += 3.5;
        if (Yesterday().IsMatch(before))
            score += DeedOfYesterday().IsMatch(after) ? 3 : 1;
        if (Between().IsMatch(before))
            score += 3;
        else if (HeldOn().IsMatch(before))
            score += 2.5;
        else if (report.Language is not Language.Thai && HeldAtOn().IsMatch(report.Before(mention.Span.Start, LongClause)))
            score += 2.5;
        else if (Today().IsMatch(before))
            score += 1.7;
        else if (report.Language is Language.Thai && PlaceBefore().IsMatch(before) && EndsParagraph().IsMatch(after))
            score += 2.5;
        else if (DateLine().IsMatch(before))
            score += 1.2;
        else if (OnDay().IsMatch(before))
            score += 1;
        if (report.Language != Language.Thai && (OnDay().IsMatch(before) || FromDay().IsMatch(before)) && WasHeldAfter().IsMatch(report.After(mention.Span.End, ToDeed)))
            score += 3.5;
        if (report.Language is Language.English && mention.Start.Day is null && InMonth().IsMatch(before) && WasHeldAfter().IsMatch(report.After(mention.Span.End, ToDeed)))
            score += EnoughForAYear + DeepestPositionInStories;
        if (report.Language is Language.Other && mention.End is null && OtherPatterns.SinceBefore().IsMatch(before))
            score -= 5;
        if (report.Language is Language.Other && mention.Start.Day is not null && OtherFacts.IsDayOfDeed(report, mention))
            score += OtherFacts.IsBesideDeed(report, mention) ? 4.5 : 2.5;
        if (HeldAt().IsMatch(after) || EventBefore().IsMatch(before))
            score += 1;
        if (IsHeadLine(report, mention))
            score += 1.5;
        if (!mention.HasYear && ToCome().IsMatch(after))
            score -= 1.5;
        if (Discloses().IsMatch(report.After(mention.Span.End, ToSpeech)))
            score -= 1.5;
        if (mention.Start.Month is null && EventNoun().IsMatch(before))
            score += 2.5;
        return score;
    }

    // Minutes open with lines such as "Tuesday, 23rd of March 2021, 9:00-12:15" and "Vientiane, Lao PDR, 14-15 May 2019".
    // What a preparatory meeting prepares takes place after the news of it.
    private static bool IsToCome(Report report, DateMention mention) =>
        report.PageDate is { } published && mention.Period(YearOf(mention, published)) is { } period && period.Start > published;

    private static bool IsHeadLine(Report report, DateMention mention) =>
        mention.Start.Day is not null
        && mention.Span.Start < Math.Max(report.BodyStart, HeadLines)
        && report.LineAt(mention.Span.Start) is { Kind: LineKind.Title, Span: { Length: < LongestHeadLine } line }
        && HeadLine().IsMatch(report.Value[line.Start..mention.Span.Start] + "#" + report.Value[mention.Span.End..line.End]);

    // Reports say when and where in their first lines; later dates belong to the background or to what comes next.
    private static double Position(Report report, int offset)
    {
        var intoBody = Math.Max(0, offset - report.BodyStart);
        return Math.Min(report.Language is Language.Thai ? DeepestPosition : DeepestPositionInStories, intoBody / 500.0);
    }

    [GeneratedRegex(@"^ ?(?:วัน(?:ที่|[ก-ฮ][ก-๙]{2,10}ที่) ?|[A-Z][a-z]+day,? |(?:[A-Z][\w.’' -]{1,30}, ){1,3})#[ ,]*(?:\(?(?:เวลา )?[0-9.:–\- ]+(?:น\.|[ap]\.?m\.?)?[^\n]{0,12})?$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadLine();

    [GeneratedRegex(@"^T[0-9][0-9]:", RegexOptions.CultureInvariant)]
    private static partial Regex MachineTime();

    [GeneratedRegex(@"(?:ตามมติ|ตามข้อสั่งการ|มติ(?:คณะรัฐมนตรี|ครม\.?)|คณะรัฐมนตรี|ครม\.|ราชกิจจานุเบกษา|พระราชบัญญัติ|พ\.ร\.บ\.|ระเบียบ|ประกาศ|คำสั่ง|จัดตั้งขึ้น|ก่อตั้ง|ตั้งแต่|ภายใน|จนถึง|สิ้นสุด|หมดเขต|รับสมัคร|ลงทะเบียน|รัฐธรรมนูญ|ฉบับ(?!ที่ [0-9]+ ใน)|เกิดเมื่อ|ข้อมูล(?:[ก-๙]{0,12} ?ณ)?|ช่วงเทศกาล|ปีงบประมาณ(?! ?(?:พ\.ศ\. ?)?25[0-9]{2} ?(?:เมื่อ)?วันที่)|(?:อุบัติเหตุ|เพลิงไหม้|เกิดเหตุ))[^\n,;]{0,25}$|\b(?:dated|since|by|until|before|deadline|adopted|established in|founded|born)\b[^\n,;.]{0,25}$|(?<![0-9] ?)ถึง(?:วันที่)? ?$|(?:ชนมพรรษา|ราชสมภพ|ราชาภิเษก|\b(?:birthday|coronation)\b)(?:(?!จัด|เมื่อ|ระหว่าง|\bheld\b|[0-9]{4})[^\n]){0,50}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotTheEvent();

    [GeneratedRegex(@"^ ?(?:(?:นี้ ?)?เป็นต้นไป|เป็นต้นมา|ของทุกปี|ที่จะถึง|พรรษา|มหาราช|สัปดาห์|ต่อไป|onwards|deadline)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotTheEventAfter();

    [GeneratedRegex(@"(?:ครั้งแรก|ครั้งก่อน|ครั้งที่ผ่านมา|ครั้งต่อไป|ครั้งถัดไป|ปีที่ผ่านมา|ตามมติที่ประชุม|ก่อนหน้านี้|จะ(?:จัด|มี)ขึ้น|มีกำหนด(?:การ)?จัด|กำหนดจะ|กำหนดการจะ|\b(?:next|previous|earlier|(?:planned|scheduled|meant) (?:for|on)|(?<!\bat )last(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day)|will)\b|\b(?:first|second|third|fourth) (?:meeting|forum|workshop) \()[^\n.;]{0,45}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherMeeting();

    [GeneratedRegex(@"(?:ระหว่าง ?(?:วัน ?(?:ที่)?)?|ในช่วงวันที่|กำหนดจัด(?:งาน)?(?:ระหว่าง)?(?:วันที่)?|(?:\b|(?-i:(?<=[a-z])(?=[FDB])))(?:from|during|between)(?: the (?:morning|afternoon|evening|night) of)?(?: \w+day,?)?) ?\(?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?:(?:เมื่อ|ใน)วัน\S{0,10}ที่|เมื่อวันที่|จัดขึ้นใน?วันที่|จัดขึ้นเมื่อ|(?:held|took place|convened|organi[sz]ed|gathered|met|celebrated|launched|ran|opened)[^.\n]{0,45} (?:on|from)(?: \w+day,?)?(?: the)?(?: weekend of)?|\bthe date was|(?:held|took place|convened|organi[sz]ed|gathered|met)[^.\n]{0,70} last \w+day,) ?$|^On(?: \w+day,?)? ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex HeldOn();

    // "which was held at the Lotus Room, 10th floor, Ministry of Canals, on".
    [GeneratedRegex(@"\b(?:held|took place|convened|organi[sz]ed|hosted) (?:(?:an?|the|its|our|their|his|her) [^.;\n]{3,90} )?(?:at|in|by|with) [^.;\n]{0,190},? on(?: \w+day,?)?(?: the)? $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeldAtOn();

    // "She also informed the minister about the session in Geneva between 5 and 16 June": a guest tells of what is held elsewhere.
    [GeneratedRegex(@"\b(?:informed|told|briefed|reminded|updated) [^.;\n]{0,60}\b(?:about|of|on) the [^.;\n]{0,80}\b(?:is|are|was|were|will be|to be) (?:being )?held\b[^.;\n]{0,60}$|\bas (?:a )?part of (?:the |its |their )?[^.;\n]{3,140},? (?:which|held|being held|taking place|to be held)\b[^.;\n]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToldOfAnother();

    [GeneratedRegex(@"^ (?:to|until|through|and|-|–) $|^,? (?:[^.;\n]{0,60}?\b(?:and|which|it|that) )?(?:(?:went on|lasted|continued|ran|runs|will (?:run|last)|carried on)(?: all night)? (?:till|until|to|through)|(?:end|finish|close|conclude|wrap)(?:s|e?d)(?: up)?(?: at)?)(?: (?:[0-9][0-9.:]* ?(?:[ap]\.?m\.?)?|noon|midnight))?(?: (?:on|of|the|next day|\w+day),?){0,4} ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UntilLastDay();

    // "… (ณ ศาลาว่าการกลาโหม 24 ก.ย. 63)": place and day close the report.
    [GeneratedRegex(@"ณ ?[ก-๙][ก-๙ .]{3,55} (?:เมื่อ)?(?:วันที่ ?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceBefore();

    [GeneratedRegex(@"^ ?\)?\.? *$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsParagraph();

    [GeneratedRegex(@"(?:วันนี้|เมื่อวาน(?:นี้)?|Today|Yesterday),? ?\(? ?(?:วัน\S{0,10}ที่ ?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Today();

    [GeneratedRegex(@"(?:วาน(?:นี้)?|\b[Yy]esterday),? ?\(? ?(?:วัน\S{0,10}ที่ ?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Yesterday();

    // "เปิดเผยว่า … โดยเมื่อวานนี้ (8 มี.ค. 65) ได้จัดกิจกรรม": however far behind the speaker's first words.
    [GeneratedRegex(@"^ ?\)? ?(?:จังหวัด|อำเภอ|ตน)?(?:ได้|มีการ)+(?:จัด(?:กิจกรรม|งาน|ประชุม|การประชุม|โครงการ|อบรม|เวที|พิธี)|ประชุม|ลงพื้นที่|เปิด)", RegexOptions.CultureInvariant)]
    private static partial Regex DeedOfYesterday();

    [GeneratedRegex(@"(?:ครั้ง|รุ่น)ที่ ?1 ?(?:ใน|ระหว่าง)?(?:วันที่)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex FirstSitting();

    [GeneratedRegex(@"^ ?,? ?และ ?(?:ครั้ง|รุ่น)ที่ ?2 ?(?:ใน|ระหว่าง)?(?:วันที่)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex SecondSitting();

    // "On 4–6 October 2021 we held a training", "on 9 June the Lab, together with the city, organised its first hackathon".
    [GeneratedRegex(@"^\)?,? [^.;\n]{0,130}?\b(?:held|hosted|organi[sz]ed|convened|ran|conducted|facilitated|launched|joined|attended|brought together) (?:an?|the|its|our|their|his|her) [^.;\n]{0,60}?\b(?:workshop|training|course|session|forum|meeting|conference|consultation|dialogue|seminar|webinar|roundtable|hackathon|mapathon|datathon|edit-a-thon|bootcamp|camp|lab|sprint|summit|symposium|event|ceremony|campaign|fair|walk)s?\b|^\)?,? (?:\w+ ){0,6}(?:gathered|met|came (?:together|to)|sat down)\b|^\)?,? [^.;\n]{0,180}?\binvited [^.;\n]{1,90}? to (?:an?|the|its|our|their) [^.;\n]{0,60}?\b(?:workshop|training|course|session|forum|meeting|dialogue|consultation|hackathon|bootcamp|event|lab)s?\b|^,? we (?:finally |therefore |then |also )?(?:brought|invited|gathered|met|sat|took|held|ran|convened|hosted|organi[sz]ed|opened|launched|walked|visited|returned|presented)\b|^\)?,? [^.;\n]{0,110}?\bbrought (?:about |some |over |nearly |almost |around |more than )?[0-9][0-9,]* [^.;\n]{0,70}?\b(?:to|into|together|around)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WasHeldAfter();

    [GeneratedRegex(@"\b(?:completed|concluded|ended|closed|wrapped up|graduated)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ended();

    [GeneratedRegex(@"\b(?:began|started|opened|kicked off) on(?: \w+day,?)?(?: the)? $", RegexOptions.CultureInvariant)]
    private static partial Regex BeganBefore();

    // How long a guest stays, or a tour of inspection takes, is not how long he was received or what was held in it.
    [GeneratedRegex(@"(?:เยือน|ตรวจ(?:ติดตาม|ราชการ|เยี่ยม)|ลงพื้นที่)[^\n]{0,40}$|\bvisit\b[^.\n]{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex Visits();

    // "15 มี.ค. นี้": of something that has not yet been.
    [GeneratedRegex(@"^ ?นี้", RegexOptions.CultureInvariant)]
    private static partial Regex ToCome();

    // "มีระยะเวลาการอบรม 15 วัน ตั้งแต่วันที่ 14 - 28 มีนาคม"
    [GeneratedRegex(@"(?:อบรม|ประชุม|สัมมนา|เข้าค่าย|จัดงาน|จัดกิจกรรม|จัดขึ้น)[^\n]{0,45}ตั้งแต่ ?(?:วันที่)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex RunFrom();

    // "โฆษกฯ เปิดเผยว่า ในวันพรุ่งนี้ (1 พ.ย. 2567) นายกรัฐมนตรีจะลงพื้นที่": the news is of the day to come.
    [GeneratedRegex(@"(?:เปิดเผย|กล่าว)(?:ว่า)?[^\n]{0,20}วันพรุ่งนี้ ?\((?:วัน)?[ก-๙]{0,10} ?(?:ที่ ?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsOfTomorrow();

    // "กรุงเทพฯ 12 พฤศจิกายน 2565 –", "(21 ธันวาคม 2563) นาย …": the day, with its place or in brackets, under which news is written.
    [GeneratedRegex(@"^\(?(?:(?:กรุงเทพ(?:ฯ|มหานคร)|[A-Z][A-Za-z ]{2,20})(?:,| –| -)? ?\(?|\((?:วัน[ก-๙]{0,8}(?:ที่)? ?)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex DateLine();

    [GeneratedRegex(@"(?:วัน(?:\S{0,10})?ที่|(?:\b|(?-i:(?<=[a-z])(?=O)))on(?: \w+day,?)?(?: the)?|\b(?:last|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day,) ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex OnDay();

    [GeneratedRegex(@"^,? (?:and )?(?:(?:then )?(?:the )?(?:first|second|third|fourth|last|other)(?: one| group| round)? )?(?:in |at )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,? (?:on|from|between) (?:the )?$", RegexOptions.CultureInvariant)]
    private static partial Regex NextRound();

    // The sentence that tells the first of several rounds.
    [GeneratedRegex(@"\b(?:held|ran|organi[sz]ed|hosted|conducted|repeated|met|took place)\b[^.;\n]{0,80}(?:\b(?:in|at)|:) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,? (?:on|from|between) (?:the )?$", RegexOptions.CultureInvariant)]
    private static partial Regex RoundsBefore();

    // "The bootcampFrom 16 to 20 May we ran".
    [GeneratedRegex(@"(?:\bf|\bF|(?<=[a-z])F)rom (?:\w+day,? )?(?:the )?$", RegexOptions.CultureInvariant)]
    private static partial Regex FromDay();

    // "In May 2021, we therefore convened a workshop".
    [GeneratedRegex(@"(?:\b[Ii]|(?<=[a-z])I)n (?:early |mid-|late )?$", RegexOptions.CultureInvariant)]
    private static partial Regex InMonth();

    [GeneratedRegex(@"^ ?\)? ?,?(?:เวลา ?[0-9.:]+ ?(?:-|–)? ?[0-9.:]* ?น?\.?)? ?,?(?:ณ |ที่ ?(?:โรงแรม|ห้อง|อาคาร|หอประชุม|ศูนย์|กระทรวง|ทำเนียบ|สำนัก)|in |at )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeldAt();

    [GeneratedRegex(@"(?:ประชุม|สัมมนา|เวที|อบรม|โครงการ|จัดงาน|จัดขึ้น|forum|workshop|conference|meeting|seminar|consultation|training|event|activity|hackathon|bootcamp|camp|course)[^\n]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EventBefore();

    [GeneratedRegex(@"^ ?\)?[^\n]{0,75}(?:เปิดเผยว่า|เปิดเผยถึง|disclosed|announced)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Discloses();

    [GeneratedRegex(@"(?:ประชุม|สัมมนา|ฟอรัม|สมัชชา|เวที|forum|conference|assembly|workshop)[^\n]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EventNoun();
}
