using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A resolution before it is classified; spans count in the normal text.</summary>
/// <param name="Before">The words that lead into its list.</param>
public sealed record ResolutionFact(ListItem Item, TextSpan Before);

/// <summary>Tells resolutions, proposals and recommendations from themes, agenda items, objectives, awards and causes.</summary>
public static partial class ResolutionReader
{
    private const int ShortestItem = 12;
    private const int LongestHeading = 100;
    private const int CloseBy = 45;
    private const int LongestTheme = 40;

    private static readonly WordedPattern Resolutions = new(
        Resolves(),
        ["มติ", "เสนอ", "คำประกาศ", "เรียกร้อง", "แถลงการณ์", "ปฏิญญา", "เจตนารมณ์"],
        ["resol", "asks", "recommend", "demand", "propos", "petition", "charter", "call", "urge", "declaration", "statement", "commitment", "appeal", "pledge", "decision", "decided", "agreed", "what", "unanimous", "without a vote", "by acclamation", "by consensus", "by a show"]);

    public static IReadOnlyList<ResolutionFact> In(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var found = new List<ResolutionFact>();
        ItemRun? last = null;
        foreach (var run in ItemRuns.In(report).Where(r => AreResolutions(report, r) || GoesOn(report, last, r)))
        {
            last = run;
            var items = run.Items.Where(i => i.Text.Length >= ShortestItem && !found.Exists(f => f.Item.Text.Overlaps(i.Text)));
            found.AddRange(items.Select(i => new ResolutionFact(i, run.Before)));
        }

        return [.. found.OrderBy(f => f.Item.Text.Start)];
    }

    private static bool AreResolutions(Report report, ItemRun run)
    {
        var leadIn = run.LeadIn;
        if (IsShort(HeadingOf(leadIn)) && (Names().IsMatch(HeadingOf(leadIn)) || Reflections().IsMatch(HeadingOf(leadIn))))
            return false;
        if (run.Items.Count(i => Topic().IsMatch(i.Text.Of(report.Value))) * 2 > run.Items.Count)
            return false;
        // The paragraphs of a communiqué tell what was done; what was agreed stands in a list within one of them.
        if (run.Items.Count(i => Narrates().IsMatch(i.Text.Of(report.Value))) * 2 > run.Items.Count)
            return false;
        var says = Resolutions.Matches(leadIn).LastOrDefault() ?? (report.Language is Language.Other ? OtherPatterns.Resolves.Matches(leadIn).LastOrDefault() : null);
        if (run.Items.Count(i => Decides().IsMatch(i.Text.Of(report.Value))) * 2 > run.Items.Count && (says is not null || !OtherLists().IsMatch(leadIn)))
            return true;
        if (says is null)
            return false;
        // What stands between the word "proposals" and the list says what the list really is.
        var between = leadIn[(says.Index + says.Length)..].TrimEnd();
        return !OtherLists().IsMatch(between)
            && !(Themes().IsMatch(between) && run.Items.Count(i => i.Text.Length <= LongestTheme) * 2 > run.Items.Count)
            && !Reasons().IsMatch(leadIn[..says.Index])
            && !IsNewParagraph(between)
            && !(between.Length > CloseBy && CountsOthers().IsMatch(between));
    }

