using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Countries and groupings whose people or organisations took part; countries that are only talked about are left out.</summary>
internal static partial class StatedCountries
{
    private const int Reach = 100;
    private const int ListGap = 28;

    // Further on, other meetings are spoken of.
    private const int Lead = 800;
    private const string CountryWord = "ประเทศ";

    private static readonly WordedPattern TakesPart = new(
        TakesPartBefore(),
        [CountryWord, "คู่เจรจา", "รัฐบาล", "บวกสาม", "ราชทูต", "กับรัฐมนตรี", "ผู้แทน", "ตัวแทน", "ผู้เข้าร่วม", "ผู้สังเกตการณ์", "สมาชิก", "เจ้าหน้าที่", "นักวิชาการ", "วิทยากร", "ภาคี"],
        ["from", "of", "in", "across", "countries"]);

    /// <param name="hosts">Who held the event, and the clause that says where: a country named there is one that took part.</param>
    public static IReadOnlyList<PlaceMention> Of(Report report, IReadOnlyList<PlaceMention> mentions, IReadOnlyList<TextSpan> hosts)
    {
        var countries = mentions.Where(m => m.Kind is PlaceKind.Country).ToList();
        var kept = countries.Where(c => hosts.Any(h => h.Contains(c.Span))).ToList();
        foreach (var run in PlaceRuns.Of(report, countries, IsListGap))
        {
            if (run.TrueForAll(c => kept.Exists(k => k.Code == c.Code)))
                continue;
            // The word for country may stand in the name itself: ประเทศสหรัฐอเมริกา.
            var before = report.Before(run[0].Span.Start, Reach) + (run[0].Span.Of(report.Value).StartsWith(CountryWord, StringComparison.Ordinal) ? CountryWord : "");
            var after = report.After(run[^1].Span.End, Reach / 2);
            if (TookPart(report, run, before, after))
                kept.AddRange(run);
        }

        return [.. kept.DistinctBy(m => m.Code)];
    }

    private static bool TookPart(Report report, List<PlaceMention> run, string before, string after) =>
        !Absent().IsMatch(after)
        && !(run.Count == 1 && IsReach(before, after))
        && (IsPair(report, run, before)
            || (run[0].Span.Start - report.BodyStart < Lead && IsPartnerInName(before, after))
            || (TakesPart.IsMatch(before) && !TopicBefore().IsMatch(before))
            || ReceivedBefore().IsMatch(before)
            || (CallsAfter().IsMatch(after) && OfficeBefore().IsMatch(before))
            || PresidesAfter().IsMatch(after)
            || (run.Count > 1 && TakesPartAfter().IsMatch(after)));

    // "posts from Nepal to Chile": how far something reaches.
    private static bool IsReach(string before, string after) => before.EndsWith("from ", StringComparison.OrdinalIgnoreCase) && FarAfter().IsMatch(after);

    private static bool IsPartnerInName(string before, string after) => PartnerBefore().IsMatch(before) || (PartnerAfter().IsMatch(after) && EventBefore().IsMatch(before));

    // "ผู้นำอาเซียน 9 ประเทศ (เมียนมาไม่เข้าร่วม)"
    [GeneratedRegex(@"^ ?(?:ไม่(?:ได้)?(?:เข้า)?ร่วม|(?:did|could) not (?:attend|take part|come)|was absent|stayed away)", RegexOptions.CultureInvariant)]
    private static partial Regex Absent();

