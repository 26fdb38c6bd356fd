using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Events that take several days: runs, sittings, rounds in several towns, and the last day told beside the first.</summary>
public static partial class EventDate
{
    private const int LongestEvent = 40;
    private const int ToLastDay = 120;

    // A run without a year has the year of the day that it holds: "22 May 2019 – From 20 to 22 May".
    private static (DateMention, ActivityPeriod)? RunThatHolds(Report report, (DateMention Mention, ActivityPeriod Period) day) =>
        Readings(report, _ => day.Period.Start.Year)
            .Select(d => (d.Mention, d.Period))
            .Where(m => Holds(report, m, day))
            .Select(m => ((DateMention, ActivityPeriod)?)m)
            .FirstOrDefault();

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

    private static bool Contains(ActivityPeriod whole, ActivityPeriod part) => whole.Start <= part.Start && whole.End is { } end && (part.End ?? part.Start) <= end;

    // "มีระยะเวลาการอบรม 15 วัน ตั้งแต่วันที่ 14 - 28 มีนาคม"
    [GeneratedRegex(@"(?:อบรม|ประชุม|สัมมนา|เข้าค่าย|จัดงาน|จัดกิจกรรม|จัดขึ้น)[^\n]{0,45}ตั้งแต่ ?(?:วันที่)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex RunFrom();

    // How long a guest stays, or a tour of inspection takes, is not how long he was received or what was held in it.
    [GeneratedRegex(@"(?:เยือน|ตรวจ(?:ติดตาม|ราชการ|เยี่ยม)|ลงพื้นที่)[^\n]{0,40}$|\bvisit\b[^.\n]{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex Visits();

    [GeneratedRegex(@"(?:ครั้ง|รุ่น)ที่ ?1 ?(?:ใน|ระหว่าง)?(?:วันที่)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex FirstSitting();

    [GeneratedRegex(@"^ ?,? ?และ ?(?:ครั้ง|รุ่น)ที่ ?2 ?(?:ใน|ระหว่าง)?(?:วันที่)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex SecondSitting();

    // The sentence that tells the first of several rounds.
    [GeneratedRegex(@"\b(?:held|ran|organi[sz]ed|hosted|conducted|repeated|met|took place)\b[^.;\n]{0,80}(?:\b(?:in|at)|:) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,? (?:on|from|between) (?:the )?$", RegexOptions.CultureInvariant)]
    private static partial Regex RoundsBefore();

    [GeneratedRegex(@"^,? (?:and )?(?:(?:then )?(?:the )?(?:first|second|third|fourth|last|other)(?: one| group| round)? )?(?:in |at )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,? (?:on|from|between) (?:the )?$", RegexOptions.CultureInvariant)]
    private static partial Regex NextRound();

    [GeneratedRegex(@"\b(?:completed|concluded|ended|closed|wrapped up|graduated)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ended();

    [GeneratedRegex(@"\b(?:began|started|opened|kicked off) on(?: \w+day,?)?(?: the)? $", RegexOptions.CultureInvariant)]
    private static partial Regex BeganBefore();

    [GeneratedRegex(@"^ (?:to|until|through|and|-|–) $|^,? (?:[^.;\n]{0,60}?\b(?:and|which|it|that) )?(?:(?:went on|lasted|continued|ran|runs|will (?:run|last)|carried on)(?: all night)? (?:till|until|to|through)|(?:end|finish|close|conclude|wrap)(?:s|e?d)(?: up)?(?: at)?)(?: (?:[0-9][0-9.:]* ?(?:[ap]\.?m\.?)?|noon|midnight))?(?: (?:on|of|the|next day|\w+day),?){0,4} ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UntilLastDay();
}
