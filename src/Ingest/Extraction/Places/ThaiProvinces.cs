using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

/// <summary>The provinces where an event was held or which took part; provinces that are only talked about are left out.</summary>
internal static partial class ThaiProvinces
{
    private const int Reach = 90;
    private const int ListReach = 420;
    private const int ListGap = 40;

    // An address of the first lines is the event's; further on, other events have theirs.
    private const int Lead = 1200;
    private const int AfterHost = 60;
    private const int Sign = 10;

    // The capital is written without the word for province.
    private const string Bangkok = "TH-10";

    public static IReadOnlyList<PlaceMention> Of(Report report, VenueFact? venue, IReadOnlyList<PlaceMention> mentions)
    {
        var provinces = mentions.Where(m => m.Kind == PlaceKind.Province).ToList();
        if (Holders(report, provinces) is { } holders)
            return [.. holders.DistinctBy(p => p.Code)];
        // Where the venue's clause names its province, other addresses are of other places.
        var scene = provinces.Any(p => IsAtVenue(venue, p)) ? null : Scene(report, provinces);
        var kept = new List<PlaceMention>();
        for (var i = 0; i < provinces.Count; i++)
        {
            var follows = kept.Count > 0 && i > 0 && kept[^1] == provinces[i - 1]
                && IsListGap(report.Value.AsSpan()[provinces[i - 1].Span.End..provinces[i].Span.Start]);
            if (IsPartOfName(report, venue, provinces, provinces[i]))
                continue;
            if (follows || provinces[i] == scene || IsOfEvent(report, venue, provinces, i))
                kept.Add(provinces[i]);
        }

        return [.. kept.Concat(Neighbours(report, provinces, kept)).DistinctBy(p => p.Code)];
    }

    // "จังหวัดกระบี่ พะเยา และสุรินทร์ จัดพิธี": several provinces with which a title begins held the event, each at home.
    private static List<PlaceMention>? Holders(Report report, List<PlaceMention> provinces) =>
        PlaceRuns.Of(report, provinces, IsListGap).FirstOrDefault(run => run.Count > 1 && report.IsTitle(run[0].Span.Start)
            && OpensTitle().IsMatch(report.Before(run[0].Span.Start, Reach)) && HostAfter().IsMatch(report.After(run[^1].Span.End, AfterHost)));

    private static bool IsOfEvent(Report report, VenueFact? venue, List<PlaceMention> provinces, int index) =>
        IsAtVenue(venue, provinces[index])
        || TakesPart(report, provinces[index])
        || IsSite(report, provinces[index])
        || LeadsOfficials(report, provinces, index)
        || IsField(report, provinces[index]);

    /// <summary>"กลุ่มจังหวัด … ทั้ง 5 จังหวัด คือ …": where the province of the event is one of a group that is told by its members, it is the group's event.</summary>
    private static IEnumerable<PlaceMention> Neighbours(Report report, List<PlaceMention> provinces, List<PlaceMention> kept) =>
        PlaceRuns.Of(report, provinces, IsListGap).FirstOrDefault(run =>
            run.Count > 1 && GroupHead().IsMatch(report.Before(run[0].Span.Start, Reach)) && run.Exists(p => kept.Exists(k => k.Code == p.Code))) ?? [];

    // "โรงแรมริมน้ำ กรุงเทพ พาร์ค จังหวัดปทุมธานี": where the clause calls a province one, a bare name in it belongs to the house.
    private static bool IsPartOfName(Report report, VenueFact? venue, List<PlaceMention> provinces, PlaceMention mention) =>
        venue is not null && venue.Clause.Contains(mention.Span) && !ProvinceSign().IsMatch(report.Before(mention.Span.Start, Sign))
        && provinces.Exists(p => p.Code != mention.Code && p.Span.Start > mention.Span.Start && venue.Clause.Contains(p.Span) && ProvinceSign().IsMatch(report.Before(p.Span.Start, Sign)));

    private static bool IsAtVenue(VenueFact? venue, PlaceMention mention) => venue is not null && Places.IsNear(venue.Clause, mention.Span);

    // One event at several places: "เปิดงาน … ณ จังหวัดฉะเชิงเทรา และ … ณ จังหวัดสุพรรณบุรี".
    private static bool IsSite(Report report, PlaceMention mention) =>
        mention.Span.Start - report.BodyStart < Lead && SiteBefore().IsMatch(report.Before(mention.Span.Start, Reach));

    private static bool IsField(Report report, PlaceMention mention) => report.Fields.Any(f => f.Value.Contains(mention.Span));

    /// <summary>The province that the first lines show as the scene, the running text before the title.</summary>
    private static PlaceMention? Scene(Report report, List<PlaceMention> provinces)
    {
        var lead = provinces.Where(p => p.Span.Start < report.BodyStart + Lead).ToList();
        return lead.FirstOrDefault(p => IsScene(report, p)) ?? lead.FirstOrDefault(p => report.IsTitle(p.Span.Start) && InTitle().IsMatch(report.Before(p.Span.Start, Reach)));
    }

