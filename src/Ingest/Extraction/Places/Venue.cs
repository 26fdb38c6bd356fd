using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Where an event was held: the venue's name and the whole clause that says the place, province and city included.</summary>
/// <param name="Name">Null where the clause names only a town, province or country.</param>
/// <param name="IsCountry">The clause names a country and nothing smaller.</param>
public sealed record VenueFact(TextSpan? Name, TextSpan Clause, bool IsCountry = false);

/// <summary>Finds the clause that tells the place, nearest to the date of the event.</summary>
public static partial class Venue
{
    private const int LongestClause = 220;
    private const int LongestLine = 90;
    private const int Lead = 1800;
    private const int BesideADay = 3;

    // What an English name of a site ends with, and the plain words for one.
    private const string Site = "(?:Hotel|Centre|Center|Conference|Convention|University|Hall|House|Building|Office|Mall|Campus|Complex|Palace|Resort|College|School|Temple|Institute|Headquarters|Pavilion|Library|Museum|Auditorium|Ministry|Room|Chamber|Club|Academy|Polytechnic|Church|Mosque|Hospital|Station|Stadium|Market|Park|Garden|Gardens|Port|Pier|Hub|Lodge|Inn|Theatre|Theater|Laboratory|Lounge|Lecture)";
    private const string PlainSite = "(?:town hall|city hall|municipal hall|community hall|village hall|assembly hall|hall|community cent(?:re|er)|youth cent(?:re|er)|cultural cent(?:re|er)|learning cent(?:re|er)|training cent(?:re|er)|cent(?:re|er)|library|museum|school|campus|church|mosque|temple|market|club|headquarters|offices?|premises|auditorium|gymnasium|sports (?:court|hall)|room|boardroom|hotel|hub|stadium|park|port|pier|harbour|harbor|lecture theatre|incubator|co-?working(?: space)?|makerspace|chambers|lab|laboratory)";

    // "In the Balai Kampung Hilir": English texts keep the words for a site of the place they tell of.
    private static readonly FrozenSet<string> OtherSites = ReportWords.SetOf("site");

    private static readonly AnchoredPattern ThaiMarkers = new(ThaiMarker(), AnchorsOf.Words("ณ", "ที่", "ทีโรงแรม", "ทีห้อง", "ภายใน", "ตรวจเยี่ยม", "เยี่ยมชม", "ดูงาน", "พิธีเปิด", "จากห้อง", "โรงแรม", "ศูนย์นิทรรศการ", "ศูนย์ประชุม"), before: 8)
    {
        Begins = SearchValues.Create("ณทภจลตเดโศพ"),
        MayMatch = OpensClause,
    };

    private static readonly AnchoredPattern EnglishMarkers = new(
        EnglishMarker(),
        AnchorsOf.LatinStems(
            "at ", "in ", "inside ", "to the ", "sat ", "met ", "gathered ", "assembled ", "crowded ", "squeezed ", "filled ", "came to", "took place ", "happened ", "was held ", "were held ",
            "visited ", "paid a ", "inspected ", "toured ", "called at ", "the place ", "the venue ", "the site "),
        before: 0)
    {
        MayMatch = OpensEnglishClause,
    };

    // Behind "at", "in" and "to" stands a name, an article or "our": "at 9", "in this" and "in which" need no try.
    private static bool OpensEnglishClause(string text, int at) =>
        text[at + 2] != ' ' || text.AsSpan(at + 3) is [>= 'A' and <= 'Z' or 'a' or 'o', ..] or ['t', 'h', 'e', ' ', ..];

    // Behind a space, a bracket, "น.", "ขึ้น", "จัด" or "พื้น", or before a room: not the end of วันที่ and not a relative clause.
    private static bool OpensClause(string text, int at) => text[at] is not ('ณ' or 'ท' or 'ภ') || (at > 0 && (LeadsToRoom(text, at) || text[at - 1] switch
    {
        ' ' or '\n' or ')' or '(' or '.' => true,
        'น' => text[at] == 'ณ' || (at > 1 && text[at - 2] == '้'),
        'ด' => at > 1 && text[at - 2] == 'ั',
        _ => false,
    }));

