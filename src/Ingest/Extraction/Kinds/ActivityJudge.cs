using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

/// <summary>Tells reports of an event from policy news, answers in parliament, calls for applications and clarifications.</summary>
public static partial class ActivityJudge
{
    private const int Lead = 1000;
    private const double Enough = 2;

    // News of government says of many a policy who "takes part"; without a place, a count or a meeting in the title it needs more.
    private const double EnoughForBareNews = 3;

    /// <param name="facts">How many of date, venue, head count, edition and organisers the text gave.</param>
    public static bool IsActivity(Report report, ActivitySigns facts)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(facts);
        var titles = string.Join('\n', report.Titles.Select(t => t.Span.Of(report.Value)));
        var start = report.Body.Any() ? report.BodyStart : 0;
        var lead = report.Value[start..Math.Min(report.Value.Length, start + Lead)];
        var score = (facts.Date ? 1 : 0) + (facts.Venue ? 1 : 0) + (facts.Participants ? 1.5 : 0) + (facts.Edition ? 0.5 : 0)
            + (facts.Organisers ? 0.5 : 0) + (facts.Resolutions ? 1 : 0);
        if (EventNoun().IsMatch(titles))
            score += 1;
        var holds = Holds().IsMatch(lead);
        score += holds ? 1.5 : TakesPart().IsMatch(lead) ? 1 : 0;
        if ((NotAnEvent().IsMatch(titles) && !MeetsAbout().IsMatch(titles)) || NotAnEventLead().IsMatch(lead))
            score -= 4;
        if (Discloses().IsMatch(titles))
            score -= 1.5;
        var bare = report.Language == Domain.Language.Thai && !holds && !facts.Venue && !facts.Participants && !facts.Edition && !EventNoun().IsMatch(titles);
        return score >= (bare ? EnoughForBareNews : Enough);
    }

    /// <summary>Whether the title speaks of a meeting, whatever its kind.</summary>
    public static bool IsMeeting(Report report) => report?.Titles.Any(t => Meeting().IsMatch(t.Span.Of(report.Value))) ?? false;

    [GeneratedRegex(@"ประชุม|\bmeeting\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"ประชุม|สัมมนา|เวที|อบรม|สมัชชา|เสวนา|ฟอรัม|งานวัน|พิธี|หารือ|รณรงค์|มหกรรม|forum|workshop|conference|meeting|training|consultation|seminar|dialogue|summit|assembly|event|launch|open data day|hội thảo|hội nghị|tập huấn|tọa đàm|diễn đàn", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EventNoun();

    [GeneratedRegex(@"เป็นประธาน|เข้าร่วม(?:การ)?(?:ประชุม|งาน|พิธี|กิจกรรม)|ร่วมงาน|ร่วมประชุม|จัด(?:การ)?(?:ประชุม|สัมมนา|อบรม|งาน|เวที|กิจกรรม)|จัดขึ้น|เปิดการ|เปิดงาน|พิธี(?:เปิด|ปิด|ลงนาม|มอบ)|ให้การต้อนรับ|หารือ(?:ทวิภาคี|ร่วม|กับ)|ลงพื้นที่|ตรวจเยี่ยม|เดินทางไปเยี่ยม|\b(?:organi[sz]ed|hosted|held|convened|gathered|took place|attended|participants|participated|launched|visited|celebrated|trained|trainings?|workshops?|sessions?|kick start|tổ chức)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Holds();

    [GeneratedRegex(@"กระทู้|รับสมัคร|สมัครเข้ารับ|เชิญชวน[^\n]{0,120}สมัคร|ชี้แจง|แจงกรณี|เตือน|แต่งตั้ง|โยกย้าย|ร่าง(?:พระราชบัญญัติ|กฎหมาย)|การจัดทำกฎหมาย|ครม\. ?(?:อนุมัติ|เห็นชอบ|ไฟเขียว)|ประกาศผล|call for (?:applications|proposals|nominations)|opinion|editorial|fact ?sheet", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotAnEvent();

    [GeneratedRegex(@"เข้าร่วม|รับมอบ|จัดโครงการ|ร่วมกันจัด", RegexOptions.CultureInvariant)]
    private static partial Regex TakesPart();

    // "The spokesman discloses", "the minister insists": of a policy or a figure more often than of an event.
    [GeneratedRegex(@"ยืนยัน|(?<!\S)ยัน|(?:โฆษก|รองโฆษก)[^\n]{0,20}เผย|คงอันดับ|เผยแนวโน้ม|ห่วง(?!ใย)|เปิดจ่ายแลก|แนะ(?:นำ)?ประชาชน", RegexOptions.CultureInvariant)]
    private static partial Regex Discloses();

    // A meeting may be about a draft law or an appointment; the cabinet's is policy news.
    [GeneratedRegex(@"(?:(?:เป็นประธาน|ร่วม|เปิด|จัด)(?:การ)?|(?<!\S)|[”’""] ?)ประชุม(?!คณะรัฐมนตรี|ครม|สภาผู้แทน|วุฒิสภา)", RegexOptions.CultureInvariant)]
    private static partial Regex MeetsAbout();

    [GeneratedRegex(@"ตอบกระทู้|ผู้ตั้งกระทู้|ราชกิจจานุเบกษา ?เผยแพร่", RegexOptions.CultureInvariant)]
    private static partial Regex NotAnEventLead();
}

/// <summary>Which facts of an event a text gave.</summary>
public sealed record ActivitySigns(bool Date, bool Venue, bool Participants, bool Edition, bool Organisers, bool Resolutions);
