using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads a value of a code list from the words (its aliases) by which titles and first lines show it.</summary>
internal sealed partial class KindWords<T>
    where T : struct, Enum
{
    private const int Lead = 2500;
    private const double TitleWeight = 2;
    private const double Repeated = 0.4;
    private const double Quoted = 0.4;
    private const double Specific = 3;
    private const double Held = 1.5;
    private const double Means = 0.2;
    private const double HeldLate = 0.5;
    private const double OfTheDay = 0.35;
    private const int StoryLead = 5000;

    // The plain word for a meeting stands in many other words; only what is held or joined is one.
    private const string PlainMeeting = "ประชุม";
    private const int NameReach = 32;

    private readonly PhraseIndex<T> words;

    public KindWords(ReferenceData reference, string list, PhraseFamily? family = null) => words = PhraseIndex.Of(
        reference.CodeList(list)
            .Where(e => Codes.TryParse<T>(e.Code) is not null)
            .SelectMany(e => e.Name.ThaiAliases.Concat(e.Name.EnglishAliases.SelectMany(w => new[] { w, w + "s" })).Select(w => (w, Codes.Parse<T>(e.Code))))
            .Concat(ReportWords.Of(list).Select(w => (w.Word, Codes.Parse<T>(w.Code!)))),
        family);

    /// <summary>The value whose words weigh most in title and lead; null where none stands there.</summary>
    public (T Value, TextSpan Span)? Of(Report report) => Best(In(report));

    /// <summary>The value for which most speaks; null where nothing does.</summary>
    public static (T Value, TextSpan Span)? Best(Dictionary<T, (double Weight, TextSpan First)> weights) =>
        weights.Count == 0 ? null : weights.MaxBy(w => w.Value.Weight) is var best ? (best.Key, best.Value.First) : null;

    /// <summary>How much the words speak for each value, and the first of them.</summary>
    public Dictionary<T, (double Weight, TextSpan First)> In(Report report)
    {
        var end = Math.Min(report.Value.Length, report.BodyStart + (report.Language is Language.Thai ? Lead : StoryLead));
        var weights = new Dictionary<T, (double Weight, TextSpan First)>();
        foreach (var (span, value) in words.Longest(report.Folded, report.Folded.PartOf(new(0, end)), report.Value))
        {
            var before = report.Before(span.Start, NameReach);
            if (!report.IsContent(span.Start) || InAnotherName().IsMatch(before))
                continue;
            if (report.Language is not Language.Thai && IsNoEvent(report, span, before))
                continue;
            var isHeld = IsHeld().IsMatch(before);
            if (span.Start > report.BodyStart + Lead && !isHeld)
                continue;
            var isPlain = span.Of(report.Value) == PlainMeeting;
            if (isPlain && (!(isHeld || IsJoined().IsMatch(before) || OpensTitle(report, span.Start)) || OfCommittee().IsMatch(report.After(span.End, NameReach))))
                continue;
            var into = Math.Max(0, span.Start - report.BodyStart);
            var weight = report.IsTitle(span.Start) ? TitleWeight : 1 / (1 + (into / 250.0));
            // A story comes late to what was held, and passes other words on its way.
            if (isHeld && report.Language is not Language.Thai)
                weight = Math.Max(weight, HeldLate);
            // A longer word says more: การประชุมเชิงปฏิบัติการ against ประชุม.
            weight *= Math.Min(2, span.Length / 6.0);
            // A seminar "in practice" is a workshop, also where its title says seminar.
            if (HandsOn().IsMatch(span.Of(report.Value)))
                weight *= Specific;
            if (isHeld && !isPlain)
                weight *= Held;
            if (PurposeBefore().IsMatch(before) || (MeansWord().IsMatch(span.Of(report.Value)) && !EventBefore().IsMatch(before)))
                weight *= Means;
            // The day on which events are held all over the world; what was held on it says more.
            if (Occasion().IsMatch(span.Of(report.Value)))
                weight = Math.Min(weight, OfTheDay);
            // A quotation names the theme.
            if (IsQuoted(report, span.Start))
                weight *= Quoted;
            var (sum, first) = weights.GetValueOrDefault(value, (0, span));
            // What an event is, the first sentence says; pages repeat their titles, and a word that comes again is often the subject.
            if (sum > 0)
                weight *= Repeated;
            weights[value] = (sum + weight, first);
        }

        return weights;
    }

    // "Miatta Conference Centre", "News > Press Release", "so that the assembly can use the map": a site, a kind of page, a body.
    private static bool IsNoEvent(Report report, TextSpan span, string before)
    {
        var word = span.Of(report.Value);
        var after = report.After(span.End, NameReach);
        return SiteBehind().IsMatch(after)
            || (PageKind().IsMatch(word) && OpensCrumb().IsMatch(before) && ClosesCrumb().IsMatch(after))
            || (word.Equals("assembly", StringComparison.OrdinalIgnoreCase) && AsBody().IsMatch(before) && !IsHeld().IsMatch(before));
    }

    private static bool OpensTitle(Report report, int offset) => report.IsTitle(offset) && report.Before(offset, NameReach) is "" or "การ";

    private static bool IsQuoted(Report report, int offset)
    {
        var before = report.SpanBefore(offset, Lead);
        return before.LastIndexOf('“') > before.LastIndexOf('”') || before.Count('"') % 2 == 1;
    }

    // "เป็นประธานการประชุม", "opened the seminar": what was done names the event.
    [GeneratedRegex(@"(?:เป็น(?:องค์)?ประธาน(?:ใน)?(?:พิธี)?(?:เปิด)?|เปิด|จัด(?:ให้มี)?|(?:ภาย)?หลัง)(?:การ|งาน|โครงการ|กิจกรรม|เวที)*$|\b(?:held|organi[sz]ed|hosted|opened|chaired|attended|convened|joined|launched) (?:an?|the|its|their|his|her) (?:[\w-]+ ){0,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsHeld();

    [GeneratedRegex(@"(?<!ผู้(?:เข้า)?)ร่วม(?:การ)?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsJoined();

    // Boards and committees that are known by their abbreviations: "ประชุม กพย."
    [GeneratedRegex(@"^ ?(?:บอร์ด|คกก|กก\.|คณะ|[ก-ฮ]{2,5}\.)", RegexOptions.CultureInvariant)]
    private static partial Regex OfCommittee();

    [GeneratedRegex(@"เพื่อ(?:ร่วม|เป็นการ|การ)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PurposeBefore();

    // What a meeting brings about or deals with, where the word for what is held does not stand before it.
    [GeneratedRegex(@"^(?:พัฒนาศักยภาพ|เสริมสร้างศักยภาพ|แลกเปลี่ยนเรียนรู้|ถอดบทเรียน|นิทรรศการ|ข้อเรียกร้อง|ปฏิญญา)$", RegexOptions.CultureInvariant)]
    private static partial Regex MeansWord();

    [GeneratedRegex(@"(?:โครงการ|กิจกรรม|เวที|หลักสูตร|ประชุม|สัมมนา|อบรม|จัด|เปิด|ร่วม|งาน|พิธี|ออก|อ่าน|ยื่น|รับ|เดินทาง|ชม)(?:การ|ไป|มา)?$", RegexOptions.CultureInvariant)]
    private static partial Regex EventBefore();

    [GeneratedRegex(@"^open data day", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Occasion();

    [GeneratedRegex(@"^ (?:and \w+ )?(?:cent(?:re|er)|halls?|rooms?|building|house|hotel|complex|ground|institute|college|school|call)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SiteBehind();

    [GeneratedRegex(@"\b(?:the|national|municipal|metropolitan|district|county|legislative|state|provincial|regional|local|city) $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsBody();

    [GeneratedRegex(@"^(?:press release|statement|declaration|communiqu[eé]|press briefing)s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageKind();

    [GeneratedRegex(@"^$|[>/|»›·] ?$", RegexOptions.CultureInvariant)]
    private static partial Regex OpensCrumb();

    [GeneratedRegex(@"^ ?(?:$|[>/|»›·:])", RegexOptions.CultureInvariant)]
    private static partial Regex ClosesCrumb();

    [GeneratedRegex("เชิงปฏิบัติการ")]
    private static partial Regex HandsOn();

    // "ศูนย์พัฒนาและฝึกอบรมคนพิการ" holds no training by its name, ผู้ตรวจราชการ is a post, ร่างปฏิญญา a paper, and who delivers a statement speaks at another event.
    [GeneratedRegex(@"(?:ผู้|เขต|สำนัก|ร่าง|รับรอง|สนับสนุน|ของ|กลุ่ม|แกนนำ) ?[‘“""]?$|\bdeliver(?:s|ed|ing)? (?:(?:an?|his|her|the|their) )?(?:\w+ )?$|(?:ศูนย์|สถาบัน|วิทยาลัย|มูลนิธิ|กองทุน|สำนัก(?:งาน)?)(?!ฯ)[ก-๙]{0,24}$", RegexOptions.CultureInvariant)]
    private static partial Regex InAnotherName();
}
