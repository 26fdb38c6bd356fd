using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>What the first lines of a report do before anything else.</summary>
internal enum OpeningKind
{
    Neither,

    /// <summary>"The minister chaired …", "villagers met …".</summary>
    TellsOfAnEvent,

    /// <summary>"The spokesman said that …".</summary>
    PassesOnWords,

    /// <summary>"The spokesman said that on 4 September the board met …".</summary>
    PassesOnAnEvent,
}

/// <summary>Reads an opening: news of an event names the deed first, news of a policy names the speaker.</summary>
internal static partial class Opening
{
    private const int Lead = 1000;
    // Thai runs its sentences together: a deed so far behind is one of the things that a policy is to bring.
    private const int LastDeed = 450;
    // From where a deed begins, its pattern looks no further.
    private const int LongestDeed = 40;
    private const int ToDate = 150;
    private const int ToDeed = 350;
    private const int ToProgramme = 400;
    private const string NotAsMeans = "(?<!(?:ด้วย|ผ่าน|จาก)การ(?:สัมมนา|เสวนา|อบรม))";

    public static OpeningKind Of(Report report)
    {
        var first = At(report, report.Body.Count > 0 ? report.BodyStart : 0);
        if (first is OpeningKind.TellsOfAnEvent or OpeningKind.PassesOnAnEvent)
            return first;
        // A summary may stand above the paragraph that tells day and deed.
        var told = report.Body is [_, var next, ..] && ReportLayout.OpensBody().IsMatch(report.Value.AsSpan(next.Span.Start, next.Span.Length)) ? At(report, next.Span.Start) : first;
        return told is OpeningKind.TellsOfAnEvent or OpeningKind.PassesOnAnEvent ? told : first;
    }

    private static OpeningKind At(Report report, int start)
    {
        var lead = report.Value[start..Math.Min(report.Value.Length, start + Lead)];
        var speech = First(SpeaksInThai().Match(lead), SpeaksInEnglish().Match(lead));
        var lastDeed = report.Language == Language.Thai ? LastDeed : Lead;
        var deed = DeedBefore(lead, speech.Success ? speech.Index : Math.Min(lastDeed, lead.Length));
        if (!speech.Success || deed is not null)
            return deed < lastDeed || SetsAScene(lead, speech) ? OpeningKind.TellsOfAnEvent : OpeningKind.Neither;
        if (SetsAScene(lead, speech))
            return OpeningKind.TellsOfAnEvent;
        return IsOfAnEvent(lead, speech.Index + speech.Length) ? OpeningKind.PassesOnAnEvent : OpeningKind.PassesOnWords;
    }

    private static Match First(Match one, Match other) => !other.Success || (one.Success && one.Index < other.Index) ? one : other;

    private static int? DeedBefore(string lead, int end)
    {
        var thai = IndexBefore(DeedInThai(), lead, end);
        return IndexBefore(DeedInEnglish(), lead, thai ?? end) ?? thai;
    }

    private static bool TellsOfDeed(ReadOnlySpan<char> text) => DeedInThai().IsMatch(text) || DeedInEnglish().IsMatch(text);

    private static int? IndexBefore(Regex pattern, string lead, int end)
    {
        foreach (var match in pattern.EnumerateMatches(lead.AsSpan(0, Math.Min(lead.Length, end + LongestDeed))))
            return match.Index < end ? match.Index : null;
        return null;
    }

    public static bool IsOfPreparation(Report report) => report.Titles.Any(t => Preparation().IsMatch(t.Span.Of(report.Value)));

    // A paragraph that opens with day and hour and names a place, and in which nobody speaks, tells what was done there, by whatever verb.
    private static bool SetsAScene(string lead, Match speech)
    {
        var line = lead.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end ? lead[..end] : lead;
        return ReportLayout.OpensBody().IsMatch(line) && !(speech.Success && speech.Index < line.Length) && Scene().IsMatch(line) && !SpeaksThere().IsMatch(line);
    }

    private static bool IsOfAnEvent(string lead, int said)
    {
        if (Programme().IsMatch(lead.AsSpan()[said..Math.Min(lead.Length, said + ToProgramme)]))
            return true;
        if (DidInEnglish().IsMatch(lead.AsSpan()[said..Math.Min(lead.Length, said + ToDeed)]))
            return true;
        var day = Day().Match(lead, said, Math.Min(ToDate, lead.Length - said));
        if (!day.Success)
            return false;
        var behind = day.Index + day.Length;
        return HourAndPlace().IsMatch(lead.AsSpan(behind)) || TellsOfDeed(lead.AsSpan()[behind..Math.Min(lead.Length, behind + ToDeed)]);
    }

