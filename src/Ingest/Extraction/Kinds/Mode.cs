using System.Buffers;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Whether people met in a room, on line, or both.</summary>
public static partial class Mode
{
    // Reports say in their first lines how people met; further on, words such as ออนไลน์ are mostly of the subject.
    private const int Lead = 1200;
    private const int ToRoom = 75;
    private const int ToSummit = 320;
    private const int BesideVenue = 6;

    private const string Platform = "(?:zoom|microsoft teams|ms teams|google meet|jitsi(?: meet)?|webex|skype|big ?blue ?button|video ?-?conferenc(?:e|ing)|video ?link|video calls?|facebook live)";
    private const string Meeting = "(?:meeting|workshop|conference|forum|event|session|training|consultation|dialogue|discussion|hackathon|mapathon|edit-a-thon|datathon|course|bootcamp|seminar|roundtable|edition)";

    private static readonly AnchoredPattern OnlineInThai = new(
        Online(), AnchorsOf.Either(AnchorsOf.Words("ทางไกล", "ออนไลน์", "ดีโอ", "ดิโอ", "ดีทัศน์", "ดิทัศน์", "อิเล็กทรอนิกส์"), AnchorsOf.LatinStems("online", "zoom", "video", "vdo", "webex", "microsoft", "facebook")), before: 70)
    {
        Begins = SearchValues.Create(Ascii.Letters + "ผใทดปร("),
    };
    private static readonly AnchoredPattern OnlineByEnglishWords = new(
        OnlineInEnglish(),
        AnchorsOf.LatinStems("online", "zoom", "video", "webex", "microsoft", "ms", "facebook", "via", "virtual", "webinar", "jitsi", "google", "skype", "remote", "teams", "big", "live", "platform", "web", "internet", "phone", "telephone"),
        before: 70)
    {
        Begins = SearchValues.Create(Ascii.Letters + "("),
    };

    private static readonly WordedPattern HybridWords = new(Hybrid(), ["ไฮบริด", "รูปแบบผสม", "ออนไซ", "ออฟไลน์"], ["hybrid", "onsite", "on-site", "online", "on-line", "virtual", "screen", "remote", "by video", "by phone", "zoom", "jitsi", "google meet", " teams"]);
    private static readonly WordedPattern RoomWords = new(InPerson(), ["ออนไซต์"], ["in person", "in the room", "onsite", "on-site"]);

    /// <param name="isVisit">Who visits, inspects or walks an area is there.</param>
    public static (ActivityMode Mode, TextSpan? Span)? Of(Report report, VenueFact? venue, bool hasTown, bool isVisit = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (Labelled(report) is { } labelled)
            return labelled;
        if (HybridWords.Matches(report.Value).FirstOrDefault(m => report.IsContent(m.Index) && IsOfMeeting(report, m) && !(report.Prepares && ToCome().IsMatch(report.Before(m.Index, 60)))) is { } hybrid)
            return (ActivityMode.Hybrid, SpanOf(hybrid));
        if (report.Language is Language.Other && OtherPatterns.Hybrid.Matches(report.Value).FirstOrDefault(m => report.IsProse(m.Index)) is { } both)
            return (ActivityMode.Hybrid, SpanOf(both));
        var online = OnlineWords(report).FirstOrDefault(m => IsMeeting(report, m) || IsBeside(venue, m));
        // "ผ่านระบบออนไลน์ ณ ห้องประชุม": the room is where one party sat before the screen.
        if (online is not null && OnlineInThai.Matches(report.Value).FirstOrDefault(m => m.Index >= online.Index && FromRoom().IsMatch(report.After(m.Index + m.Length, ToRoom))) is { } room)
            return (ActivityMode.Online, SpanOf(room));
        if (online is not null && JoinsFromAfar().IsMatch(report.Before(online.Index, ToSummit)) && !report.Before(online.Index, ToSummit).Contains("เป็นประธาน", StringComparison.Ordinal))
            return (ActivityMode.Online, SpanOf(online));
        if (online is not null && report.Language is not Language.Thai && !CameInPerson(report) && MetOnLine().IsMatch(report.Before(online.Index, ToSummit)))
            return (ActivityMode.Online, SpanOf(online));
        var onsite = venue is { IsCountry: false } || hasTown || NamesTown(report) || CameInPerson(report) || Travelled().Matches(report.Value).Any(m => IsOfMeeting(report, m));
        return (online, onsite || (online is null && (isVisit || CameToTown(report)))) switch
        {
            (not null, true) => (ActivityMode.Hybrid, SpanOf(online)),
            (not null, false) => (ActivityMode.Online, SpanOf(online)),
            (null, true) => (ActivityMode.Onsite, venue?.Clause),
            _ => null,
        };
    }