    // The first letters of rooms, halls, buildings and hotels, and of a governor's residence.
    private static bool LeadsToRoom(string text, int at)
    {
        var next = at + text[at] switch { 'ณ' => 1, 'ภ' => 5, _ => 3 };
        next += next < text.Length && text[next] == ' ' ? 1 : 0;
        return next < text.Length && (text[next] is 'ห' or 'โ' or 'อ' or 'ศ' or 'ท' or 'ส' || (text[at] == 'ภ' && text[next] == 'จ'));
    }

    public static VenueFact? Of(Report report, DateMention? date)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Fields.FirstOrDefault(f => f.Label is "venue" || (f.Label is "place" && SiteWord().IsMatch(f.Value.Of(report.Value)))) is { } field)
            return new(NameIn(report, field.Value), field.Value);
        if (report.Language is Language.Other && OtherFacts.VenueOf(report) is { } other)
            return other;
        var starts = report.Language == Language.Thai ? ThaiMarkers.Matches(report.Value) : EnglishMarkers.Matches(report.Value).Where(m => !m.Groups["foreign"].Success || OtherSites.Contains(m.Groups["place"].Value));
        if (LineOfDate(report, date) is { } line)
            return new(NameIn(report, line), line);
        return starts
            .Where(m => report.IsContent(m.Index) && (!m.Groups["day"].Success || FollowsDate(report, m)))
            .Select(m => (Match: m, Clause: ClauseFrom(report, m.Groups["place"].Index)))
            .Where(c => c.Clause.Length > 3)
            .Select(c => (c.Match, c.Clause, Score: Score(report, c.Match, c.Clause, date)))
            .Where(c => c.Score > 0)
            .OrderByDescending(c => c.Score)
            .ThenBy(c => c.Match.Index)
            .Select(c => new VenueFact(NameIn(report, c.Clause), c.Clause))
            .FirstOrDefault();
    }

    // "เมื่อวันที่ 24 มิ.ย. 66 ที่เวทีกลาง": behind any other number, ที่ begins a clause of its own.
    private static bool FollowsDate(Report report, Match marker) => report.Dates.Any(d => marker.Index - d.Span.End is >= 0 and <= 2);

    // Minutes give date and place each a line of their own.
    private static TextSpan? LineOfDate(Report report, DateMention? date)
    {
        if (date is null || report.LineAt(date.Span.Start) is not { Span.Length: < LongestLine, Kind: not LineKind.PageDate } dated)
            return null;
        var next = report.LineAt(dated.Span.End + 1);
        return next is { Kind: not LineKind.Furniture, Span.Length: > 0 and < LongestClause } && StandsAlone().IsMatch(next.Span.Of(report.Value)) ? Trimmed(report.Value, next.Span) : null;
    }

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && text[end - 1] == ' ')
            end--;
        return new(span.Start, end);
    }

    private static double Score(Report report, Match marker, TextSpan clause, DateMention? date)
    {
        // What was visited, or opened, is the place where nothing else is.
        var score = marker.Groups["at"].Success ? 2.0 : marker.Groups["visited"].Success ? 0.5 : 1.5;
        // A title only says it where nothing else does.
        if (report.IsTitle(marker.Index))
            score -= report.Language == Language.Thai ? 1.2 : 4;
        if (EventName().IsMatch(clause.Of(report.Value)) || EventName().IsMatch(marker.Groups["place"].Value))
            return 0;
        if (AtWork().IsMatch(report.Before(marker.Index, 60)) || Does().IsMatch(report.After(marker.Groups["place"].Index, 60)))
            return 0;
        if (TownFirst().IsMatch(report.After(marker.Groups["place"].Index, 20)) && PlaceSigns.IsPost(report.Before(marker.Groups["place"].Index, 60)))
            return 0;
        if (IsBesideAnotherDay(report, marker, date))
            return 0;
        if (HostCountry.IsInvited().IsMatch(report.Before(marker.Index, 90)))
            return 0;
        if (report.Language is not Language.Thai && (OfOtherEdition().IsMatch(report.Before(marker.Index, 60)) || OnExcursion().IsMatch(report.Before(marker.Index, 90))))
            return 0;
        if (IsOfAnotherMeeting(report, marker, date))
            return 0;
        if (report.Prepares && IsPlanned().IsMatch(report.Before(marker.Index, 90)))
            return 0;
        // A room or a hotel says more than its town.
        if (TownFirst().IsMatch(report.After(marker.Groups["place"].Index, 20)))
            score -= 1;
        if (CountryFirst().IsMatch(report.After(marker.Groups["place"].Index, 20)))
            score -= 0.5;
        if (Surname().IsMatch(report.Value[marker.Index..Math.Min(report.Value.Length, marker.Index + 20)]))
            return 0;
        var distance = date is null
            ? Math.Max(0, marker.Index - report.BodyStart)
            : marker.Index >= date.Span.Start ? marker.Index - date.Span.End : (date.Span.Start - marker.Index) * 2;
        if (PlaceNoun().IsMatch(report.After(marker.Groups["place"].Index, 80)))
            score += 1;
        return marker.Index - report.BodyStart > Lead && distance > 400 && !(date is not null && report.LineAt(date.Span.Start) == report.LineAt(marker.Index) && JoinedAt().IsMatch(report.Before(marker.Index, 20))) && !(report.Language is not Language.Thai && WasHeldBefore().IsMatch(report.Before(marker.Index, 130))) ? 0 : score - Math.Min(1.9, distance / 700.0);
    }

    // Behind the paragraph with the day, a speaker tells of other meetings too: "กล่าวว่า … ได้พูดต่อที่ประชุมระดับสูง ที่สำนักงานใหญ่".
    private static bool IsOfAnotherMeeting(Report report, Match marker, DateMention? date) =>
        date is not null && marker.Index > date.Span.End && report.LineAt(date.Span.Start) is { Kind: LineKind.Body } told && marker.Index > told.Span.End
        && report.Before(marker.Index, LongestClause) is var before && ToAMeeting().IsMatch(before) && !ThisEvent().IsMatch(before);

    // "และจะส่งคืนในวันที่ 15 กุมภาพันธ์ ณ ท้องสนามหลวง": a place beside another day is that day's.
    private static bool IsBesideAnotherDay(Report report, Match marker, DateMention? date) =>
        report.Value.AsSpan(0, marker.Index)[^Math.Min(BesideADay, marker.Index)..].ContainsAnyInRange('0', '9')
        && date is { Start: { Day: not null, Month: not null } start } && report.Dates.LastOrDefault(d => marker.Index - d.Span.End is >= 0 and <= BesideADay) is { Start: { Day: not null, Month: not null } other } beside
        && beside != date && !Honours().IsMatch(report.Before(beside.Span.Start, LongestLine)) && marker.Index > date.Span.End && !IsWithin(other, start, date.End ?? start);

    private static bool IsWithin(DateParts day, DateParts start, DateParts end) =>
        (day.Month, day.Day).CompareTo((start.Month, start.Day)) >= 0 && (day.Month, day.Day).CompareTo((end.Month, end.Day)) <= 0;

    private static TextSpan ClauseFrom(Report report, int start)
    {
        var text = report.After(start, LongestClause);
        var stop = report.Language == Language.Thai ? ThaiStop().Match(text) : EnglishStop().Match(text);
        var end = start + (stop.Success ? stop.Index : text.Length);
        while (end > start && report.Value[end - 1] is ' ' or ',' or '.' or '-' or '–' or '—' or '(')
            end--;
        return new(start, end);
    }

    private static TextSpan? NameIn(Report report, TextSpan clause)
    {
        var text = clause.Of(report.Value);
        var town = TownStart().Match(text);
        var length = town.Success ? town.Index : text.Length;
        while (length > 0 && text[length - 1] is ' ' or ',' or '-')
            length--;
        return length > 3 && !IsUnnamed().IsMatch(text[..length]) ? new(clause.Start, clause.Start + length) : null;
    }

    [GeneratedRegex(@"\G(?:(?<at>(?<=[\s).น(])ณ )(?<place>(?!วัน(?:ที่|[จอพศส]|นี้)|ครั้งนี้|สิ้น|เดือน|ระดับ|ราคา|อัตรา|ไตรมาส|ขณะ|ปัจจุบัน|เวลา|ตอน|จุด(?![^\n]{0,50}(?:ต\.|ตำบล|อ\.|อำเภอ))|ช่วง|ที่น[ี่]่)\S)|(?<at>(?<=[0-9] ?น\. ?)ที่ ?)(?<place>(?!ผ่านมา|ประชุม|จะ|ได้|มี|ทำ|เป็น|มุ่ง|ต้อง|เน้น|ระบุ|เห็น|สามารถ)[ก-๙A-Z])|(?<=[\s).])(?:ที่|ภายใน|จัดขึ้นที่|จัดที่) ?(?<place>ห้อง|โรงแรม|อาคาร|ศูนย์|หอประชุม|ทำเนียบ|กระทรวง|กรม(?!ธรรม์)|มหาวิทยาลัย|วิทยาลัย|วัด|โรงเรียน|โรงพยาบาล|ศาลา|สำนักงาน|สถาบัน|สหกรณ์|สวน|สนาม|อำเภอ|จังหวัด|บริเวณ|ลาน|ตึก|จวน|รัฐสภา|[ก-๙ ]{3,60}\((?:[A-Z][\w&’' ]*)?(?:Hotel|Centre|Center|Hall|University|Convention))|ลงพื้นที่(?:บริเวณ|ใน)? ?(?<place>(?!จังหวัด|จ\.|อำเภอ|อ\.|ตำบล|ต\.|(?:ใน)?ครั้ง|เพื่อ|ตรวจ|ติดตาม|เยี่ยม|พบ|ร่วม|ปฏิบัติ|สำรวจ|ให้|มอบ|แก้|ดู|รับ|ช่วย)[ก-๙ ]{3,60}?(?:ตำบล|ต\.|อำเภอ|อ\.))|(?<=[\s).])ที่ ?(?<place>(?:แปลง|หมู่บ้าน|บ้าน|ชุมชน|ตลาด|ท่าเรือ|ไร่|ฟาร์ม|ค่าย|ริม)[ก-๙0-9 ]{2,60}?(?:หมู่ที่|ม\.|ตำบล|ต\.|อำเภอ|อ\.|เขต))|พิธีเปิด(?:ใช้)?(?<place>(?<visited>อาคาร|หอผู้ป่วย|โรงพยาบาล|พิพิธภัณฑ์|ห้องสมุด|ตลาด|สวนสาธารณะ))|(?:ตรวจเยี่ยม|เยี่ยมชม|ดูงาน)(?:การดำเนินงาน(?:ของ)?)? ?(?<place>(?<visited>ศูนย์|โรงงาน|โรงเรียน|โรงพยาบาล|สถาบัน|วัด|ชุมชน|ตลาด|ท่าเรือ|ด่าน|เขื่อน|สถานี|ท่าอากาศยาน|มหาวิทยาลัย|วิทยาลัย|เรือนจำ|สถานสงเคราะห์))|(?<=[\s)])จาก(?<place>ห้องประชุม)|(?<=\) {1,2})(?<place>โรงแรม|ศูนย์(?:นิทรรศการ|ประชุม))|(?<=[\s).])ที(?<place>โรงแรม|ห้อง)|(?<=จัดขึ้น)ที่ ?(?<place>(?!ผ่านมา|นี่)[ก-๙A-Z])|(?<=[ก-๙])ภายใน(?<place>จวน)|(?<=[ก-๙])(?:ณ|ที่) ?(?<place>ห้อง(?:ห้อง)?(?:ประชุม)?|โรงแรม|หอประชุม|อาคาร|ศูนย์(?:ประชุม|การค้า|แสดงสินค้า|นิทรรศการ)|ทำเนียบรัฐบาล|สนามกีฬา)|(?<=[ก-๙])ณ (?<place>อุทยาน|สวน|สนาม|ศาลา|ศูนย์)|ลงพื้นที่(?:บริเวณ|ใน)? ?(?<place>(?:ด่าน|ตลาด|ชุมชน|บ้าน(?!พัก)|ท่าเรือ|ศูนย์|วัด|โรงพยาบาล|อ่างเก็บน้ำ|เขื่อน|ฝาย|สวน|หมู่บ้าน|นิคม|ท่าอากาศยาน|สถานี|แปลง|ไร่|ฟาร์ม|โรงเรียน|มหาวิทยาลัย|โรงงาน|บริษัท(?= ?[ก-๙]{2,30} ?จำกัด) ?|หาด|ชายหาด|อุทยาน|เกาะ|อ่าว)[ก-๙0-9]{2,50}(?: จำกัด)?(?: (?:(?:หมู่(?:ที่)?|ม\.) ?)?[0-9]+)?(?= (?:จังหวัด|จ\.|อำเภอ|อ\.|ตำบล|ต\.)))|(?<=[0-9]\)? )(?<day>(?<at>ที่ ?))(?<place>(?!ผ่านมา|ประชุม|จะ|ได้|มี|ทำ|เป็น|กำหนด|ประกาศ|ให้|มุ่ง|ต้อง|เน้น|ระบุ|เห็น|สามารถ)[ก-๙A-Z]))", RegexOptions.CultureInvariant)]
    private static partial Regex ThaiMarker();

    // "Place: Provincial Office of Education" is a site, "Place: Kampong Cham" a town.
    [GeneratedRegex(@"\b(?:" + Site + "|" + PlainSite + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SiteWord();

    [GeneratedRegex(@"\G\b(?:(?<at>(?:at|in) (?:the )?)(?<place>[A-Z][\w’'&.-]*(?: (?:[A-Z][\w’'&.-]*|of|and|the|for|de))* " + Site + @"\b)|(?<at>at )(?:the )?(?<place>(?:[A-Z]|Wat)[\w’'&-]+(?: [A-Z][\w’'&-]+)*)|(?<at>(?:at|in) (?:the|a|an|our) )(?<place>(?:[a-z-]+ ){0,3}" + PlainSite + @" (?:of|in|at) (?:the )?(?:[a-z]+ )?[A-Z])|(?:[Ff]illed|came to) (?<at>the )(?<place>(?:[a-z-]+ ){0,3}" + PlainSite + @" (?:of|in|at) (?:the )?(?:[a-z]+ )?[A-Z])|(?<at>(?:at|in) (?:the|our) )(?<place>[A-Z][\w’'&.-]*(?: (?:[A-Z][\w’'&.-]*|of|and|the))* " + PlainSite + @"\b)|(?:sat|met|gathered|assembled|crowded|squeezed|came together|took place|happened|was held|were held)(?: down| together)?(?: on the (?:floor|steps|benches|veranda))?(?<at> (?:in|into|inside|at|of) )(?:the|our|an?) (?<place>(?:[a-z’'-]+ ){1,2}" + PlainSite + @")\b(?! of\b)|(?<at>(?:in|at) )(?<=\b(?:held|hosted|met|gathered|organi[sz]ed)(?: it| this| ours| the \w+)? (?:in|at) )an? (?:[a-z-]+ ){0,3}(?:" + PlainSite + @"|caf[eé]|coffee ?shop|coffee house|restaurant|co-?working space|makerspace|bookshop|bar|tea ?house)(?: called|,) (?<place>[A-Z])|(?<at>to the )(?<=\b(?:brought [^.;\n]{2,60}|came|flocked|streamed|travel?led|(?:made|found) their way|were welcomed) to the )(?<place>[A-Z][\w’'&.-]*(?: (?:[A-Z][\w’'&.-]*|of|and|the|for|de))* " + Site + @"\b)|(?:[Vv]isited|[Pp]aid a (?:\w+ )?visit to|[Ii]nspected|[Tt]oured|[Cc]alled at) (?:the )?(?<place>(?<visited>[A-Z][\w’'&.-]*(?: (?:[A-Z][\w’'&.-]*|of|and|the|for|de))* (?:" + Site + @"|Village|Community|Landfill|Farm)\b))|[Tt]he (?:place|venue|site) (?:of [^.\n]{1,30} )?was (?<at>(?:at |in )?)(?:the )?(?<place>[A-Z])|(?<foreign>)(?<at>(?:[Ii]n|[Aa]t|[Ii]nside) (?:the )?)(?<place>[A-Z][\p{L}]+))", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishMarker();

    [GeneratedRegex(@"^ณ (?:อยุธยา|ระนอง|สงขลา|ถลาง|เชียงใหม่|ลำปาง|ลำพูน|น่าน|นคร[ \n]|พัทลุง|มหาไชย|ตะกั่วทุ่ง|ป้อมเพ|บางช้าง|หนองคาย)", RegexOptions.CultureInvariant)]
    private static partial Regex Surname();

    [GeneratedRegex(@"^(?:หัอง|ห้อง|โรงแรม|อาคาร|ศูนย์|หอ|ทำเนียบ|กระทรวง|กรม|มหาวิทยาลัย|วิทยาลัย|โรงเรียน|โรงพยาบาล|วัด|ศาลา|ตึก|วิเทศ|สำนักงาน|ที่ว่าการ|อิมแพ็ค|ไบเทค|บริเวณ|ลาน|สวน|สนาม|ชั้น|เวที|องค์การบริหารส่วน|เทศบาล|สถาบัน|สถานี|สโมสร|ธนาคาร|พิพิธภัณฑ์|ชุมชน|รัฐสภา|อุทยาน|หอศิลป์|สหกรณ์|จวน|ปราสาท)|Hotel|Cent(?:re|er)|University|Hall|House", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceNoun();

    // "at the Lab launch": an event and no place.
    [GeneratedRegex(@"^(?-i:[A-Z]{1,3}\$?) ?[0-9]|^(?:morning|afternoon|evening|night|noon)\b|\b(?:launch|workshop|meeting|event|forum|summit|session|training|ceremony|conference|level|end|time|risk)$|\bphotos?\b|^(?-i:UN|UNDP|[A-Z][a-z]+)[’']s |^(?-i:(?:UN[A-Z]*|COP ?[0-9]+|ADB|WHO|FAO|ILO|IOM))\b(?!.*(?:Hall|House|Cent(?:re|er)|Building|Office|Headquarters|Complex))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EventName();

    // "Professor at Chulalongkorn University": where a person works.
    [GeneratedRegex(@"\b(?:Professor|Lecturer|Head|Director|Manager|Officer|Specialist|Students?|Researchers?|Analyst|Fellow|Coordinator|Lead|Dean|Chair)\b[^.\n]{0,40}$|\binterviews? [^.;\n]{0,40}$|\b(?:publish(?:ed|ing)?|upload(?:ed|ing)?|available|deposited|archived|sold|bought|priced|downloaded|going on|[Ll]ook(?:ed|ing)?|[Aa]im(?:s|ed|ing)?|work(?:s|ed|ing)?|[Ss]tud(?:y|ies|ied|ying)|[Tt](?:each|aught)(?:es|ing)?|based|stationed|station|reclaimers|pickers|farmers|fishers|workers|traders|vendors|households|families|directed|targeted|valued|estimated|arriv(?:e|es|ed|ing)|[Ww]e|[Oo]ur (?:\w+ )?(?:team|colleagues|friends)|colleagues|friends|cross(?:es|ed|ing)?|pass(?:es|ed|ing)|(?:boarded|entered|took) [^.;\n]{0,40}(?:bus(?:es)?|boats?|vans?|trucks?|trains?)|set (?:out|off)|depart(?:ed|ing|s)?) $|ตามเวลา(?:ท้องถิ่น)? ?$|ตรงกับเวลา ?[0-9.:]+ ?(?:น\.)? ?$|ประชุม(?:คณะรัฐมนตรี|ครม\.?)(?: ?\(ครม\.?\))? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex AtWork();

    // "… ผู้บริหารและเจ้าหน้าที่ เข้าร่วม ณ ห้องประชุม 7", behind however long a list of those who came.
    [GeneratedRegex(@"ร่วม(?:ประชุม|งาน|กิจกรรม|พิธี)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex JoinedAt();

    // "Together with the farmers we organised a co-design workshop at the …", however far down a story.
    [GeneratedRegex(@"\b(?:held|organi[sz]ed|convened|hosted|ran|conducted|facilitated|put together) (?:an?|the|our|its|another) [^.;\n]{0,60}?\b(?:workshop|training|course|session|forum|meeting|conference|consultation|dialogue|hackathon|mapathon|bootcamp|sprint|event)s?\b[^.;\n]{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex WasHeldBefore();

    // "The seminar includes a field visit to the station at Long Beach."
    [GeneratedRegex(@"\bfield (?:visit|trip)s? to (?!an?\b)[^.;\n]{3,}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnExcursion();

    // "In the previous editions we met at the Porto Library".
    [GeneratedRegex(@"\b(?:previous|past|earlier|last|first) (?:editions?|years?|times?|events?)\b[^.;\n]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfOtherEdition();

    // "in our office", "at a hotel": of these there are many.
    [GeneratedRegex("^(?:hall|cent(?:re|er)|library|school|campus|church|market|club|headquarters|offices?|premises|room|hotel|park|port|stadium)$", RegexOptions.CultureInvariant)]
    private static partial Regex IsUnnamed();

    // "เนื่องในโอกาสวันเฉลิมพระชนมพรรษา 28 กรกฎาคม 2567 ณ ศูนย์การเรียนรู้": a day that is honoured has no place of its own.
    [GeneratedRegex(@"(?:เนื่องใน|พรรษา|ราชสมภพ)[^\n]{0,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex Honours();

    // "ที่กระทรวงมหาดไทยได้ขับเคลื่อน": a body that did something, no place.
    [GeneratedRegex(@"^(?:กระทรวง|กรม|สำนักงาน|สถาบัน|มหาวิทยาลัย|จังหวัด|อำเภอ)[ก-๙]{2,40}?(?:ได้|จะ|มอบหมาย|กำหนด| โดย ?(?:กรม|สำนัก|กอง|สถาบัน|ศูนย์))", RegexOptions.CultureInvariant)]
    private static partial Regex Does();

    [GeneratedRegex(@"^(?:จังหวัด|จ\.|กรุง(?!ศรี)|นคร|เมือง(?!ทอง)|เกาะ|ประเทศ|สาธารณรัฐ)", RegexOptions.CultureInvariant)]
    private static partial Regex TownFirst();

    [GeneratedRegex(@"กำหนด(?:การ)?จัด|จะจัด|to be held|will be held", RegexOptions.CultureInvariant)]
    private static partial Regex IsPlanned();

    [GeneratedRegex(@"(?:ต่อ|ใน)(?:ที่)?(?:การ)?ประชุม[^\n]{0,120}$", RegexOptions.CultureInvariant)]
    private static partial Regex ToAMeeting();

    [GeneratedRegex(@"ครั้งนี้|ดังกล่าว|วันนี้|งานนี้", RegexOptions.CultureInvariant)]
    private static partial Regex ThisEvent();

    [GeneratedRegex(@"^(?:ประเทศ|สาธารณรัฐ|ราชอาณาจักร)", RegexOptions.CultureInvariant)]
    private static partial Regex CountryFirst();

    [GeneratedRegex(@"^ ?(?:ณ |ห้อง|โรงแรม|อาคาร|ศูนย์|หอประชุม|(?:Room|Hall|Hotel) )", RegexOptions.CultureInvariant)]
    private static partial Regex StandsAlone();

    [GeneratedRegex(@"\n|”|""| ?(?:โดยมี|โดยได้|โดยใช้|โดยการ)|พลเอก|พลตำรวจ|พลโท|พลตรี| (?:โดย|เพื่อ|ซึ่ง|แห่งนี้|มุ่ง|นาย|นางสาว|นาง |นาง[ก-ฮ]|น\.ส\.|พล\.|พล[เต]|พลเรือ|(?<!^(?:ห้อง|ห้องประชุม|หอประชุม|อาคาร) )(?:ดร|ศ|รศ|ผศ|ม\.ล)\.|ศาสตราจารย์|หม่อม|พระครู|พระมหา|ตามกฎหมาย|ตามที่|ตามนโยบาย|เฉลี่ย|ส่งผล|พร้อม|ร่วมกับ|จัดโดย|ว่า|ภายใต้|ในหัวข้อ|หัวข้อ|เมื่อ|วันที่|วันนี้|ระหว่าง|(?:นับ|ถือ)?เป็น|ได้|มี|และประชุม|และ(?:ทาง)?ออนไลน์|และผ่าน|ผ่านระบบ|ทั้งนี้|สำหรับ|ในการ|รวม|จำนวน|เวลา|การประชุม|ที่ประชุม|การดำเนิน|ที่ผ่านมา|ประกอบกับ|และเป็น|และได้|แถลง|กล่าว|เปิดเผย|เปิด(?=[ก-๙])|ร่วม|นำคณะ|พบ|สรุป|ดังนี้|ว่าที่|ร้อย(?:ตำรวจ|เอก|โท|ตรี)|เรือ(?:เอก|โท|ตรี)|คุณหญิง|Miss |\(เวลา|\(?H\.E|\(?M(?:r|s|rs)\.|เอกอัครราชทูต|ผู้|มอบ|บรรยาย|รัฐมนตรี|ปลัด|รอง|รมว|รมช|อธิบดี|คณะ)|มีผู้เข้าร่วม|ในวัน(?:ที่|นี้|พรุ่งนี้)|(?<=[.)])(?:นาย|นาง)|(?<=รัฐบาล)โดย", RegexOptions.CultureInvariant)]
    private static partial Regex ThaiStop();

    [GeneratedRegex(@"\n|(?<!\b(?:St|Dr|Mt|Ft|Sta|Sto))\. |(?<=[a-z]{3})\.(?=[A-Z][a-z])|;|:|,? (?:the Honou?rable|H\.E\.|Prime Minister|Minister|Deputy|Ambassador|Government Spokesperson)\b| (?:on|from|to|with|where|which|who|was|were|over|after|before|while|when|so|but|as|by|because|together|that|via|and via|(?:this|last|next) (?:\w+day|week|month|morning|afternoon|evening)|today|yesterday|and (?:we|then|found|met|spoke|held|saw|took|gave|went|told|it|a|an|[a-z]+ed)|showed|shows|said|says|has|had|will|for|during|at (?=[0-9])|and (?:invited|will|was|the))\b| \(|, a |,? (?:beside|next to|behind|opposite|overlooking|among|whose|whether|have)\b|, (?:we|it|they|there|in (?:the|[0-9])|on the|around [0-9]|[0-9][0-9,]* [a-z])|,? and (?:also|so|not|for|to|with)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishStop();

    [GeneratedRegex(@"(?:^| |(?<=(?:อำเภอ|อ\.|เขต|แขวง|ตำบล|ต\.)[ก-๙]{1,25}))(?:(?<!อรัญ)ประเทศ|จังหวัด|จ\.|กรุงเทพ|กทม)|กรุงเทพฯ|กทม\.|, (?=[A-Z])| Province\b|(?<!โรงแรม ?[A-Z][A-Za-z’'& ]{1,40}) Bangkok\b| in (?=[A-Z])|(?<=\)) ณ ", RegexOptions.CultureInvariant)]
    private static partial Regex TownStart();
}
