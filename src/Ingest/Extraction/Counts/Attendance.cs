using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A count with the place where it was read.</summary>
public sealed record CountFact(HeadCount Count, TextSpan Span);

/// <summary>Tells attendance from the many other numbers of people in a report, and takes a number only where the text says that they took part.</summary>
public static partial class Attendance
{
    private const int ReachBefore = 110;
    private const int ReachAfter = 60;
    private const double Enough = 2;

    public static CountFact? ParticipantsOf(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var mentions = CountMentions.In(report.Value).Where(m => m.Unit == CountUnit.People && report.IsContent(m.Span.Start)).ToList();
        var best = mentions
            .Select(m => (Mention: m, Score: Score(report, m, mentions)))
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
        var mention = CountMentions.In(report.Value)
            .Where(m => m.Unit == CountUnit.Organisations && report.IsContent(m.Span.Start))
            .FirstOrDefault(m => IsOrganisationAttendance(report, m));
        return mention is null ? null : new(new(mention.Value, mention.Qualifier), mention.Span);
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

    private static double Score(Report report, CountMention mention, List<CountMention> all)
    {
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
        if (mention.Value < 5)
            score -= 2;
        // A larger figure of the same sentence that calls itself a total holds the smaller ones.
        if (all.Exists(o => o.Value > mention.Value && Math.Abs(o.Span.Start - mention.Span.Start) < ReachBefore && TotalBefore().IsMatch(report.Before(o.Span.Start, ReachAfter))))
            score -= 2;
        return score - Math.Min(2.5, Math.Max(0, mention.Span.Start - report.BodyStart) / 1200.0);
    }

    private static bool IsOrganisationAttendance(Report report, CountMention mention)
    {
        var before = report.Before(mention.Span.Start, ReachBefore);
        var after = report.After(mention.Span.End, ReachAfter);
        return OrganisationsBefore().IsMatch(before) && !NotAttendanceBefore().IsMatch(before) && !NotAttendanceAfter().IsMatch(after);
    }

    [GeneratedRegex(@"(?:ผู้เข้าร่วม|เข้าร่วม|ผู้ร่วม|ร่วมงาน|ร่วมประชุม|ผู้เข้าประชุม|ผู้เข้าอบรม|ผู้เข้ารับการ(?:ฝึก)?อบรม|ผู้มาร่วม|องค์ประชุม|ผู้แทนจาก|ประกอบด้วย|attended by|joined by|brought together|gathered|convened|involved|trained|participated|participants(?: included)?|we had|attendance|welcomed)[^\n]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AttendedBefore();

    [GeneratedRegex(@"^[^\n]{0,25}?(?:เข้าร่วม|ร่วมงาน|ร่วมประชุม|มาร่วม|ผู้เข้าร่วม)|^[^\n.]{0,35}?\b(?:attended|participated|took part|gathered|joined|showed up|came together|received|were trained|met)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AttendedAfter();

    [GeneratedRegex(@"participants|attendees|delegates", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AttendedWithin();

    [GeneratedRegex(@"(?:ทั้งสิ้น|รวมจำนวน|รวมทั้งหมด|รวมทั้งสิ้น|ทั้งหมด|รวม|total(?: of)?|altogether|in all)[^\n\d]{0,25}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TotalBefore();

    [GeneratedRegex(@"(?:ประชากร|ผู้ป่วย|ผู้ติดเชื้อ|เสียชีวิต|บาดเจ็บ|ครัวเรือน|ประชาชนทั่วประเทศ|ทั่วโลกมี|ร้อยละ|ได้รับรางวัล|ผู้ได้รับ|ผู้สูงอายุ(?:จำนวน|กว่า)|ช่วยเหลือ|ลงทะเบียนคนจน|คณะกรรมการจำนวน|กรรมการ|อัตรา|สมาชิกทั่วประเทศ|เป้าหมายใน|ปีละ|วันละ|population|living with|infected|deaths|cases|households|beneficiar|reach(?:ing|ed)?|percent|employ)[^\n]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotAttendanceBefore();

    [GeneratedRegex(@"^ ?(?:ต่อ|จากประชากร|ในประเทศไทย|ทั่วโลกเสีย|เสียชีวิต|บาดเจ็บ|ติดเชื้อ|ได้รับ(?:รางวัล|เงิน|สิทธิ)|living|per |a year|worldwide|of whom)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotAttendanceAfter();

    [GeneratedRegex(@"(?:กลุ่มเป้าหมาย|เป้าหมาย|คาดว่า|คาดการณ์|จะมี(?:ผู้)?|ตั้งเป้า|เชิญชวน|รับสมัคร|ที่สนใจ|expected|planned|target|up to|will (?:be|bring|train)|invited)[^\n]{0,60}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlannedBefore();

    [GeneratedRegex(@"(?:ทั้ง|ใน)?ระดับ(?:ภาค|จังหวัด)[^\n]{0,25}(?:และ|กับ)ระดับ(?:ประเทศ|ชาติ)|(?:ทั้ง|รวม) ?\d+ ?(?:เวที|ภาค|ครั้ง|รุ่น)|regional and national|over the (?:two|three|four|five) (?:meetings|forums|workshops)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeveralMeetings();

    [GeneratedRegex(@"(?:(?:เข้าร่วม|ผู้เข้าร่วม|ร่วมงาน|ผู้แทน|ตัวแทน|คน|ราย)[^\n]{0,45}|จาก ?)$|(?:participants|people|delegates|representatives|members|attended|from|representing)[^.\n]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrganisationsBefore();
}