    // "Location: Nairobi, Kenya (online)"
    private static (ActivityMode, TextSpan?)? Labelled(Report report)
    {
        foreach (var field in report.Fields.Where(f => f.Label is "location"))
        {
            if (LabelledMode().Match(field.Value.Of(report.Value)) is { Success: true } mode)
                return (mode.Groups["hybrid"].Success || CameInPerson(report) ? ActivityMode.Hybrid : ActivityMode.Online, new(field.Value.Start + mode.Index, field.Value.Start + mode.Index + mode.Length));
        }

        return null;
    }

    // "Location: Mugumu, Tanzania" is a town, "Location: Nepal" is none.
    private static bool NamesTown(Report report) =>
        report.Fields.Any(f => f.Label is "location" && f.Value.Of(report.Value) is var place && place.Contains(','));

    private static bool CameInPerson(Report report) => RoomWords.Matches(report.Value).Any(m => IsOfMeeting(report, m));

    private static bool CameToTown(Report report) =>
        report.Language is Language.English && CameThere().Matches(report.Value).Any(m => report.IsProse(m.Index) && IsOfMeeting(report, m));

    private static IEnumerable<Match> OnlineWords(Report report) =>
        OnlineInThai.Matches(report.Value)
            .Concat(OnlineByEnglishWords.Matches(report.Value))
            .Concat(report.Language is Language.Other ? OtherPatterns.Online.Matches(report.Value) : [])
            .Where(m => report.IsContent(m.Index))
            .OrderBy(m => m.Index);

    private static bool IsMeeting(Report report, Match online) =>
        online.Value.Contains("ประชุม", StringComparison.Ordinal)
        || online.Value.EndsWith("participants", StringComparison.OrdinalIgnoreCase)
        || (IsOfMeeting(report, online) && !TopicBefore().IsMatch(report.Before(online.Index, 50)) && !TopicAfter().IsMatch(report.After(online.Index + online.Length, 20)));

    // "ณ ห้องประชุม 5 และผ่านระบบ Zoom", however far down.
    private static bool IsBeside(VenueFact? venue, Match online) => venue is not null && online.Index - venue.Clause.End is >= 0 and <= BesideVenue;

