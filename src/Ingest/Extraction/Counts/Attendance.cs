using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A count with the place where it was read.</summary>
public sealed record CountFact(HeadCount Count, TextSpan Span);

/// <summary>Tells attendance from the many other numbers of people in a report, and takes a number only where the text says that they took part.</summary>
public static partial class Attendance
{
    private const int ReachBefore = 110;
    private const int ReachAfter = 130;
    private const int ReachTotal = 60;
    private const double Enough = 2;

    public static CountFact? ParticipantsOf(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var mentions = report.Counts.Where(m => m.Unit == CountUnit.People && report.IsContent(m.Span.Start)).ToList();
        var best = mentions
            .Select((m, i) => (Mention: m, Score: Score(report, mentions, i)))
            .Where(c => c.Score >= Enough)
            .OrderByDescending(c => c.Score)
            .ThenBy(c => c.Mention.Span.Start)
            .Select(c => c.Mention)
            .FirstOrDefault();
        return best is null ? null : new(CountOf(report, best), best.Span);
    }

    public static CountFact? OrganisationsOf(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var mention = report.Counts
            .Where(m => m.Unit == CountUnit.Organisations && report.IsContent(m.Span.Start))
            .FirstOrDefault(m => IsOrganisationAttendance(report, m));
        return mention is null ? null : new(new(mention.Value, mention.Qualifier), mention.Span);
    }

    /// <summary>Whether the words around a span say that people took part, and not that they were invited or are only a statistic.</summary>
    internal static bool IsStatedAt(Report report, TextSpan span)
    {
        var before = report.Before(span.Start, ReachBefore);
        var after = report.After(span.End, ReachAfter);
        return report.IsContent(span.Start)
            && (AttendedBefore().IsMatch(before) || AttendedAfter().IsMatch(after))
            && !NotAttendanceBefore().IsMatch(before) && !NotAttendanceAfter().IsMatch(after)
            && !PlannedBefore().IsMatch(before) && !InvitedBefore().IsMatch(before);
    }

    /// <summary>The phrase that holds the count, from the word that shows attendance to the unit.</summary>
    private static HeadCount CountOf(Report report, CountMention mention)
    {
        var before = report.Before(mention.Span.Start, ReachBefore);
        var after = report.After(mention.Span.End, ReachAfter);
        var planned = PlannedBefore().IsMatch(before);
        var several = SeveralMeetings().IsMatch(before) || SeveralMeetings().IsMatch(after);
        return new(
            mention.Value,
            planned ? HeadCountQualifier.Planned : mention.Qualifier,
            several ? HeadCountScope.SumOfSeveral : HeadCountScope.ThisActivity);
    }

    private static double Score(Report report, List<CountMention> all, int index)
    {
        var mention = all[index];
        var before = report.Before(mention.Span.Start, ReachBefore);
        var after = report.After(mention.Span.End, ReachAfter);
        var score = 0.0;
        if (AttendedBefore().IsMatch(before) || AttendedAfter().IsMatch(after) || AttendedWithin().IsMatch(report.Value[mention.Span.Start..mention.Span.End]))
            score += 3;
        if (TotalBefore().IsMatch(before))
            score += 1.5;
        if (NotAttendanceBefore().IsMatch(before) || NotAttendanceAfter().IsMatch(after))
            score -= 4;
        if (PlannedBefore().IsMatch(before))
            score -= 0.5;
        if (InvitedBefore().IsMatch(before) || InvitedAfter().IsMatch(after) || PartBefore().IsMatch(before) || IsPart(report, mention, after))
            score -= 3;
        if (mention.Value < 5)
            score -= 2;
        // A larger figure of the same sentence that calls itself a total holds the smaller ones.
        if (Near(all, index).Any(o => o.Value > mention.Value && TotalBefore().IsMatch(report.Before(o.Span.Start, ReachTotal))))
            score -= 2;
        return score - Math.Min(2.5, Math.Max(0, mention.Span.Start - report.BodyStart) / 1200.0);
    }

    private static IEnumerable<CountMention> Near(List<CountMention> all, int index)
    {
        for (var i = index - 1; i >= 0 && all[index].Span.Start - all[i].Span.Start < ReachBefore; i--)
            yield return all[i];
        for (var i = index + 1; i < all.Count && all[i].Span.Start - all[index].Span.Start < ReachBefore; i++)
            yield return all[i];
    }

    // "20 men and 30 women", "จากไทย 20 คน และลาว 15 คน": one of several figures that stand side by side.
    private static bool IsPart(Report report, CountMention mention, string after) =>
        (SexUnit().IsMatch(mention.Span.Of(report.Value)) && (OtherSex().IsMatch(after) || OtherSexBefore().IsMatch(report.Before(mention.Span.Start, ReachTotal))))
        || (PartAfter().IsMatch(after) && FromBefore().IsMatch(report.Before(mention.Span.Start, ReachTotal)))
        || AfterOtherParts().IsMatch(report.Before(mention.Span.Start, ReachBefore))
        || FromAndMoreFrom().IsMatch(after) || MoreFromBefore().IsMatch(report.Before(mention.Span.Start, ReachTotal));

    private static bool IsOrganisationAttendance(Report report, CountMention mention)
    {
        var before = report.Before(mention.Span.Start, ReachBefore);
        var after = report.After(mention.Span.End, ReachAfter);
        return OrganisationsBefore().IsMatch(before) && !NotAttendanceBefore().IsMatch(before) && !NotAttendanceAfter().IsMatch(after);
    }

