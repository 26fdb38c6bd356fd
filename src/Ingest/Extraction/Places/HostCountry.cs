using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The country where an event was held.</summary>
internal static partial class HostCountry
{
    private const int AfterVenue = 90;
    private const int Lead = 1500;
    private const int HostReach = 3000;
    private const int DatelineReach = 60;
    private const int Dash = 3;

    /// <returns>The country and the words that say so; no span where a page in Thai or Vietnamese names no place at all and so is about its own country.</returns>
    public static (string Country, TextSpan? Span)? Of(
        Report report, VenueFact? venue, IReadOnlyList<PlaceMention> mentions, IReadOnlyList<PlaceMention> provinces)
    {
        var places = mentions.Where(m => m.Kind is PlaceKind.Country or PlaceKind.City).ToList();
        if (places.FirstOrDefault(p => report.Fields.Any(f => f.Label is "location" or "venue" or "place" or "country" && f.Value.Contains(p.Span))) is { } field)
            return (field.Code, field.Span);
        if (places.FirstOrDefault(p => InDateline(report, p.Span) && !IsJoined(places, p)) is { } dateline)
            return (dateline.Code, dateline.Span);
        if (venue is not null && places.FirstOrDefault(p => IsBehind(report, venue.Clause, p.Span)) is { } atVenue)
        {
            // "ณ วัดใน จังหวัดสระแก้ว และวัดใน … ราชอาณาจักรกัมพูชา": the first place named is the seat.
            return provinces.FirstOrDefault(p => p.Span.Start >= venue.Clause.Start && p.Span.Start < atVenue.Span.Start) is { } first
                ? ("TH", first.Span)
                : (atVenue.Code, atVenue.Span);
        }

        // "with Viet Nam as host": said so, it goes before places that are named for other reasons.
        if (places.FirstOrDefault(p => AsHost().IsMatch(report.After(p.Span.End, DatelineReach))) is { } stated)
            return (stated.Code, stated.Span);
        if (provinces.Count > 0)
            return ("TH", provinces[0].Span);
        // Behind the venue, other places belong to other meetings.
        if (places.FirstOrDefault(p => ((venue?.Name is null || p.Span.Start < venue.Clause.End) && HeldIn(report, p)) || IsHost(report, p)) is { } held)
            return (held.Code, held.Span);
        if (venue is null && places.FirstOrDefault(p => p.Kind is PlaceKind.City && report.IsTitle(p.Span.Start) && IsTown(report, p.Span)) is { } town)
            return (town.Code, town.Span);
        // Leaders of many countries meet anywhere.
        return !Places.IsThaiReport(report) ? MostNamed(report, places) ?? (OtherFacts.IsInVietnamese(report) ? ("VN", null) : null) : venue is null && report.Titles.Any(t => OfLeaders().IsMatch(t.Span.Of(report.Value))) ? null : ("TH", null);
    }

    // "ไทย-ออสเตรเลีย กระชับความสัมพันธ์": two countries and no dateline.
    private static bool IsJoined(List<PlaceMention> places, PlaceMention place) =>
        places.Exists(p => p.Span.Start >= place.Span.End && p.Span.Start - place.Span.End <= Dash);

    // A title that closes with the town: "ถ้อยแถลงในการประชุมสายน้ำโลก นครเจนีวา".
    private static bool IsTown(Report report, TextSpan place) =>
        TownWord().IsMatch(place.Of(report.Value)) || TownBefore().IsMatch(report.Before(place.Start, DatelineReach));

    // "KAMPOT, Cambodia (May 4) –"
    private static bool InDateline(Report report, TextSpan place) =>
        place.Start < report.BodyStart + DatelineReach && DatelineBefore().IsMatch(report.Before(place.Start, DatelineReach))
        && DatelineAfter().IsMatch(report.After(place.End, 30));

    private static bool IsBehind(Report report, TextSpan clause, TextSpan place) =>
        place.Start >= clause.Start && place.Start <= clause.End + AfterVenue
        && !OfEnvoy().IsMatch(report.Before(place.Start, DatelineReach))
        && (place.Start <= clause.End || !GoesOn().IsMatch(report.Value[clause.End..place.Start]));

    private static bool HeldIn(Report report, PlaceMention place) =>
        place.Span.Start - report.BodyStart < Lead
        && !report.Prepares
        && !IsInvited().IsMatch(report.Before(place.Span.Start, 110))
        && (HeldBefore().IsMatch(report.Before(place.Span.Start, 110)) || LocalTime().IsMatch(report.Before(place.Span.Start, 25)));

    private static bool IsHost(Report report, PlaceMention place) =>
        place.Span.Start - report.BodyStart < HostReach && !report.Prepares && HostsAfter().IsMatch(report.After(place.Span.End, 40));

