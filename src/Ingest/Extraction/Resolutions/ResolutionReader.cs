using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A resolution before it is classified; spans count in the normal text.</summary>
public sealed record ResolutionFact(ListItem Item, TextSpan? Addressee);

/// <summary>Tells resolutions, proposals and recommendations from themes, agenda items, objectives, awards and causes.</summary>
public static partial class ResolutionReader
{
    private const int ShortestItem = 12;

    public static IReadOnlyList<ResolutionFact> In(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var found = new List<ResolutionFact>();
        foreach (var run in ItemRuns.In(report).Where(r => AreResolutions(r)))
        {
            var items = run.Items.Where(i => i.Text.Length >= ShortestItem && !found.Exists(f => f.Item.Text.Overlaps(i.Text)));
            found.AddRange(items.Select(i => new ResolutionFact(i, AddresseeOf(report, i))));
        }

        return [.. found.OrderBy(f => f.Item.Text.Start)];
    }

    private static bool AreResolutions(ItemRun run)
    {
        var leadIn = run.LeadIn;
        var says = Resolves().Matches(leadIn).LastOrDefault();
        if (says is null)
            return false;
        // What stands between the word "proposals" and the list says what the list really is.
        var between = leadIn[(says.Index + says.Length)..];
        return !OtherLists().IsMatch(between);
    }

    private static TextSpan? AddresseeOf(Report report, ListItem item)
    {
        var match = Addressee().Match(item.Text.Of(report.Value));
        return match.Success && match.Groups["who"] is { Success: true } who
            ? new(item.Text.Start + who.Index, item.Text.Start + who.Index + who.Length)
            : null;
    }

    [GeneratedRegex(@"ข้อเสนอ(?:แนะ|เชิงนโยบาย)?|ข้อมติ|มติ(?!คณะรัฐมนตรี|ครม)|ข้อเรียกร้อง|ขอเรียกร้อง|แถลงการณ์|ปฏิญญา|เจตนารมณ์|เสนอ(?:ให้|แนะ|ต่อ)|resolutions?\b|resolved?\b|recommend(?:ations?|ed|s)?\b|demands?\b|proposals?\b|call(?:s|ed)? (?:up)?on\b|urge[sd]?\b|declaration\b|statement\b|decisions?\b|decided\b|agreed (?:to|on|that)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Resolves();

    [GeneratedRegex(@"ประเด็น(?:หารือ|อภิปราย|การเสวนา|สำคัญ)|หัวข้อ|วาระ|วัตถุประสงค์|รางวัล|นิทรรศการ|กำหนดการ|เอกสาร|สรุปภาพรวม|ผลการดำเนินงาน|ผู้เข้าร่วม|หน่วยงานที่|ฐาน|กลุ่มเป้าหมาย|ตัวชี้วัด|themes?\b|topics?\b|agenda\b|objectives?\b|awards?\b|pathways?\b|questions?\b|sessions?\b|participants\b|partners\b|lessons?\b|causes?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherLists();

    [GeneratedRegex(@"(?:ขอให้|เสนอให้|เรียกร้องให้|เสนอต่อ|ให้) ?(?<who>(?:รัฐบาล|ภาครัฐ|กระทรวง|กรม|คณะกรรมการ|คณะรัฐมนตรี|สำนักงาน|องค์กร|องค์การ|หน่วยงาน|จังหวัด|ท้องถิ่น|ทุกภาคส่วน|สถาบัน)[ก-๙]{0,60}(?: \([^)\n]{1,15}\))?)|^(?<who>(?:รัฐบาล|ภาครัฐ|ทุกภาคี|กระทรวง|คณะกรรมการ|ทุกภาคส่วน)[ก-๙]{0,40}?)(?=ต้อง|ควร|ยังคง|พึง| )|(?:[Cc]alls? (?:up)?on|[Uu]rges?|[Rr]equests?|[Rr]ecommends? that|[Aa]sks?) (?:the )?(?<who>[A-Z]?[\w’' -]{3,60}?)(?= (?:to|should|must|shall)\b)|^(?:The |All )?(?<who>[A-Z][\w’' -]{2,60}?) (?:should|must|shall)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Addressee();
}