    [GeneratedRegex(@"^ (?:all the way )?to (?:the )?[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex FarAfter();

    // A title that begins with both countries: "ไทย - ลาว กระชับความร่วมมือ".
    private static bool IsPair(Report report, List<PlaceMention> run, string before) =>
        report.IsTitle(run[0].Span.Start) && (PairBefore().IsMatch(before) || (run is [{ Code: "TH" }, _, ..] && TitleStart().IsMatch(before)));

    // "การประชุมสุดยอดอาเซียน-นิวซีแลนด์": a meeting that bears its partner in its name.
    [GeneratedRegex(@"ประชุม(?:สุดยอด|ผู้นำ|ระดับ|รัฐมนตรี|เจ้าหน้าที่)?[ก-๙]{0,30}อาเซียน(?: ?[-–] ?|[ก-๙]{0,20}(?:และ|กับ))$", RegexOptions.CultureInvariant)]
    private static partial Regex PartnerBefore();

    // "งานแสดงสินค้าจีน-อาเซียน"
    [GeneratedRegex(@"^ ?[-–] ?อาเซียน", RegexOptions.CultureInvariant)]
    private static partial Regex PartnerAfter();

    [GeneratedRegex(@"(?:ประชุม|งาน|เวที|สัมมนา|มหกรรม|ฟอรั่?ม)[ก-๙]{0,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex EventBefore();

    public static IReadOnlyList<PlaceMention> GroupsOf(Report report, IReadOnlyList<PlaceMention> mentions) =>
        [.. mentions.Where(m => m.Kind is PlaceKind.Grouping
                && (report.IsTitle(m.Span.Start) || MembersBefore().IsMatch(report.Before(m.Span.Start, 40)) || TakesPart.IsMatch(report.Before(m.Span.Start, 60))))
            .DistinctBy(m => m.Code)];

    // A name that is not known may stand in a list of countries.
    internal static bool IsListGap(ReadOnlySpan<char> gap) => gap.Length <= ListGap && ListGapText().IsMatch(gap);

    [GeneratedRegex(@"^[ ,/·-]*(?:และ|กับ|รวมทั้ง|รวมถึง|สาธารณรัฐ|(?:และ|กับ)?(?:นายกรัฐมนตรี|ประธานาธิบดี|ผู้แทน)|and|as well as|&)?[ ,]*(?:ประเทศ|สหภาพ|สาธารณรัฐ|ราชอาณาจักร|the )? ?$|^, [A-Z][a-z]+(?: [A-Z][a-z]+)?,(?: and)? $|^, [A-Z][a-z]+(?: [A-Z][a-z]+)? and $", RegexOptions.CultureInvariant)]
    private static partial Regex ListGapText();

    [GeneratedRegex(@"(?:(?:จาก ?(?:[0-9]+ ?)?|ใน ?[0-9]+ ?)ประเทศ(?!และต่าง|หรือต่าง)(?:สมาชิก)?[^\n]{0,40}?(?:ได้แก่|อาทิ|คือ|ประกอบด้วย)?|[0-9]+ ?ประเทศ[^\n]{0,50}?(?:ได้แก่|อาทิ|คือ|ประกอบด้วย)|(?:ประเทศสมาชิก|คู่เจรจา)[^\n]{0,70}?(?:ได้แก่|อาทิ|คือ|ประกอบด้วย)|คู่เจรจา ?\(|(?:ผู้แทน|ตัวแทน|ผู้เข้าร่วม|ผู้สังเกตการณ์|สมาชิก|เจ้าหน้าที่|นักวิชาการ|วิทยากร|ภาคี)[^\n]{0,50}?(?:จาก|ของ|ประเทศ)|จากประเทศ|ร่วมกับ ?(?:ประเทศ|รัฐบาล)|กับรัฐมนตรี(?:ของ|จาก)|บวกสาม ?\(|จัด(?:ขึ้น)?โดยสถาน(?:เอกอัคร)?ราชทูต|อาทิ ?ประเทศ|(?:participants?|people|delegates?|delegations?|representatives?|members|officials|officers|farmers|teachers|students|volunteers|women|youth|organi[sz]ations|CSOs|NGOs|leaders|experts|attendees|networks?|partners)\b[^.\n]{0,70}?\b(?:from|of|in|across)\b[^.\n]{0,40}?|\b(?:joined|followed|connected|came|dialled in|tuned in)(?: (?:us|online|in|remotely|virtually))? from across [^.;\n]{0,30}: ?|\bguests from [^.;\n]{0,60}?|countries(?:,? \(?i\.e\.,? | \(|: | such as | including |, namely | – | - )|(?<!\b(?:lessons?|experiences?|examples?|models?|evidence|data|stories|imports?|funding|funds|support|aid|grants?|loans?|investment|originally|hails?|apart|away|back|different|learn(?:ed|t)?|ranging|comes?|tourists?|visitors?) )\bfrom)[ :(]*(?:ประเทศ|สหภาพ|สาธารณรัฐ|the )? ?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex TakesPartBefore();

    // "สถานการณ์ในประเทศเมียนมา": what was spoken of.
    [GeneratedRegex(@"อันดับ(?:ที่)? ?[0-9]+ ?(?:คือ|ได้แก่) ?(?:ประเทศ){0,2}$|(?:สถานการณ์|เหตุการณ์|ความขัดแย้ง|ภัยพิบัติ|แผ่นดินไหว|การเมือง|ตลาด)[ก-๙]{0,12}ใน ?(?:ประเทศ|สาธารณรัฐ)? ?(?:ประเทศ)?$|(?:FTA|การค้าเสรี|ส่งออก|นำเข้า|สหภาพเศรษฐกิจ|คู่ค้า|ตลาด|(?:เพียง|แค่) ?[0-9]+ ?ประเทศ|(?<!จัด)ตั้ง(?:สำนัก|อัครราชทูต|ทูต|ศูนย์))[^\n]{0,80}$|(?:บริจาค|ดำเนิน(?:งาน|โครงการ)|จัดตั้ง[^\n]{0,60}) ?(?:ทั้ง)?(?:จาก|ใน) ?(?:[0-9]+ ?)?ประเทศ(?: ?(?:ได้แก่|คือ|อาทิ))?[^\n]{0,20}$|\b(?:(?:funded|financed|supported|donated) by|(?:financial|technical) support (?:of|from)|support (?:of|from) (?:the )?(?:Government|people|Embassy) of)[^.\n]{0,60}$|\b(?:looked at|inspired by|learn(?:ed|t)? from|compared (?:to|with)) [^.\n]{0,30}$|\b(?:situation|conflict|war|crisis|earthquake|elections?|markets?) in (?:the )?$|(?:\b[0-9]{2,3},[0-9]{3}|\bmillion)\b[^.\n]{0,60} from (?:the )?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex TopicBefore();

    [GeneratedRegex(@"(?:^|ข่าวทำเนียบรัฐบาล-)[“""]?(?:นายกฯ ?|นายกรัฐมนตรี ?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleStart();

    [GeneratedRegex(@"(?:^|ข่าวทำเนียบรัฐบาล-)[“""]?(?:นายกฯ ?|นายกรัฐมนตรี ?)?(?:ไทย|Thai(?:land)?) ?[-–—] ?$", RegexOptions.CultureInvariant)]
    private static partial Regex PairBefore();

    // A head of government or an envoy who was received: "ให้การต้อนรับ … นายกรัฐมนตรีนิวซีแลนด์".
    [GeneratedRegex(@"(?:ต้อนรับ|ร่วมกับ|หารือ(?:ทวิภาคี|ร่วม)?(?: ?กับ)?|เข้าเยี่ยมคารวะ|เข้าพบ|เยี่ยมคำนับ|ผู้แทนประเทศสมาชิกอาเซียน และ)[^\n]{0,90}(?:นายกรัฐมนตรี|ผู้บัญชาการ[ก-๙]{2,20}|ผบ\.[ก-๙]{2,6}\.?|นรม\. ?|ประธานาธิบดี|เอกอัครราชทูต|อุปทูต|รัฐมนตรี(?:ช่วย)?(?:ว่าการ)?กระทรวง[ก-๙ ,]{3,60}?) ?(?:ประเทศ|ของ|จาก|แห่ง|สาธารณรัฐ|ราชอาณาจักร|เครือรัฐ)* ?$|\b(?:together with|met with|met|welcomed|received|talks with|meeting with) [^.;\n]{0,80}\b(?:Prime Minister|President|Minister|Ambassador|King|Sultan|Governor)\b[^.;\n]{0,40} of (?:the )?$", RegexOptions.CultureInvariant)]
    private static partial Regex ReceivedBefore();

    // One who called: "รัฐมนตรีว่าการต่างประเทศเครือรัฐออสเตรเลีย เข้าเยี่ยมคารวะ", "the Ambassador of Japan paid a courtesy call".
    [GeneratedRegex(@"(?:นายกรัฐมนตรี|ประธานาธิบดี|ทูต|รัฐมนตรี[ก-๙]*?|รัฐมนตรี(?:ช่วย)?ว่าการกระทรวง[ก-๙ ,]{3,60}?|ผู้ว่าการ[ก-๙]*?) ?(?:ประเทศ|ของ|จาก|แห่ง|สาธารณรัฐ|ราชอาณาจักร|เครือรัฐ)* ?$|\b(?:Minister|Ambassador|President|Envoy|Governor)\b[^.\n]{0,60} of (?:the )?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex OfficeBefore();

    [GeneratedRegex(@"^ ?(?:ประจำ(?:ประเทศ)?ไทย)? ?(?:และคณะ ?|พร้อมคณะ ?)?(?:ได้)?เข้า(?:เยี่ยมคารวะ|พบ|หารือ|อำลา|ร่วม)|^ ?ในโอกาส(?:เดินทาง)?(?:มา)?เยือน(?:ประเทศ)?ไทย|^ ?กล่าว(?:ว่าเป็นการประชุม|ถึง(?:วัตถุประสงค์(?:ของ)?)?การประชุม|เปิดการ|ต้อนรับ)|^[^.\n]{0,25}\b(?:paid a courtesy call|called on|paid a call)\b", RegexOptions.CultureInvariant)]
    private static partial Regex CallsAfter();

    // "โดยมีมาเลเซีย ทำหน้าที่ประธานการประชุม"
    [GeneratedRegex(@"^ ?(?:ทำหน้าที่|ใน(?:ฐานะ)?)?(?:เป็น)?ประธานการประชุม|^,? (?:as (?:the )?chair|chaired the meeting|chairing the meeting)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PresidesAfter();

    [GeneratedRegex(@"^[^\n.]{0,35}(?:เข้าร่วม|ร่วมประชุม|ร่วมงาน|took part|participated|attended|จำนวนทั้งสิ้น)", RegexOptions.CultureInvariant)]
    private static partial Regex TakesPartAfter();

    [GeneratedRegex(@"(?:ประเทศ(?:สมาชิก)?(?:สมาคม|ใน)?(?:ภูมิภาค|กลุ่ม|อนุภูมิภาค)? ?|สมาชิก(?:สมาคม)? ?|member states of |countries of |across |participants from )$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MembersBefore();
}