    [GeneratedRegex(@"(?:ผู้เข้าร่วม|เข้าร่วม|ผู้ร่วม|ร่วมงาน|ร่วมประชุม|ผู้เข้าประชุม|ผู้เข้าอบรม|ผู้เข้ารับการ(?:ฝึก)?อบรม|ผู้มาร่วม|องค์ประชุม|ผู้แทนจาก|ประกอบด้วย|attended by|who attended|joined by|brought together|gathered|convened|involved|trained|participated|participants(?: included)?|we had|attendance|welcomed)[^\n]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AttendedBefore();

    [GeneratedRegex(@"^[^\n]{0,25}?(?:เข้าร่วม|ร่วมงาน|ร่วมประชุม|ร่วม(?:รับฟัง|กิจกรรม|เวที|เสวนา|สัมมนา)|มาร่วม|ผู้เข้าร่วม)|^[^\n.;]{0,120}?\b(?:attended|participated|took part|gathered|joined|showed up|came(?: together)?|received|were trained|finished|completed|graduated|met)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AttendedAfter();

    [GeneratedRegex(@"participants|attendees|delegates", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AttendedWithin();

    [GeneratedRegex(@"(?:ทั้งสิ้น|รวมจำนวน|รวมทั้งหมด|รวมทั้งสิ้น|ทั้งหมด|รวม|total(?: of)?|altogether|in all)[^\n\d]{0,25}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TotalBefore();

    [GeneratedRegex(@"(?:ประชากร|ผู้ป่วย|ผู้ติดเชื้อ|เสียชีวิต|บาดเจ็บ|ครัวเรือน|ประชาชนทั่วประเทศ|ทั่วโลกมี|ร้อยละ|ได้รับรางวัล|ผู้ได้รับ|ผู้สูงอายุ(?:จำนวน|กว่า)|ช่วยเหลือ|ลงทะเบียนคนจน|คณะกรรมการจำนวน|กรรมการ|อัตรา|สมาชิกทั่วประเทศ|เป้าหมายใน|ปีละ|วันละ|population|living with|infected|deaths|cases|households|beneficiar|reach(?:ing|ed)?|percent|employ)[^\n]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotAttendanceBefore();

    [GeneratedRegex(@"^ ?(?:ต่อ|จากประชากร|ในประเทศไทย|ทั่วโลกเสีย|เสียชีวิต|บาดเจ็บ|ติดเชื้อ|ได้รับ(?:รางวัล|เงิน|สิทธิ)|living|per |a year|worldwide)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotAttendanceAfter();

    [GeneratedRegex(@"(?:กลุ่มเป้าหมาย|เป้าหมาย|คาดว่า|คาดการณ์|จะมี(?:ผู้)?|ตั้งเป้า|เชิญชวน|รับสมัคร|ที่สนใจ|expected|planned|hope[sd]? for|target|up to|will (?:be|bring|train))[^\n\d]{0,60}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlannedBefore();

    [GeneratedRegex(@"(?:เชิญไว้|คำเชิญ|หนังสือเชิญ|ลงทะเบียนล่วงหน้า|ที่นั่ง|invited|registered|seats?)[^\n\d.;]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InvitedBefore();

    [GeneratedRegex(@"^ ?(?:ที่ได้รับเชิญ|ลงทะเบียนล่วงหน้า|(?:(?:had|have) been|were|are) (?:invited|registered|expected)|invited|registered|who registered)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InvitedAfter();

    // One of the figures into which a number of people was split.
    [GeneratedRegex(@"(?:(?:เพศ)?(?:ชาย|หญิง)|\bof (?:whom|them|these),?|\bamong (?:them|these),?)(?: ?จำนวน)? ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartBefore();

    [GeneratedRegex(@"\b(?:wo)?men$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SexUnit();

    [GeneratedRegex(@"^,? (?:and |as well as )?\(?[\w-]+ (?:wo)?men\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherSex();

    [GeneratedRegex(@"[\w-]+ (?:wo)?men,? (?:and |as well as )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherSexBefore();

    [GeneratedRegex(@"จาก ?[ก-๙]{2,20} ?(?:จำนวน ?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex FromBefore();

    [GeneratedRegex(@"^ ?(?:และ|กับ)?(?:จาก)?[ก-๙]{2,20} ?(?:จำนวน ?)?\d[\d,]* ?(?:คน|ราย|ท่าน)", RegexOptions.CultureInvariant)]
    private static partial Regex PartAfter();

    [GeneratedRegex(@"จาก[^\n\d]{2,20}\d[\d,]* ?(?:คน|ราย|ท่าน) ?,?(?:และ|กับ)? ?(?:จาก)?[ก-๙]{2,20} ?$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterOtherParts();

    [GeneratedRegex(@"\d (?:\w+ )?from [A-Z][\w .’'-]{2,40}?,? and (?:some |about )?$", RegexOptions.CultureInvariant)]
    private static partial Regex MoreFromBefore();

    [GeneratedRegex(@"^ from [A-Z][\w .’'-]{2,40}?,? and (?:some |about )?\d[\d,]* (?:\w+ )?from\b", RegexOptions.CultureInvariant)]
    private static partial Regex FromAndMoreFrom();

    [GeneratedRegex(@"(?:ทั้ง|ใน)?ระดับ(?:ภาค|จังหวัด)[^\n]{0,25}(?:และ|กับ)ระดับ(?:ประเทศ|ชาติ)|(?:ทั้ง|รวม) ?\d+ ?(?:เวที|ภาค|ครั้ง|รุ่น)|regional and national|over the (?:two|three|four|five) (?:meetings|forums|workshops)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeveralMeetings();

    [GeneratedRegex(@"(?:(?:เข้าร่วม|ผู้เข้าร่วม|ร่วมงาน|ผู้แทน|ตัวแทน|คน|ราย)[^\n]{0,45}|จาก ?)$|(?:participants|people|delegates|representatives|members|attended|from|representing)[^.\n]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrganisationsBefore();
}
