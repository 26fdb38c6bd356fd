using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Tells by rules reports of an event from policy news, answers in parliament, calls for applications and clarifications.</summary>
internal static partial class ActivityJudge
{
    private const int Lead = 1000;
    private const double Enough = 2;

    // Government news in Thai is of policy as often as of events; other languages reach us as reports of a meeting or a project.
    private const double EnoughInOtherLanguages = 1.5;

    private static readonly WordedPattern CabinetTitles = new(OfTheCabinet(), ["ครม", "คณะรัฐมนตรี"], ["cabinet"]);
    private static readonly WordedPattern Parliament = new(InParliament(), ["กระทู้", "ราชกิจจานุเบกษา", "ที่ประชุมสภาผู้แทน"], ["censure"]);

    private static readonly AnyWord EventNouns = new(
        "ประชุม", "พิธี", "เยี่ยม", "ลงพื้นที่", "เปิดงาน", "กิจกรรม", "หารือ", "อบรม", "สัมมนา", "เวที", "ต้อนรับ", "บอร์ด", "คกก", "สมัชชา", "เสวนา", "ฟอรัม", "งานวัน", "รณรงค์", "มหกรรม",
        "เปิดการ", "เปิดโครงการ", "เปิดศูนย์", "เปิดตัว", "จัดงาน", "ลงนาม", "ปาฐกถา", "มอบรางวัล", "พบปะ", "บรรยาย", "เข้าร่วม", "ร่วมงาน", "นั่งหัวโต๊ะ", "ติวเข้ม");

    private static readonly WordedPattern OtherTitles = new(
        NotAnEvent(),
        ["แจง", "เตือน", "สมัคร", "แต่งตั้ง", "ประกาศ", "กระทู้", "โยกย้าย", "ร่างพระราช", "ร่างกฎหมาย", "จัดทำกฎหมาย", "บังคับใช้", "ยืนยันสิทธิ", "คืบหน้า"],
        ["call for", "mời nộp", "tuyển dụng", "góc nhìn", "editorial", "fact", "opinion", "warns"]);

    private static readonly WordedPattern Invitations = new(Invites(), ["เชิญ"], ["invite"]);
    private static readonly WordedPattern Plans = new(PreparesToMeet(), ["เตรียม", "พร้อมเข้าร่วม"], []);

    private static readonly WordedPattern Disclosures = new(
        DisclosesInThai(), ["ยัน", "เผย", "คงอันดับ", "ห่วง", "แนะ", "ปลื้ม", "ชื่นชม", "พอใจ", "ย้ำ", "สั่ง", "คว้า", "ทะลุ", "เร่ง", "ขานรับ"], []);

    /// <summary>What the report says for an event and against one by its title and opening, before the facts are counted.</summary>
    public static ActivityScore Of(Report report) => new(
        Weight(report.OpensWith) + TitleWeight(report) - (report.Language == Language.Thai ? Enough : EnoughInOtherLanguages),
        report.Language is Language.English && report.OpensWith is OpeningKind.TellsOfAnEvent);

    /// <summary>Whether the title speaks of a meeting, whatever its kind.</summary>
    public static bool IsMeeting(Report report) => report.Titles.Any(t => Meeting().IsMatch(t.Span.Of(report.Value)));

    private static double Weight(OpeningKind opening) => opening switch
    {
        // News that names the deed first is of an event even where its page gives neither day nor place.
        OpeningKind.TellsOfAnEvent => 2,
        OpeningKind.PassesOnAnEvent => 1.5,
        OpeningKind.PassesOnWords => -1,
        _ => 0,
    };

    private static double TitleWeight(Report report)
    {
        var titles = string.Join('\n', report.Titles.Select(t => t.Span.Of(report.Value)));
        var start = report.Body.Count > 0 ? report.BodyStart : 0;
        var lead = report.Value.AsSpan()[start..Math.Min(report.Value.Length, start + Lead)];
        return (EventNouns.IsIn(titles) || EventNounInThai().IsMatch(titles) || EventNounInEnglish().IsMatch(titles) ? 1 : 0)
            - (OtherTitles.IsMatch(titles) && !MeetsAbout().IsMatch(titles) ? report.Language == Language.Thai && report.OpensWith is OpeningKind.TellsOfAnEvent ? 1 : 2.5 : 0)
            - (Invitations.IsMatch(titles) && !MeetsAbout().IsMatch(titles) ? TellsWhatWasDone(report) ? 1 : 2.5 : 0)
            - ((CabinetTitles.IsMatch(titles) && !HeardOfAnEvent().IsMatch(titles)) || Parliament.IsMatch(lead) ? 3.5 : 0)
            - (HeadLabel().IsMatch(report.Value) ? 3.5 : 0)
            - (Plans.IsMatch(titles) && report.OpensWith is not OpeningKind.PassesOnAnEvent ? 1 : 0)
            - (Disclosures.IsMatch(titles) || DisclosesInEnglish().IsMatch(titles) ? 0.5 : 0);
    }