    private static (string, TextSpan?)? MostNamed(Report report, List<PlaceMention> places)
    {
        // Who paid, and whose embassy helped, is no place of the event.
        var groups = places.Where(p => !OfEnvoy().IsMatch(report.Before(p.Span.Start, DatelineReach)))
            .GroupBy(p => p.Code)
            .Select(g => (Country: g.Key, First: g.First().Span, Weight: g.Sum(p => report.IsTitle(p.Span.Start) ? 3 : 1)))
            .OrderByDescending(g => g.Weight)
            .ToList();
        var clear = groups.Count == 1 || (groups.Count > 1 && groups[0].Weight >= 2 * groups[1].Weight);
        return clear ? (groups[0].Country, groups[0].First) : null;
    }

    [GeneratedRegex(@"(?:(?:จัดขึ้น|จัดการประชุม|จัด(?!ตั้ง|ทำ|หา|สรร|เก็บ|ส่ง))[^\n]{0,60}(?:ที่|ณ|ใน)|ณ|เดินทาง(?:เยือน|ไป)[^\n]{0,20}|ผลการ[ก-๙]{0,30}เยือน[^\n]{0,45}|เป็นเจ้าภาพ[^\n]{0,20}|(?:held|hosted|convened|organi[sz]ed|took place|gathered|met|[Mm]eeting|[Ww]orkshop|[Ff]orum|[Cc]onference|[Ss]ummit|[Tt]raining)\b[^.\n]{0,70}\b(?:in|at)(?: the)?(?: [A-Z][\w-]+,)?|\bcame to(?: [A-Z][\w-]+,)?) ?(?:ประเทศ|กรุง|นคร|สาธารณรัฐ)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex HeldBefore();

    // Where a guest asked the host to come one day.
    [GeneratedRegex(@"เชิญ(?:ให้)?[^\n]{0,40}เดินทาง(?:ไป|มา)[^\n]{0,50}$", RegexOptions.CultureInvariant)]
    internal static partial Regex IsInvited();

    [GeneratedRegex(@"^(?:กรุง|นคร)", RegexOptions.CultureInvariant)]
    private static partial Regex TownWord();

    [GeneratedRegex(@"(?:ณ|ที่|กรุง|นคร|เมือง|\b(?:in|at)) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex TownBefore();

    [GeneratedRegex(@"^(?:[A-Z][\w .'’-]{1,40}, )?$", RegexOptions.CultureInvariant)]
    private static partial Regex DatelineBefore();

    [GeneratedRegex(@"^(?: ?[–—-]|,? \(?(?:[0-9]{1,2} [A-Z]|[A-Z][a-z]+ [0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex DatelineAfter();

    // Words after the place that begin to tell what happened there.
    [GeneratedRegex(@"[\n.;]|ทูต|คณะ|สมาชิก|ผู้แทน|หารือ|เข้า|กระทรวง|รัฐบาล|รัฐมนตรี|รัฐสภา|นายก|ประธาน|สมาคม|หอการค้า|บริษัท|มี|เรื่อง|กับ|โดย|ร่วม|ว่า|เพื่อ|ได้|เป็น|จาก|นาย|นาง|ผู้|รอง|ระหว่าง|\b(?:Honou?rable|H\.E|Minister|Prime|President|Ambassador|Secretary|Mr|Ms|Mrs|Dr)\b|\b(?:with|on|about|to|from|by|for|where|which|who|was|were|between)\b", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^ ?(?:ซึ่ง|ใน)?(?:ได้|จะ|ทำหน้าที่|ฐานะ)*(?:เป็น)?(?:ประเทศ)?เจ้าภาพ(?!ร่วม)|^ ?(?:as host\b|hosted the|, (?:the|this year’s) host\b)", RegexOptions.CultureInvariant)]
    private static partial Regex HostsAfter();

    [GeneratedRegex(@"^ (?:serving |acting )?as (?:the )?host\b", RegexOptions.CultureInvariant)]
    private static partial Regex AsHost();

    // An embassy is its country's and stands elsewhere.
    [GeneratedRegex(@"(?:ทูต|กงสุล(?:ใหญ่)?|\b[Ee]mbassy of|\b[Aa]mbassador of) ?(?:แห่ง|ของ|the)? ?(?:ประเทศ|สาธารณรัฐ|ราชอาณาจักร|เครือรัฐ|สหพันธรัฐ)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex OfEnvoy();

    // "ถ้อยแถลงสำหรับการประชุมสุดยอดอาเซียน-จีน"
    [GeneratedRegex(@"ประชุม(?:สุดยอดอาเซียน|ผู้นำ(?:เขตเศรษฐกิจ)?เอเปค)", RegexOptions.CultureInvariant)]
    private static partial Regex OfLeaders();

    [GeneratedRegex(@"(?:ตามเวลาท้องถิ่น|ตามเวลาของ) ?(?:ประเทศ|กรุง|นคร)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex LocalTime();
}
