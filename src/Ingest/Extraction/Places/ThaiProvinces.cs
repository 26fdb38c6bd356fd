using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

/// <summary>The provinces where an event was held or which took part; provinces that are only talked about are left out.</summary>
internal static partial class ThaiProvinces
{
    private const int Reach = 90;
    private const int ListReach = 420;
    private const int ListGap = 22;

    public static IReadOnlyList<PlaceMention> Of(Report report, VenueFact? venue, IReadOnlyList<PlaceMention> mentions)
    {
        var provinces = mentions.Where(m => m.Kind == PlaceKind.Province).ToList();
        var kept = new List<PlaceMention>();
        for (var i = 0; i < provinces.Count; i++)
        {
            var follows = kept.Count > 0 && i > 0 && kept[^1] == provinces[i - 1]
                && IsListGap(report.Value[provinces[i - 1].Span.End..provinces[i].Span.Start]);
            if (follows || IsAtVenue(venue, provinces[i]) || TakesPart(report, provinces[i]) || IsField(report, provinces[i]))
                kept.Add(provinces[i]);
        }

        return [.. kept.DistinctBy(p => p.Code)];
    }

    private static bool IsAtVenue(VenueFact? venue, PlaceMention mention) => venue is not null && Places.IsNear(venue.Clause, mention.Span);

    private static bool IsField(Report report, PlaceMention mention) => report.Fields.Any(f => f.Value.Contains(mention.Span));

    private static bool TakesPart(Report report, PlaceMention mention)
    {
        var before = report.Before(mention.Span.Start, Reach);
        var after = report.After(mention.Span.End, Reach);
        return IsAmongParticipants().IsMatch(report.Before(mention.Span.Start, ListReach)) || TakesPartBefore().IsMatch(before) || HeldIn().IsMatch(before) || VisitsBefore().IsMatch(before)
            || (ListHead().IsMatch(before) && TakesPartAfter().IsMatch(after));
    }

    internal static bool IsListGap(string gap) => gap.Length <= ListGap && ListGapText().IsMatch(gap);

    // A list of those who came names agencies with their provinces: "ผู้เข้าร่วม … ประกอบด้วย … จังหวัดพิษณุโลก".
    [GeneratedRegex(@"เข้าร่วม[^\n]{0,70}(?:ประกอบด้วย|ได้แก่)[^\n]*จังหวัด ?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsAmongParticipants();

    [GeneratedRegex(@"^[ ,/]*(?:และ|กับ|and|&|-)?[ ,]*(?:จังหวัด|จ\.|Provinces? )?(?:and )? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex ListGapText();

    [GeneratedRegex(@"(?:ผู้แทน|ตัวแทน|เครือข่าย|ผู้เข้าร่วม|เข้าร่วม|แกนนำ|ประชาชน)(?:จาก|ใน)(?:พื้นที่)? ?(?:\d+ ?จังหวัด ?(?:ได้แก่|คือ|ประกอบด้วย)?)? ?(?:จังหวัด|จ\.)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex TakesPartBefore();

    [GeneratedRegex(@"(?:จัดขึ้น(?:ที่|ใน)|(?:held|hosted|took place|meeting|forum|workshop) (?:in|at)[^.\n]{0,20}) ?(?:จังหวัด|จ\.)? ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeldIn();

    [GeneratedRegex(@"(?:visits? to[^.\n]{0,40}|ลงพื้นที่ ?(?:จังหวัด|จ\.)? ?)$", RegexOptions.CultureInvariant)]
    private static partial Regex VisitsBefore();

    [GeneratedRegex(@"\d+ ?จังหวัด ?(?:ได้แก่|คือ|ประกอบด้วย)? ?(?:จังหวัด|จ\.)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex ListHead();

    [GeneratedRegex(@"เข้าร่วม|ร่วมประชุม|took part|participated", RegexOptions.CultureInvariant)]
    private static partial Regex TakesPartAfter();
}