    private static bool TellsWhatWasDone(Report report) => report.OpensWith is OpeningKind.TellsOfAnEvent or OpeningKind.PassesOnAnEvent;

    [GeneratedRegex(@"ประชุม|\bmeeting\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();

    // The nouns that count beside some words alone.
    [GeneratedRegex(@"คณะกรรมการ[^\n]{0,40}(?:เห็นชอบ|อนุมัติ|รับทราบ)|รับ(?<!ขานรับ)(?:หนังสือ|มอบ|ข้อ|ฟัง)", RegexOptions.CultureInvariant)]
    private static partial Regex EventNounInThai();

    [GeneratedRegex(@"assembly|conference|consultation|dialogue|diễn đàn|event|forum|hội nghị|hội thảo|kick ?-?off|launch|meeting|open data day|seminar|summit|tập huấn|tọa đàm|training|visit|workshop", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EventNounInEnglish();

    // An invitation may close the news of an event; "ขอเชิญรับฟัง" opens the news of a broadcast.
    [GeneratedRegex(@"เชิญชวน|ขอเชิญ(?!รับฟัง|รับชม|ติดตาม)|\binvites? (?:all|applications|you|the public|everyone)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Invites();

    [GeneratedRegex(@"กระทู้|รับสมัคร|สมัครเข้ารับ|ชี้แจง|แจง(?<![ก-ฮ]แจง)|เตือน|แต่งตั้ง|โยกย้าย|ร่าง(?:พระราชบัญญัติ|กฎหมาย)|การจัดทำกฎหมาย|ประกาศ(?:ผล|ใช้)|บังคับใช้|ยืนยันสิทธิ|คืบหน้า|call for (?:applications|proposals|nominations|solutions|ideas|entries|papers|expressions of interest)|mời nộp|tuyển dụng|góc nhìn|editorial|fact ?sheet|opinion|warns\b(?<=\bwarns)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotAnEvent();

    // A meeting may be about a draft law or an appointment; the cabinet's is policy news.
    [GeneratedRegex(@"(?:(?:เป็นประธาน|ร่วม|เปิด|จัด)(?:การ)?|(?<!\S)|[”’""] ?)(?:ประชุม|สัมมนา|อบรม|เสวนา)(?!คณะรัฐมนตรี|ครม|สภาผู้แทน|วุฒิสภา)", RegexOptions.CultureInvariant)]
    private static partial Regex MeetsAbout();

    // "The cabinet approves …"; but a minister who travels "before the mobile cabinet meeting" is on a visit.
    [GeneratedRegex(@"^[^\n]{0,40}(?:ครม|คณะรัฐมนตรี)(?!\.? ?(?:อย่างเป็นทางการ)?(?:สัญจร|นอกสถานที่))|\bthe cabinet (?:met|approved|acknowledged|agreed)\b", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex OfTheCabinet();

    // The cabinet heard how an event went.
    [GeneratedRegex(@"รับทราบ(?:รายงาน)?ผล(?:สำเร็จ)? ?(?:ของ)?(?:การ)?(?:จัด|ประชุม|เยือน)", RegexOptions.CultureInvariant)]
    private static partial Regex HeardOfAnEvent();

    [GeneratedRegex(@"ตอบกระทู้|ผู้ตั้งกระทู้|ราชกิจจานุเบกษา ?เผยแพร่|\bcensure debate\b|ผ่านที่ประชุมสภาผู้แทน", RegexOptions.CultureInvariant)]
    private static partial Regex InParliament();

    // The kind of paper, printed above its title.
    [GeneratedRegex(@"^\s*(?:opinion|editorial|commentary|op-ed|policy (?:note|brief)|บทความ|บทบรรณาธิการ)\b[^\n]{0,30}\n", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadLabel();

    // A minister who is about to meet speaks of a plan; his day and place are those of the interview.
    [GeneratedRegex(@"เตรียม(?:หารือ|ประชุม|เข้าร่วม|เสนอ|ลงพื้นที่)|พร้อมเข้าร่วม(?:การ)?ประชุม", RegexOptions.CultureInvariant)]
    private static partial Regex PreparesToMeet();

    // Somebody insists, is pleased, answers, orders or advises: of a policy or a figure more often than of an event.
    [GeneratedRegex(@"ยืนยัน|ยัน(?<!\Sยัน)|เผย|คงอันดับ|ห่วง(?!ใย)|แนะ|ปลื้ม|ชื่นชม|พอใจ|ย้ำ|สั่ง|คว้า|ทะลุ|เร่ง|ขานรับ", RegexOptions.CultureInvariant)]
    private static partial Regex DisclosesInThai();

    [GeneratedRegex(@"\b(?:emphasi[sz]es|reiterates|(?:re)?affirms|insists|advises|denounces|responds|is pleased)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DisclosesInEnglish();
}