    private static bool IsScene(Report report, PlaceMention mention)
    {
        var before = report.Before(mention.Span.Start, Reach);
        var after = report.After(mention.Span.End, AfterHost);
        return (DatelineBefore().IsMatch(before) && DatelineAfter().IsMatch(after))
            || (!report.IsTitle(mention.Span.Start)
                && (Address().IsMatch(before) || IsVisited().IsMatch(mention.Code == Bangkok ? before + "จังหวัด" : before) || (ProvinceSign().IsMatch(before) && HostAfter().IsMatch(after))));
    }

    private static bool TakesPart(Report report, PlaceMention mention)
    {
        var before = report.Before(mention.Span.Start, Reach);
        var after = report.After(mention.Span.End, Reach);
        return IsAmongParticipants().IsMatch(report.Before(mention.Span.Start, ListReach))
            || (TakesPartBefore().IsMatch(before) && !Likened().IsMatch(before))
            || HeldIn().IsMatch(before)
            || VisitsBefore().IsMatch(before)
            || (ListHead().IsMatch(before) && TakesPartAfter().IsMatch(after));
    }

    // "ร่วมกับผู้ว่าราชการจังหวัดสุรินทร์ ศรีสะเกษ และบุรีรัมย์": one official alone says where he serves, several where people came from.
    private static bool LeadsOfficials(Report report, List<PlaceMention> provinces, int index) =>
        index + 1 < provinces.Count && IsListGap(report.Value.AsSpan()[provinces[index].Span.End..provinces[index + 1].Span.Start])
        && WithOfficials().IsMatch(report.Before(provinces[index].Span.Start, Reach));

    internal static bool IsListGap(ReadOnlySpan<char> gap) => gap.Length <= ListGap && ListGapText().IsMatch(gap);

