using System.Buffers;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// Who held an event that no sentence says anybody held, in Thai reports: the house whose head chairs in its own hall, the province or
/// district whose head tells what was held there, the body whose anniversary it is.
/// </summary>
internal static partial class ImpliedHolders
{
    private const int Lead = 1500;
    private const int Speech = 3000;
    private const int ToDeed = 120;

    private const string Joins = "(?:เปิด|ร่วม|ประธาน)(?:ใน)?(?:พิธี)?(?:เปิด)?";
    private const string Body = @"(?:กระทรวง|กรม|สำนัก|สถาบัน|มูลนิธิ|สมาคม|องค์การ|มหาวิทยาลัย|การ(?:เคหะ|ไฟฟ้า|ประปา|รถไฟ|ท่องเที่ยว))[ก-๙]{2,60}?(?: \(องค์การมหาชน\))?(?=ครบรอบ|ปีที่|[^ก-๙]|$)";

    private static readonly AnchoredPattern Chairs = new(HeadChairs(), AnchorsOf.Words("เป็นประธาน"), before: 230) { Begins = SearchValues.Create("รปอเ") };
    private static readonly AnchoredPattern Anniversaries = new(Anniversary(), AnchorsOf.Words("ครบรอบ", "สถาปนา"), before: 45) { Begins = SearchValues.Create("เรป") };
    private static readonly AnchoredPattern HeldThings = new(WasHeld(), AnchorsOf.Words("จัด"), before: 20) { Begins = SearchValues.Create("ไจมดรก") };

    public static TextSpan? Of(Report report, VenueFact? venue) =>
        report.Language is not Language.Thai ? null : AtHome(report, venue) ?? Teller(report) ?? Celebrated(report);

    // "ณ ห้องประชุม 5 กระทรวงน้ำ … ปลัดกระทรวงน้ำ เป็นประธานการประชุม"
    private static TextSpan? AtHome(Report report, VenueFact? venue) => venue is null ? null : First(
        Chairs.MatchesBefore(report.Value, report.BodyStart + Lead)
            .Select(m => m.Groups["house"])
            .Where(house => venue.Clause.End <= house.Index && report.LineAt(house.Index) == report.LineAt(venue.Clause.Start) && venue.Clause.Of(report.Value).Contains(house.Value, StringComparison.Ordinal)));

    // "ผู้ว่าราชการจังหวัดเลย เปิดเผยว่า … จึงได้จัดกิจกรรม": the province held it, whether or not he says so in so many words.
    private static TextSpan? Teller(Report report) => LocalHead.SeatOf(report) is { } seat && (TellsItsDeed(report, seat) || TellsWhatWasHeld(report)) ? seat : null;

    private static bool TellsWhatWasHeld(Report report) =>
        !report.Titles.Any(t => Visits().IsMatch(t.Span.Of(report.Value)))
        && HeldThings.MatchesBefore(report.Value, report.BodyStart + Speech).Any(m => m.Index >= report.BodyStart);

    // "ผู้ว่าราชการจังหวัดเลย เปิดเผยว่า จังหวัดเลยได้ลงพื้นที่": whatever the deed, it is the province's own.
    private static bool TellsItsDeed(Report report, TextSpan seat)
    {
        var said = report.After(seat.End, ToDeed);
        var deed = said[Says().Match(said).Length..];
        var name = seat.Of(report.Value);
        return deed.Length < said.Length && deed.StartsWith(name, StringComparison.Ordinal) && !IsState().IsMatch(deed[name.Length..]);
    }

    private static TextSpan? Celebrated(Report report) => First(
        Anniversaries.MatchesBefore(report.Value, report.BodyStart + Lead)
            .Select(m => m.Groups["who"])
            .Where(who => report.IsProse(who.Index))
            .OrderBy(who => report.IsTitle(who.Index)));

    private static TextSpan? First(IEnumerable<Group> names) =>
        names.FirstOrDefault() is { } name ? new(name.Index, name.Index + name.Length) : null;

    // What is signed, handed over or decided by a committee is not the house's alone.
    [GeneratedRegex(@"\G(?:รัฐมนตรี(?:ช่วย)?ว่าการ|ปลัด|อธิบดี|เลขาธิการ|อธิการบดี)(?<house>(?:กระทรวง|กรม|สำนักงาน|มหาวิทยาลัย)[ก-๙]{3,60})[^\n]{0,120}?เป็นประธาน(?![^\n]{0,25}(?:ลงนาม|รับมอบ|ส่งมอบ|วางศิลา|สักขี|แถลง|คณะ(?:อนุ)?กรรมการ|คณะทำงาน))", RegexOptions.CultureInvariant)]
    private static partial Regex HeadChairs();

    [GeneratedRegex(@"\G(?:(?:ได้|จึง|มีการ|ดำเนินการ|ร่วมกัน) ?จัด(?:" + ThaiOrganisers.Held + @")|การจัด(?:" + ThaiOrganisers.Held + @")[^\n]{0,60}?ครั้งนี้)", RegexOptions.CultureInvariant)]
    private static partial Regex WasHeld();

    [GeneratedRegex(@"^ ?(?:ได้)?(?:เปิดเผย|เผย|กล่าว)[^\n]{0,40}?ว่า ?", RegexOptions.CultureInvariant)]
    private static partial Regex Says();

    // What a province is, has or once was is no deed, and what somebody did on its behalf may be another's event.
    [GeneratedRegex(@"^ ?(?:เป็น|เคย|ถือ|ถูก|นับ|โดย|มี(?!ความมุ่งมั่น|การ))", RegexOptions.CultureInvariant)]
    private static partial Regex IsState();

    [GeneratedRegex(@"ลงพื้นที่|เยี่ยม|ต้อนรับ|ประชุมติดตาม", RegexOptions.CultureInvariant)]
    private static partial Regex Visits();

    // "เปิดงานครบรอบ 20 ปี สถาบันน้ำ", "ร่วมงานวันคล้ายวันสถาปนากรมคลอง"
    [GeneratedRegex(@"\G(?:" + Joins + @"งาน(?:วัน)?ครบรอบ ?[0-9]+ ?ปี ?(?:แห่ง)?(?:การ)?(?:สถาปนา|ก่อตั้ง)? ?(?<who>" + Body + ")|" + Joins + @"(?:งาน|พิธี)[^\n]{0,10}วัน(?:คล้ายวัน)?สถาปนา ?(?<who>" + Body + "))", RegexOptions.CultureInvariant)]
    private static partial Regex Anniversary();
}
