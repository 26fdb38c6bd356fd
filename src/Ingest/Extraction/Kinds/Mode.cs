using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Whether people met in a room, on line, or both.</summary>
public static partial class Mode
{
    // Reports say in their first lines how people met; further on, words such as ออนไลน์ are mostly of the subject.
    private const int Lead = 1200;
    private const int ToRoom = 75;

    private static readonly AnchoredPattern OnlineWords = new(Online(), AnchorsOf.Either(AnchorsOf.Words("ทางไกล", "ออนไลน์", "โอ", "ทัศน์", "อิเล็กทรอนิกส์"), AnchorsOf.LatinStems("online", "zoom", "video", "vdo", "webex", "microsoft", "facebook", "via", "virtual", "webinar", "jitsi", "google", "skype")), before: 70, sight: 100);

    /// <param name="isVisit">Who visits, inspects or walks an area is there.</param>
    public static (ActivityMode Mode, TextSpan? Span)? Of(Report report, VenueFact? venue, bool hasTown, bool isVisit = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (Hybrid().Matches(report.Value).FirstOrDefault(m => report.IsContent(m.Index) && IsOfMeeting(report, m) && !(report.Prepares && ToCome().IsMatch(report.Before(m.Index, 60)))) is { } hybrid)
            return (ActivityMode.Hybrid, SpanOf(hybrid));
        var online = OnlineWords.Matches(report.Value).FirstOrDefault(m => report.IsContent(m.Index) && IsMeeting(report, m));
        // "ผ่านระบบออนไลน์ ณ ห้องประชุม": the room is where one party sat before the screen.
        if (online is not null && OnlineWords.Matches(report.Value).FirstOrDefault(m => m.Index >= online.Index && FromRoom().IsMatch(report.After(m.Index + m.Length, ToRoom))) is { } room)
            return (ActivityMode.Online, SpanOf(room));
        var onsite = venue is { IsCountry: false } || hasTown || NamesTown(report) || InPerson().Matches(report.Value).Any(m => IsOfMeeting(report, m));
        return (online, onsite || (isVisit && online is null)) switch
        {
            (not null, true) => (ActivityMode.Hybrid, SpanOf(online)),
            (not null, false) => (ActivityMode.Online, SpanOf(online)),
            (null, true) => (ActivityMode.Onsite, venue?.Clause),
            _ => null,
        };
    }

    // "Location: Mugumu, Tanzania" is a town, "Location: Nepal" is none.
    private static bool NamesTown(Report report) =>
        report.Fields.Any(f => f.Label.Equals("location", StringComparison.OrdinalIgnoreCase) && f.Value.Of(report.Value) is var place && place.Contains(',') && !Online().IsMatch(place));

    private static bool IsMeeting(Report report, Match online) =>
        online.Value.Contains("ประชุม", StringComparison.Ordinal)
        || (IsOfMeeting(report, online) && !TopicBefore().IsMatch(report.Before(online.Index, 50)) && !TopicAfter().IsMatch(report.After(online.Index + online.Length, 20)));

    private static bool IsOfMeeting(Report report, Match words) =>
        words.Index - report.BodyStart < Lead || OfMeeting().IsMatch(report.Before(words.Index, 60) + report.After(words.Index + words.Length, 40));

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Index + match.Length);

    [GeneratedRegex(@"\bhybrid\b|ไฮบริด|รูปแบบผสม|ทั้ง(?:แบบ|ในรูปแบบ)?(?:ออนไซต์|on-?site)[^\n]{0,30}(?:ออนไลน์|online)|(?:ออนไซ[ตท]์?|ออฟไลน์|on-?site)\)? ?(?:และ|and|/|ควบคู่(?:กับ)?)[^\n]{0,12}(?:ออนไลน์|online)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hybrid();

    [GeneratedRegex(@"(?:ผ่าน|ใน|ทาง|ด้วย)(?:ระบบ|รูปแบบ|แบบ)? ?(?:(?:การ)?ประชุม)?(?:ทางไกล|ออนไลน์|online|zoom|ว[ิี]ด[ิี](?:โอ|ทัศน์)|การประชุมทางไกล|video|webex|microsoft teams|facebook live)|ผ่านสื่ออิเล็กทรอนิกส์|ประชุม(?:ผ่าน)?(?:ทาง)?(?:ระบบ)? ?ว[ิี]ด[ิี](?:โอ|ทัศน์)|(?:ผ่าน|ระบบ) ?VDO ?conference|ประชุม[ก-๙]{0,10}ผ่านระบบอิเล็กทรอนิกส์|ระบบ zoom|zoom meeting|\(online\)|\bvia (?:zoom|teams|video)|\b(?:held|met|took place|convened|joined|participated|viewing|conducted) (?:virtually|online)\b|\bvirtual (?:meeting|workshop|conference|forum|event)\b|\bwebinar\b|\bonline (?:workshop|meeting|event|conference|forum|training|consultation|dialogue|session)\b|\b(?:and|or) on zoom\b|\bheld (?:[\w ]{1,20} )?on (?:zoom|jitsi|google meet|microsoft teams|webex|skype)\b|\bmoved[^.\n]{0,40} online\b|^platform ?: ?zoom|\(online\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Online();

    // What is sold, sought or suffered on line is no meeting.
    [GeneratedRegex(@"(?:ขาย|ซื้อ|สินค้า|ลงทะเบียน|รายงานตัว|แจ้ง(?!วัฒนะ)|สมัคร|ยื่น|ชำระ|หลอก|ร้องเรียน|ช่องทาง|บริการ|เผยแพร่|โฆษณา|การพนัน|ตลาด|\b(?:register|apply|shop|sales?|abuse|scams?)\b)[^\n]{0,25}$|(?:เพศ|รุนแรง|เกลียดชัง|อาชญากรรม|ละเมิด|คุกคาม|หลักสูตร|(?<!ทาง)ภัย|รายได้)[ก-๙]{0,8}$|ช่อง$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TopicBefore();

    [GeneratedRegex(@"^ ?(?:แพลต|แฟลต|มาร์เก็ต|platform|market|shop)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TopicAfter();

    [GeneratedRegex(@"^(?:ทางไกล|ออนไลน์)? ?(?:\([^)\n]{1,25}\) ?)?(?:เมื่อวันที่ [^\n]{4,25} )?(?:จาก|ณ) ?ห้อง", RegexOptions.CultureInvariant)]
    private static partial Regex FromRoom();

    [GeneratedRegex(@"ประชุม|ร่วมงาน|เข้าร่วม|ถ่ายทอด|รับชม|\b(?:attend|join|particip|meeting|broadcast|webinar|workshop|session)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfMeeting();

    [GeneratedRegex(@"จะจัด|กำหนดจัด|will be held|to be held", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToCome();

    [GeneratedRegex(@"\bin person\b|\bon-?site\b(?! visits?)|ออนไซต์", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InPerson();
}
