using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Who held the event, as written; partners who held it together each stand alone.</summary>
public static partial class Organisers
{
    private const int Lead = 1600;
    private const int LongestList = 420;
    private const int LongestName = 140;
    private const int MostNames = 10;

    public static IReadOnlyList<TextSpan> Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Fields.FirstOrDefault(f => OrganiserLabel().IsMatch(f.Label)) is { } field)
            return [field.Value];
        var end = Math.Min(report.Length(), report.BodyStart + Lead);
        var lists = report.Language == Language.Thai
            ? [.. Lists(report, HeldBy(), end), .. Lists(report, JointlyBy(), end), .. Subjects(report, end), .. Lists(report, Committee(), end)]
            : (IReadOnlyList<TextSpan>)[.. Lists(report, EnglishHeldBy(), end), .. Lists(report, EnglishSubject(), end)];
        // The plainest statement of all decides; weaker ones would only repeat it in other words.
        return lists.Count == 0 ? [] : [.. Split(report, lists[0]).Take(MostNames)];
    }

    private static IEnumerable<TextSpan> Lists(Report report, Regex pattern, int end) => pattern.Matches(report.Value)
        .Where(m => m.Index < end && report.IsContent(m.Index) && m.Groups["who"].Success)
        .Select(m => Trim(report.Value, m.Groups["who"].Index, Math.Min(m.Groups["who"].Index + m.Groups["who"].Length, m.Groups["who"].Index + LongestList)))
        .Where(s => s.Length > 2);

    private static IEnumerable<TextSpan> Subjects(Report report, int end)
    {
        foreach (Match match in Holds().Matches(report.Value))
        {
            if (match.Index >= end || !report.IsContent(match.Index))
                continue;
            var before = report.Before(match.Index, LongestList);
            var start = SubjectStart().Matches(before).LastOrDefault(m => before.Length - m.Index < LongestList);
            if (start is not null)
                yield return Trim(report.Value, match.Index - before.Length + start.Groups["org"].Index, match.Index);
        }
    }

    private static IEnumerable<TextSpan> Split(Report report, TextSpan list)
    {
        var text = list.Of(report.Value);
        if (Agency().Match(text) is { Success: true } agency)
            list = new(list.Start + agency.Groups["org"].Index, list.End);
        var start = list.Start;
        foreach (Match gap in (report.Language == Language.Thai ? ThaiGap() : EnglishGap()).Matches(list.Of(report.Value)))
        {
            if (Name(report.Value, start, list.Start + gap.Index) is { } name)
                yield return name;
            start = list.Start + gap.Index + gap.Length;
        }

        if (Name(report.Value, start, list.End) is { } last)
            yield return last;
    }

    private static TextSpan? Name(string text, int start, int end)
    {
        var span = Trim(text, start, end);
        return span.Length is > 2 and <= LongestName ? span : null;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or ',' or '\n')
            start++;
        while (end > start && text[end - 1] is ' ' or ',' or '.' or ';' or '\n')
            end--;
        return new(start, Math.Max(start, end));
    }

    private static int Length(this Report report) => report.Value.Length;

    private const string Org = "(?:กระทรวง|กรม|กอง|สำนัก|สำนักงาน|สถาบัน|มูลนิธิ|สมาคม|องค์กร|องค์การ|มหาวิทยาลัย|คณะ|ศูนย์|เครือข่าย|กองทุน|สภา|โครงการ|บริษัท|คลินิก|สมัชชา|ภาคี|เทศบาล|จังหวัด|UN|ศปส|สสส|พอช|พม\\.|สช\\.)";
    private const string Stop = "(?=\\n| (?:เพื่อ|ณ |โดยมี|ซึ่ง|พร้อม|ในวัน|เมื่อ|ระหว่าง|ภายใต้|ทั้งนี้|ว่า|มี|ได้|ใน|เป็น|นาย|นาง|ดร\\.|หัวข้อ|วันที่|ที่ )|ณ |โดยมี|$)";

    [GeneratedRegex(@"^(?:organi[sz]ers?|organi[sz]ed by|ผู้จัด|หน่วยงานที่จัด|จัดโดย)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrganiserLabel();

    [GeneratedRegex(@"(?:จัด(?:ขึ้น|งาน|การประชุม)?โดย|ดำเนินการโดย|ซึ่งจัดโดย) ?(?<who>[^\n]{3,420}?)" + Stop, RegexOptions.CultureInvariant)]
    private static partial Regex HeldBy();

    [GeneratedRegex(@"(?:โดยความร่วมมือ(?:ระหว่าง|ของ|จาก)|เป็นความร่วมมือ(?:ระหว่าง|ของ)) ?(?<who>[^\n]{3,420}?)" + Stop, RegexOptions.CultureInvariant)]
    private static partial Regex JointlyBy();

    [GeneratedRegex(@" ?(?:ได้)?(?:ดำเนินการ|ดำเนินการ|ร่วมกัน|ร่วม)?(?:จัดการ(?:ประชุม|สัมมนา|อบรม|เสวนา|ฝึกอบรม)|จัดประชุม|จัดงาน|จัดสัมมนา|จัดเวที|จัดโครงการ|จัดอบรม|จัดกิจกรรม|จัดให้มีการประชุม|เปิดเวที)", RegexOptions.CultureInvariant)]
    private static partial Regex Holds();

    [GeneratedRegex(@"(?:^|[ )])(?<org>" + Org + @")(?![ก-ฮ]?้)", RegexOptions.CultureInvariant)]
    private static partial Regex SubjectStart();

    [GeneratedRegex(@"ประชุม(?<who>คณะ(?:กรรมการ|อนุกรรมการ|ทำงาน)[^\n]{3,140}?(?:\([^)\n]{2,15}\))?)(?= ?ครั้งที่|\n| (?:ณ |โดย|เพื่อ|ร่วม|ว่า))", RegexOptions.CultureInvariant)]
    private static partial Regex Committee();

    // "กระทรวง X โดยกรม Y": the department is the one that holds it.
    [GeneratedRegex(@"^กระทรวง[^\n]{3,80}?(?:\([^)\n]{1,12}\))? ?โดย ?(?<org>(?:กรม|กอง|สำนัก|สถาบัน|ศูนย์))", RegexOptions.CultureInvariant)]
    private static partial Regex Agency();

    [GeneratedRegex(@" ?ร่วมกับ ?| และ(?= ?" + Org + @")|และ(?=" + Org + @")| ?, ?| (?=" + Org + @")", RegexOptions.CultureInvariant)]
    private static partial Regex ThaiGap();

    [GeneratedRegex(@"\b(?:organi[sz]ed|hosted|convened|co-hosted|held|run|led|supported|in (?:collaboration|partnership|cooperation)) (?:jointly )?(?:by|with) (?:the )?(?<who>[A-Z][^\n]{2,260}?)(?=\.(?:\s|$)|\n|; |, (?:which|who|where|this|on|in|from|to|at)\b| (?:on|from|to|was|were|organi[sz]ed|held|brought|in \d|at the|for the) )", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishHeldBy();

    [GeneratedRegex(@"(?:^|[.\n] ?|[Tt]he )(?<who>[A-Z][A-Za-z’'&.()-]*(?: (?:[A-Z(][\w’'&.()-]*|of|and|for|the|on|in|to))*),? (?:has |have |jointly |successfully )?(?:organi[sz]ed|hosted|convened|held|launched|co-hosted|conducted)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishSubject();

    [GeneratedRegex(@",? and (?:the )?(?=[A-Z])|, (?:the )?(?=[A-Z])|,? (?:in (?:collaboration|partnership|cooperation) with|together with) (?:the )?", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishGap();
}