    [GeneratedRegex(@"เผย(?!แพร่|โฉม)|กล่าว(?:ว่า|ถึง|(?=(?:ภาย)?หลัง))|ระบุว่า|แถลง(?:ว่า|มติ|ผล)|ชี้แจง|แนะนำว่า|ให้สัมภาษณ์", RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksInThai();

    [GeneratedRegex(@"(?<!\b(?:I|[Ww]e) )\b(?:disclosed|said|announced|revealed|reiterated|gave an update)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksInEnglish();

    // No alternative begins with a look at what stands before it: so they are chosen by their first letter.
    [GeneratedRegex(@"เป็น(?:องค์)?ประธาน|ร่วม(?:การ)?(?:ประชุม(?!คณะรัฐมนตรี| ?ครม)|งาน|พิธี|กิจกรรม|สัมมนา|เสวนา|เวที|บรรยาย|กล่าว|เปิด|ลงนาม)|ลงพื้นที่|ตรวจ(?:เยี่ยม|ราชการ|ติดตาม)|ให้การต้อนรับ|หารือ|เข้า(?:เยี่ยม|พบ)|เยี่ยม(?:ชม|เยียน|บ้าน|ให้กำลังใจ)|(?:เฝ้าฯ?|เฝ้า ฯ) ?(?:ทูลละออง|รับเสด็จ)|สักขีพยาน|ปล่อยแถว|พบ(?:ปะ|ประชาชน|ชาวบ้าน|เกษตรกร)|รับ(?:หนังสือ|มอบ|ฟัง(?:ข้อ|ปัญหา|ความ|บรรยาย|รายงาน))|กล่าว(?:ถ้อยแถลง|ปาฐกถา)|เปิด(?:งาน|ยุทธการ|ปฏิบัติการ|การ|โครงการ|กิจกรรม|เวที|ตัว|อบรม|ฝึก)|พิธี|จัด(?:การ)?(?:ประชุม|สัมมนา|อบรม|ฝึกอบรม|งาน|เวที|กิจกรรม|เสวนา|แถลงข่าว|โครงการ)|ทำกิจกรรม|ปาฐกถา|ให้โอวาท|มอบ(?:รางวัล|นโยบาย|ถุงยังชีพ|เงิน|ทุน|สิ่งของ|อุปกรณ์|โล่|เกียรติบัตร|ประกาศเกียรติคุณ|บ้าน|เครื่อง)|เดินทาง(?:ไป|มา)?(?:ยัง|เยือน|เยี่ยม|ตรวจ|ติดตาม|ถึง|ร่วม|เข้าร่วม|ประชุม)|ประชุม(?<!ห้องประชุม)(?!คณะรัฐมนตรี| ?ครม|สภาผู้แทน|วุฒิสภา|รัฐสภา)|สัมมนา" + NotAsMeans + @"|เสวนา" + NotAsMeans + @"|อบรม" + NotAsMeans + @"|ลงนาม", RegexOptions.CultureInvariant)]
    private static partial Regex DeedInThai();

    [GeneratedRegex(@"\b(?:attended|held|hosted|organi[sz]ed|met|chaired|visited|convened|gathered|took part|participat(?:ed|ants?)|launched|opened|workshops?|trainings?|trained|courtesy call|delegation|conference|forum|(?<!cabinet )meeting|sessions?|took place|celebrated|kick start|presided over|inaugurated|kicked off|paid a visit|brought (?:together|(?:about|some|over|nearly|almost|around|more than)? ?[0-9]+)|sat down with|field (?:mission|visit|trip)|(?:travel?led|drove) (?:to|through|across)|toured)\b|được tổ chức|(?-i:tổ chức)(?= (?:(?:buổi|lớp|khóa|chuỗi|một) )?(?:hội (?:thảo|nghị)|tập huấn|diễn đàn|tọa đàm|toạ đàm|lễ|ngày hội|khóa|chương trình|chuyến|tham vấn|đối thoại|cuộc|lớp|buổi|chiến dịch|đào tạo|thăm|họp))|tập huấn|đã mở", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DeedInEnglish();

    [GeneratedRegex(@"ประชุม(?:หารือ)?(?:เพื่อ)?เตรียม(?:การ|ความพร้อม)|\bpreparatory (?:meeting|session|workshop)|\bmeeting to prepare\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preparation();

    [GeneratedRegex(@"เวลา ?(?:ประมาณ ?)?[0-9][0-9.:]* ?น\..* (?:ณ|ที่) ?(?!วัน(?:ที่|[จอพศส]|นี้)|สิ้น|เดือน|ระดับ|ราคา|อัตรา|ไตรมาส|ขณะ|ปัจจุบัน|ประชุม|ผ่านมา|จะ|ได้|มี|เป็น|ทำ)\S", RegexOptions.CultureInvariant)]
    private static partial Regex Scene();

    [GeneratedRegex(@"แถลง|สัมภาษณ์|ตอบ(?:คำ|ข้อ)", RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksThere();

    [GeneratedRegex(@"^ ?เวลา ?[0-9.:]+ ?น\.? ?(?:ณ|ที่) ?\S", RegexOptions.CultureInvariant)]
    private static partial Regex HourAndPlace();

    // "disclosed that the minister, together with …, is scheduled to attend": a programme that has been set.
    [GeneratedRegex(@"\bscheduled to (?:attend|visit|chair|open|join|participate|deliver|lead|host|travel)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Programme();

    // "disclosed that the minister represented Thailand at the meeting": a deed, though its day stands behind it.
    [GeneratedRegex(@"^ that [^.\n]{0,170}?\b(?:attended|represented (?:Thailand|the [^.\n]{3,60}) at|chaired (?!the cabinet)|presided over|led (?:the|a) (?:Thai )?delegation|inaugurated|took part in|participated in)\b", RegexOptions.CultureInvariant)]
    private static partial Regex DidInEnglish();

    // "เปิดเผยว่า จังหวัดได้จัดกิจกรรม" and "เปิดเผยว่า ตนพร้อมคณะลงพื้นที่" tell of what was done without its day. "เปิดเผยหลังเป็นประธานการประชุม" names the event too; "after the cabinet's meeting" names none.
    [GeneratedRegex(@"เมื่อ(?:วันที่|วานนี้|เร็ว ?ๆ ?นี้|เวลา|ช่วง|เช้า|บ่าย|ค่ำ)|ระหว่างวันที่|\Gว่า ?ตน(?= ?(?:พร้อม|ได้|และ))|\Gว่า ?(?:วันนี้|วานนี้) ?(?:\([^)\n]{6,30}\) ?)?(?=เวลา)|(?=ได้(?:มีการ|ร่วมกัน|ร่วมกับ[^\n]{0,150}?)?(?:จัด(?:การ)?(?:กิจกรรม|งาน|ประชุม|อบรม|เวที|พิธี)|ประชุม(?!คณะรัฐมนตรี| ?ครม)|หารือ|ลงพื้นที่|เป็นประธาน)|ร่วมกัน(?:ทำ|จัด)กิจกรรม)|(?=\Gว่า ?(?:(?!จะ|ให้(?!การต้อนรับ)|สั่ง|ยินดี|ห่วง|ชื่นชม|กำชับ|เห็น)[^\n]){0,140}?(?:ให้การต้อนรับ|เป็นประธาน(?<!มี[^\n]{0,40}เป็นประธาน)|ลงพื้นที่|ร่วม(?:การ)?(?:ประชุม(?!คณะรัฐมนตรี| ?ครม)|งาน|พิธี)))|(?=(?:มีกำหนด(?:การ)?|เตรียม|(?<!การ)จะ)(?:จะ)?(?:ลงพื้น|(?:ออก)?เดินทาง|เป็นประธาน)|มีกำหนด(?:การ)?(?:จะ)?(?:เข้าร่วม|ร่วม|ตรวจ|เปิด|เยือน|หารือ))|\bon (?:\w+day,? )?(?:[0-9]{1,2} )?" + MonthNames.EnglishPattern + @"|\G ?(?:ภาย)?(?:หลัง|ระหว่าง)(?:จาก)?(?!(?:การ)?(?:ร่วม)?ประชุม(?:คณะรัฐมนตรี| ?ครม))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