    // "ข้อเสนอ … 5 ประเด็นหลัก คือ 1) สุขภาพ 2) การศึกษา": what the proposals are about, not the proposals.
    [GeneratedRegex(@"[0-9] ?ประเด็น(?:หลัก)?[^\n]{0,20}$|\b(?:[0-9]+|three|four|five|six) (?:main |key )?(?:themes|topics|issues)[^.\n]{0,20}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Themes();

    // "ข้อเสนอ … ¶ นอกจากนี้ ผู้ตรวจฯ ได้เยี่ยมชม … ดังนี้": another sentence leads into the list.
    private static bool IsNewParagraph(string between) => between.LastIndexOf('\n') is >= 0 and var line && !IsShort(between[line..]);

    private static string HeadingOf(string leadIn) => leadIn.TrimEnd()[(leadIn.TrimEnd().LastIndexOf('\n') + 1)..];

    private static bool IsShort(string heading) => heading.Length <= LongestHeading;

    // Proposals in several parts: a short heading, and the numbers start again.
    private static bool GoesOn(Report report, ItemRun? last, ItemRun run)
    {
        if (last is null || run.Items[0].Number is not { } number || number.Start < last.Items[^1].Text.End)
            return false;
        var heading = report.Value[last.Items[^1].Text.End..number.Start].Trim(' ', '(', '\n');
        return heading.Length > 0 && IsShort(heading) && !heading.Contains('\n', StringComparison.Ordinal)
            && report.Value[last.Items[^1].Text.End] == '\n' && !OtherLists().IsMatch(heading) && !Names().IsMatch(heading);
    }

    [GeneratedRegex(@"มติ[^\n]{0,40}?ประเด็น(?:สำคัญ)?|ข้อเสนอ(?!โครงการ)(?:แนะ|เชิงนโยบาย)?|ข้อมติ|มติ(?<!(?:ตาม|ยึด|(?:คณะรัฐมนตรี|ครม\.)[^\n]{0,30})มติ)(?!คณะรัฐมนตรี|ครม)|คำประกาศ|ข้อเรียกร้อง|ขอเรียกร้อง|แถลงการณ์|ปฏิญญา|เจตนารมณ์|(?<!นำ)เสนอ(?:ให้|แนะ|ต่อ| ?ดังนี้)|resolutions?\b|resolve[sd]?\b|asks\b|recommend(?:ations?|ed|s)?\b|demands?\b|propos(?:als?\b|ed(?= (?:the following|these|[0-9]+|two|three|four|five|six)\b))|petitions?\b|charter\b|call(?:s|ed)? (?:up)?on\b|urge[sd]?\b|declaration\b|statement\b|commitments?\b|appeals?\b|pledges?\b|decisions?\b|decided\b|agreed (?:to|on|that|as follows)\b|what (?:we|they|all) (?:want(?:ed)?|asked for)\b|what (?:should|must|needs? to) be done\b|unanimous (?:in|that|on)\b|(?:accepted|adopted|agreed|approved) (?:without a vote|by (?:acclamation|consensus|a show of hands))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Resolves();

    [GeneratedRegex(@"ประเด็น(?:หารือ|อภิปราย|การเสวนา|สำคัญ)|หัวข้อ|วาระ(?!แห่งชาติ)|วัตถุประสงค์|รางวัล|นิทรรศการ|กำหนดการ|เอกสาร|สรุปภาพรวม|ผลการดำเนินงาน|ผู้เข้าร่วม|หน่วยงานที่|ฐาน(?:การเรียนรู้|กิจกรรม|ที่ ?[0-9])|[0-9] ?ฐาน|กลุ่มเป้าหมาย|ตัวชี้วัด|รับทราบ(?!รายงาน)|[0-9] ?(?:ราย|แห่ง|องค์กร|หน่วยงาน|บริษัท|จังหวัด|ประเทศ|ท่าน|คน)[^\n]{0,60}(?:ได้แก่|คือ|ประกอบด้วย|ดังนี้)|themes?\b|topics?\b|agenda\b|objectives?\b|awards?\b|pathways?\b|questions?\b|sessions?\b|(?<!\b(?:from|by|of|to|among)(?: the| our| all)? )(?:participants|partners)\b|lessons?\b|causes?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherLists();

    // "3 reasons why we decided to come": the list holds the reasons.
    [GeneratedRegex(@"เหตุผล(?: ?[0-9]+ ?(?:ข้อ|ประการ))?(?:ที่|ของ)[^\n]{0,30}$|\b(?:reasons?|factors) (?:why|that|for|behind)\b[^.\n]{0,30}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reasons();

    // "3 โครงการ ได้แก่": what is counted last is what the list holds.
    [GeneratedRegex(@"[0-9] ?(?:กิจกรรม|โครงการ|ด้าน|สาขา|ช่องทาง|คณะ|แนวทาง|ส่วน|แผนงาน|กลุ่ม|มิติ|ยุทธศาสตร์|ขั้นตอน|ระยะ|เส้นทาง)[^\n]{0,40}$|\b(?:[0-9]+|two|three|four|five|six|seven|eight) (?:\w+ )?(?:activities|projects|pillars|areas|channels|groups|components|committees|phases|steps)[^\n]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CountsOthers();

    // "1. On Connectivity: Both sides …": what was talked of, one by one.
    [GeneratedRegex(@"^(?:On|Regarding|With regard to) [^.\n:]{3,80}:", RegexOptions.CultureInvariant)]
    private static partial Regex Topic();

    // Items that each open with the verb of a decision need no heading.
    [GeneratedRegex(@"^(?:ที่ประชุม)?(?:มีมติ|เห็นชอบ|อนุมัติ|รับรอง(?!รายงาน))|^(?:(?:that )?(?:the )?\w+ )?(?:resolves?|urges?|calls? (?:up)?on|recommends?|approves?|endorses?|agrees? to|decides?|demands?|asks?(?: that| for)?|requests?|proposes?|commits?(?: (?:our|them)selves)? to|pledges?)\b|^(?:[a-z’'-]+ ){1,6}(?:should|must|shall) (?!(?:be )?(?:noted|remembered|said)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Decides();

    [GeneratedRegex(@"^(?:We|The (?:[Mm]eeting|[Mm]inisters|[Ll]eaders|[Pp]articipants|[Dd]elegates|[Ff]orum)),? (?:the [^,\n]{3,250}, |also |further )?(?:met|convened|gathered|reviewed|considered|discussed|noted|took note|welcomed|expressed|recalled|acknowledged|appreciated|thanked|exchanged|heard|was also|were)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Narrates();

    // "Challenges:", "Some of what we learnt:"
    [GeneratedRegex(@"\b(?:challenges|difficulties|learn(?:ed|t)|take-?aways|highlights|went (?:well|wrong))\b[^\n]{0,20}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reflections();

    // "หน่วยงานที่ร่วมลงนาม", "Signatories": a heading of names, not of more proposals.
    [GeneratedRegex(@"ลงนาม|รายชื่อ|คณะผู้|ผู้(?:ร่วม|จัด|สนับสนุน)|signator|names?\b|supporters?\b|contacts?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