    private static bool IsOfMeeting(Report report, Match words) =>
        words.Index - report.BodyStart < Lead || OfMeeting().IsMatch(report.Before(words.Index, 60) + report.After(words.Index + words.Length, 40));

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Index + match.Length);

    [GeneratedRegex(@"(?<hybrid>\bhybrid\b|\b(?:and|&|/|\+) ?(?:online|virtual|zoom)\b|\b(?:online|virtual|zoom) ?(?:and|&|/|\+))|\b(?:online|virtual|webinar|zoom|google meet|jitsi|remote)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LabelledMode();

    [GeneratedRegex(@"\bhybrid\b(?! (?:rice|seeds?|maize|corn|cars?|vehicles?|solar|energy|systems?|war|threats?|working|varieties|crops?))|ไฮบริด|รูปแบบผสม|ทั้ง(?:แบบ|ในรูปแบบ)?(?:ออนไซต์|on-?site)[^\n]{0,30}(?:ออนไลน์|online)|(?:ออนไซ[ตท]์?|ออฟไลน์|on-?site)\)? ?(?:และ|and|/|ควบคู่(?:กับ)?)[^\n]{0,12}(?:ออนไลน์|online)|\b(?:at|in) (?:the )?(?-i:[A-Z])[^.;\n]{2,90} and (?:on-?line|virtually)(?=[.,;)]|$| (?:from|with|by|for|on|between)\b)|\b(?:the (?:rest|others?|remainder)|others) (?:(?:joined|followed|connected|took part|watched)(?: in| us)? )?(?:on ?screen|on-?line|remotely|virtually|by (?:video|phone)|(?:via|on|over|through) (?:zoom|video|teams|google meet|jitsi))\b|\b(?:another|a second|a further) (?:group|room|audience) (?:follow|join|watch|connect)(?:ing|ed)\b[^.;\n]{0,40}? (?:via|on|over|through|by) (?:zoom|video|teams|google meet|jitsi)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hybrid();

    [GeneratedRegex(@"\G(?:(?:ผ่าน|ใน|ทาง|ด้วย)(?:ระบบ|รูปแบบ|แบบ)? ?(?:(?:การ)?ประชุม)?(?:ทางไกล|ออนไลน์|online|zoom|ว[ิี]ด[ิี](?:โอ|ทัศน์)|การประชุมทางไกล|video|webex|microsoft teams|facebook live)|ผ่านสื่ออิเล็กทรอนิกส์|ประชุม(?:ผ่าน)?(?:ทาง)?(?:ระบบ)? ?ว[ิี]ด[ิี](?:โอ|ทัศน์)|(?:ผ่าน|ระบบ) ?VDO ?conference|ประชุม[ก-๙]{0,10}ผ่านระบบอิเล็กทรอนิกส์|ระบบ zoom)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Online();

    // "on Zoom", "via video conference", "a Jitsi link", "met virtually", "an online workshop", "everything was moved online".
    [GeneratedRegex(@"\G(?:\b(?:via|by|over|on|through|using|to|from) (?:an? )?" + Platform + @"\b|\b" + Platform + @" (?:call|link|meeting|room|session|webinar)s?\b|\bvia (?:zoom|teams|video)|\b(?:connected|joined|joining|connecting|participated|took part|attended|linked) by (?:video|phone|telephone)\b|\bopened an? " + Platform + @"\b|\b(?:took part|joined|followed|attended)[^.;\n]{0,20} (?:through|via|by|over|on) an? (?:web|video|internet|live) (?:link|stream)\b|\(online\)|\bwebinar\b|\b(?:virtual|online) " + Meeting + @"s?\b|\b(?:entirely|fully|completely|all) (?:online|virtual(?:ly)?)\b|\b(?:held|met|took place|convened|joined|attended|participated|viewing|conducted|gathered|organi[sz]ed|ran|hosted|followed|connected)(?: us)?(?: (?:the|our|this|it|a|an|all|from|training|session|event|workshop)){0,3} (?:virtually|online|remotely)\b|\bonline (?:at any time|audience|group|participants|attendees)\b|\blive-?stream(?:ed)? (?:on|via|to|for)\b|\bmoved[^.\n]{0,40} online\b|^platform ?: ?zoom)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlineInEnglish();

    // What is sold, sought or suffered on line is no meeting.
    [GeneratedRegex(@"(?:ขาย|ซื้อ|สินค้า|ลงทะเบียน|รายงานตัว|แจ้ง(?!วัฒนะ)|สมัคร|ยื่น|ชำระ|หลอก|ร้องเรียน|ช่องทาง|บริการ|เผยแพร่|โฆษณา|การพนัน|ตลาด|\b(?:register|apply|shop|sales?|abuse|scams?)\b)[^\n]{0,25}$|(?:เพศ|รุนแรง|เกลียดชัง|อาชญากรรม|ละเมิด|คุกคาม|หลักสูตร|(?<!ทาง)ภัย|รายได้)[ก-๙]{0,8}$|ช่อง$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TopicBefore();

    [GeneratedRegex(@"^ ?(?:แพลต|แฟลต|มาร์เก็ต|platform|market|shop)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TopicAfter();

    [GeneratedRegex(@"^(?:ทางไกล|ออนไลน์)? ?(?:\([^)\n]{1,25}\) ?)?(?:เมื่อวันที่ [^\n]{4,25} )?(?:จาก|ณ) ?ห้อง", RegexOptions.CultureInvariant)]
    private static partial Regex FromRoom();

    // "ณ ทำเนียบ นายกรัฐมนตรีเข้าร่วมการประชุมสุดยอดอาเซียน ผ่านระบบทางไกล": the room is the seat of one delegation.
    [GeneratedRegex(@"(?:เข้าร่วม|ร่วม(?:การ)?ประชุม|กล่าว(?:ถ้อยแถลง|สุนทรพจน์|ปาฐกถา)|หารือ)(?:(?!โดย| ณ |และ(?:ผ่าน|ทาง))[^\n]){0,90}(?:สุดยอด|ผู้นำ|อาเซียน|เอเปค|APEC|ASEAN|สหประชาชาติ|ทวิภาคี|สมัชชา[ก-๙]{0,10}โลก|ประชุมระดับโลก)(?:(?!โดย| ณ |และ(?:ผ่าน|ทาง))[^\n]){0,150}$", RegexOptions.CultureInvariant)]
    private static partial Regex JoinsFromAfar();

    // "At the Canal House the minister attended the dialogue via video conference": the house is where he sat. What stands behind "and" is another way to take part.
    [GeneratedRegex(@"(?<!\b(?:others?|some|many|most|rest|of (?:the|them|whom|us))\b[^.\n]{0,30})\b(?:attended|attend|participated in|took part in|addressed|delivered)\b[^.\n]*(?<!\b(?:and|or|also|both|&) (?:on ?line )?)$|\b(?:held|organi[sz]ed|convened) $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetOnLine();

    [GeneratedRegex(@"ประชุม|ร่วมงาน|เข้าร่วม|ถ่ายทอด|รับชม|\b(?:attend|join|particip|meeting|broadcast|webinar|workshop|session|event)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfMeeting();

    [GeneratedRegex(@"จะจัด|กำหนดจัด|will be held|to be held", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToCome();

    [GeneratedRegex(@"\b(?:travel(?:l?ed)?|drove|journeyed) (?:to|through|across|around) (?:the )?[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Travelled();

    // "In Galle we were joined by 22 collectors", "we held three workshops along the coast".
    [GeneratedRegex(@"\b[Ii]n (?!" + MonthNames.EnglishPattern + @"\b)[A-Z][\w’'-]+(?: (?:[A-Z][\w’'-]+|[a-z]{3,10}(?=,| of | [A-Z])|of)){0,4},? (?:where [^.\n]{0,80}, )?(?:we (?:were (?:joined|hosted|welcomed)|met|sat)\b|[\w-]+(?: [\w-]+)? (?:came|attended|turned up|showed up)\b)|\b(?:cohort|group|session|workshop|training|meeting)s? (?:met|took place|was held|were held) in [A-Z]|\b(?:held|ran|organi[sz]ed|hosted) [^.;\n]{0,40}?\b(?:workshops?|trainings?|sessions?|meetings|consultations) (?:along|across) the\b|\b(?:held|ran|conducted|organi[sz]ed|hosted) [^.;\n]{0,90}?\b(?:workshops?|trainings?|sessions|meetings|dialogues|consultations)\b[^.;\n]{0,60}? in (?:the )?(?!" + MonthNames.EnglishPattern + @"\b)[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex CameThere();

    [GeneratedRegex(@"\bin person\b(?<!\b(?:without|not|never|nobody|no one)\b[^.;\n]{0,40})|\bin the room\b(?= (?:there|we|and|were)\b|,)|\bon-?site\b(?! visits?)|ออนไซต์", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InPerson();
}