    // "หอประชุม ต.ในเมือง อ.เมือง จ.ยโสธร"
    [GeneratedRegex(@"(?:อำเภอ|อ\.|ตำบล|ต\.|เทศบาล(?:นคร|เมือง|ตำบล))[ก-๙]{1,25} ?(?:จังหวัด|จ\.)? ?$|\b(?:[Ss]ub-?)?(?:[Dd]istrict|[Mm]unicipality), (?:in )?$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?:ลงพื้นที่|ตรวจเยี่ยม|เยี่ยมชม|เดินทางไป|เดินทางมา)[^\n]{0,70}(?<!จาก ?)(?:จังหวัด|จ\.) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsVisited();

    // "จังหวัดตราด : วันนี้", "CHIANG RAI, 4 May 2021 –"
    [GeneratedRegex(@"^\S?(?:จังหวัด|จ\.)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex DatelineBefore();

    [GeneratedRegex(@"^(?:, ?(?:ประเทศไทย|Thailand))?(?: ?[:–—-] |,? \(?(?:[0-9]{1,2} [A-Z]|[A-Z][a-z]+ [0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex DatelineAfter();

    [GeneratedRegex(@"(?:จังหวัด|จ\.) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex ProvinceSign();

    [GeneratedRegex(@"^(?:[^\n]{0,40}ข่าวทำเนียบรัฐบาล-)?(?:จังหวัด|จ\.) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex OpensTitle();

    // A province that holds the event: "จังหวัดเลย ร่วมกับ … จัดกิจกรรม".
    [GeneratedRegex(@"^ ?(?:จึง)?(?:ได้|โดย[^\n]{0,40}|ร่วมกับ[^\n]{0,40})?(?: ?มีการ|ดำเนินการ)?จัด(?:กิจกรรม|งาน|โครงการ|ประชุม|การประชุม|อบรม|เวที|สัมมนา|พิธี)", RegexOptions.CultureInvariant)]
    private static partial Regex HostAfter();

    [GeneratedRegex(@"(?<!ทุก|[0-9] )(?:จังหวัด|จ\.) ?$|(?:ลงพื้นที่|ที่|ใน|ณ|เยือน|เยี่ยม) ?$|\b(?:in|at|[Vv]isits?) $", RegexOptions.CultureInvariant)]
    private static partial Regex InTitle();

    [GeneratedRegex(@"(?:ร่วมกับ|พร้อมด้วย|ร่วมประชุม|โดยมี|เข้าร่วม)[^\n]{0,40}?(?:ผู้ว่าราชการ|เกษตร|พาณิชย์|แรงงาน|สาธารณสุข|วัฒนธรรม|อุตสาหกรรม|พัฒนาสังคม|ประชาสัมพันธ์)[ก-๙]*?(?:จังหวัด|จ\.) ?$|\b(?:governors|mayors|officials) of (?:the )?(?:provinces of )?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex WithOfficials();

    // A list of those who came names agencies with their provinces: "ผู้เข้าร่วม … ประกอบด้วย … จังหวัดพิษณุโลก".
    [GeneratedRegex(@"เข้าร่วม[^\n]{0,70}(?:ประกอบด้วย|ได้แก่)[^\n]*จังหวัด ?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsAmongParticipants();

    [GeneratedRegex(@"^[ ,/]*(?:และ|กับ|and|&|-)?[ ,]*(?:[0-9]+ ?จังหวัด ?(?:ได้แก่|คือ|ประกอบด้วย|:|\() ?)?(?:[0-9]{1,2}[.)] ?)?(?:จังหวัด|จ\.|Provinces? )?(?:and )? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex ListGapText();

    [GeneratedRegex(@"(?:ผู้แทน|ตัวแทน|เครือข่าย|ผู้เข้าร่วม|เข้าร่วม|ผู้(?:เข้า|เข้ารับ|รับ)(?:การ)?(?:ฝึก)?อบรม|แกนนำ|ประชาชน|[0-9] ?คน(?:[^\n]{0,70}?(?: |\)))?)(?:มา)?(?:จาก|อยู่ใน|ใน)(?:พื้นที่)? ?(?:[0-9]+ ?จังหวัด ?(?:ได้แก่|คือ|ประกอบด้วย|:|\()?)? ?(?:จังหวัด|จ\.)? ?$|(?:ผู้แทน|ตัวแทน)จังหวัด ?$|ร่วมกับ ?(?:พื้นที่)? ?[0-9]+ ?จังหวัด ?(?:ได้แก่|คือ|ประกอบด้วย|:|\() ?(?:จังหวัด|จ\.)? ?$|จาก ?(?:ทั้ง ?)?[0-9]+ ?จังหวัด ?(?:ได้แก่|คือ|ประกอบด้วย|:|\() ?(?:จังหวัด|จ\.)? ?$|(?:ผู้แทน|ตัวแทน)[ก-๙]{0,20} ?(?:จำนวน ?)?[0-9]+ ?จังหวัด ?(?:ได้แก่|คือ|ประกอบด้วย|:|\() ?(?:1[.)] ?)?(?:จังหวัด|จ\.)? ?$|\b(?:participants?|representatives?|delegates?|trainers?|leaders?|members?|speakers?|monitors?|volunteers?|farmers?|fishers?|women|youths?|people|communities|associations?|organi[sz]ations?|networks?|officials?|officers?|administrations?|students?|villagers?|groups?)\b[^.\n]{0,60}? (?:from|in|of) (?:the )?(?:provinces? of )?$|\bprovincial (?:offices|branches) (?:of |in |from )?\(?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex TakesPartBefore();

    // "เหมือนประชาชนในกรุงเทพมหานคร": people elsewhere, for comparison.
    [GeneratedRegex(@"(?:เหมือน|เช่นเดียวกับ|เทียบกับ|แตกต่างจาก|\b(?:unlike|compared (?:to|with)|such as|as) )(?:[^ \n]{0,20}|(?:the )?\w+ (?:of|in|from) (?:the )?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Likened();

    [GeneratedRegex(@"(?:จัดขึ้น(?:[^\n]{0,50}ณ|ที่|ใน)|จัด(?:การ)?(?:ประชุม|สัมมนา|อบรม|เวที|งาน|กิจกรรม)[^\n]{0,30}ในพื้นที่(?:กลุ่ม)?|(?<!\b(?:will|to) be )(?:held|hosted|took place|meeting|forum|workshop) (?:in|at)[^.\n]{0,20}) ?(?:จังหวัด|จ\.)? ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeldIn();

    [GeneratedRegex(@"(?<!ครั้ง(?:ต่อไป|หน้า|ก่อน|ที่แล้ว)[^\n]{0,60}) ณ ?(?:จังหวัด|จ\.) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex SiteBefore();

    [GeneratedRegex(@"(?:visits? to[^.\n]{0,40}|\bvisited[^.\n]{0,50} in |ลงพื้นที่ ?(?:จังหวัด|จ\.)? ?|(?:ศึกษาดูงาน|แลกเปลี่ยนเรียนรู้)[^\n]{0,70}จังหวัด ?)$", RegexOptions.CultureInvariant)]
    private static partial Regex VisitsBefore();

    [GeneratedRegex(@"[0-9]+ ?จังหวัด(?:นำร่อง|ต้นแบบ|[ก-๙]{0,12})? ?(?:ได้แก่|คือ|ประกอบด้วย|อาทิ|:|\()? ?(?:จังหวัด|จ\.)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex ListHead();

    [GeneratedRegex(@"กลุ่มจังหวัด[^\n]{0,30}[0-9]+ ?จังหวัด ?(?:ได้แก่|คือ|ประกอบด้วย|:|\() ?(?:จังหวัด|จ\.)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex GroupHead();

    [GeneratedRegex(@"เข้าร่วม|ร่วมประชุม|took part|participated", RegexOptions.CultureInvariant)]
    private static partial Regex TakesPartAfter();
}
