using System.Buffers;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Finds in Thai reports the stretches that name who held the event, the plainest statement first.</summary>
internal static partial class ThaiOrganisers
{
    /// <summary>The words with which names of organisations begin, for patterns.</summary>
    public const string Org = "(?:กระทรวง|กรม(?!ธรรม์)|กอง(?!ทัพ|พล)|สำนัก|สถาบัน|มูลนิธิ|สมาคม|ชมรม|สมาพันธ์|สหพันธ์|สหภาพ|องค์กร|องค์การ|มหาวิทยาลัย|วิทยาลัย|คณะ(?!ผู้|รัฐมนตรี|ทูต)|ศูนย์|เครือข่าย|สภา(?!พ)|โครงการ|บริษัท|บรรษัท|คลินิก|สมัชชา|ภาคี|ภาคประชาสังคม|เทศบาล|จังหวัด|ธนาคาร|หอการค้า|แม่บ้านมหาดไทย|เหล่ากาชาด|ที่ประชุม(?:อธิการบดี|คณบดี)|จุฬาลงกรณ์มหาวิทยาลัย|สถาน(?:เอกอัครราชทูต|กงสุล)|การ(?:ไฟฟ้า|ประปา|เคหะ|รถไฟ|ท่าเรือแห่ง|นิคมอุต|ท่องเที่ยวแห่ง|ยางแห่ง|กีฬาแห่ง|ทางพิเศษ)|UN|[A-Z]{3,}|(?<![ก-๙.])(?!ดร\\.|รศ\\.|ผศ\\.|พล\\.|นพ\\.|พญ\\.|ผอ\\.|ครม\\.|กทม\\.|พ\\.ศ|พ\\.ร|ค\\.ศ|น\\.ส|ส\\.ส|สส\\.|สว\\.|มท\\.[0-9])(?:[ก-ฮ]{2,4}\\.|(?:[ก-ฮ]\\.){3,}|ดีอี)(?![0-9]))";

    private const int Lead = 2000;

    // "จึงได้จัด" closes a speaker's reasons, however long they are.
    private const int FarLead = 3500;
    private const int LongestList = 420;
    private const int LongestName = 150;
    private const int LongestKind = 20;

    private const string Stop = "(?=\\n| (?:และ(?:ได้|มี|จะ)|เพื่อ|ณ |โดย(?:ความร่วมมือ|ได้|การสนับสนุน|มี)|ซึ่ง|พร้อม|ในวัน|เมื่อ|ระหว่าง|ภายใต้|ทั้งนี้|ว่า|มี|ได้|ใน|เป็น|นาย|นาง|ดร\\.|หัวข้อ|วันที่|ที่ |จัด|รวม|จำนวน)|ณ |โดยมี|เมื่อวัน|$)";

    // What is held: จัด before any other word (จัดทำ, จัดหา, จัดสรร) holds nothing.
    public const string Held = "(?:การ)?(?:ประชุม|สัมมนา|อบรม|เสวนา|ฝึกอบรม|แถลงข่าว|ประกวด|แข่งขัน|ปฐมนิเทศ|รับฟัง)|(?:งาน|เวที|โครงการ|กิจกรรม|พิธี|มหกรรม|สมัชชา|นิทรรศการ|หลักสูตร|ค่าย|แคมเปญ|ให้มีการ|ขึ้น|Workshop|[“\"]| [“\"](?:งาน|โครงการ|กิจกรรม|เวที|มหกรรม|การประชุม|การสัมมนา))";

    private static readonly AnchoredPattern HeldByLists = new(HeldBy(), AnchorsOf.Words("จัด", "ดำเนินการโดย"), before: 12) { Begins = SearchValues.Create("จดซ\nผ"), MayMatch = LeadsToNames };
    private static readonly AnchoredPattern HostedByLists = new(HostedBy(), AnchorsOf.Words("เป็นเจ้าภาพ"), before: 300);
    private static readonly AnchoredPattern JointlyByLists = new(JointlyBy(), AnchorsOf.Words("ความร่วมมือ"), before: 13) { Begins = SearchValues.Create("โขปสกเ") };
    private static readonly AnchoredPattern HoldsVerbs = new(Holds(), AnchorsOf.Words("จัด", "เปิดเวที", "เชิญชวน", "ได้รับเกียรติจาก"), before: 40) { Holds = SearchValues.Create(" ขอได้จึงมีกำหนดการดำเนินการบูรณาการร่วมกัน") };
    private static readonly AnchoredPattern Committees = new(Committee(), AnchorsOf.Words("ประชุมคณะ", "ประชุม คณะ", "ประชุมผู้บริหาร", "ประชุมกับ", "ประชุมร่วมกับ", "ประชุมสมาคม", "ประชุมใหญ่"), before: 0);

    private static readonly AnchoredPattern Signs = new(SignsTogether(), AnchorsOf.Words("ลงนาม"), before: 12) { Holds = SearchValues.Create(" ได้ร่วมกัน") };
    private static readonly AnchoredPattern SignedByLists = new(SignedBetween(), AnchorsOf.Words("ลงนาม"), before: 0);

    private static readonly WordedPattern HoldersInTitles = new(TitleHolder(), ["ขอเชิญ", "แถลงข่าว", "ประกาศความร่วมมือ", "มอบ", "ประชุม", "จังหวัด", "อำเภอ"], []);

    // What may follow จัด before the names; it stands also in จัดทำ, จัดสรร, จัดการ and many more.
    private static readonly string[] BehindHeld = ["โดย", "ขึ้น", "งานโดย", "การประชุมโดย", "ร่วมกับ", "กับ"];

    private static bool LeadsToNames(string text, int at)
    {
        if (text[at] != 'จ' || text.AsSpan(0, at).EndsWith("ผู้", StringComparison.Ordinal))
            return true;
        var behind = text.AsSpan(at + "จัด".Length);
        foreach (var word in BehindHeld)
        {
            if (behind.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    public static IEnumerable<TextSpan> In(Report report)
    {
        var end = Math.Min(report.Value.Length, report.BodyStart + Lead);
        return Lists(report, HeldByLists, end)
            .Concat(Lists(report, HostedByLists, end))
            .Concat(Lists(report, JointlyByLists, end))
            .Concat(Subjects(report, HoldsVerbs, end).OrderBy(s => report.IsTitle(s.Start)))
            .Concat(Lists(report, Committees, end))
            .Concat(TitleHolders(report))
            .Concat(Signed(report, end));
    }

    // Who signs an agreement holds the ceremony, where the report is of one and nobody else is said to hold it.
    private static IEnumerable<TextSpan> Signed(Report report, int end) => report.Titles.Any(t => IsSigning().IsMatch(t.Span.Of(report.Value)))
        ? Subjects(report, Signs, end).Concat(Lists(report, SignedByLists, end))
        : [];

    private static IEnumerable<TextSpan> Lists(Report report, AnchoredPattern pattern, int end) => pattern.Matches(report.Value)
        .Select(m => m.Groups["who"])
        .Where(g => (g.Index < end || IsClosingRemark(report, g.Index)) && report.IsContent(g.Index) && !IsSpoken(report, g.Index))
        .OrderBy(g => report.IsTitle(g.Index))
        .Select(g => new TextSpan(g.Index, g.Index + Math.Min(g.Length, LongestList)));

    // "กระทรวงน้ำ ประชุมติดตามงาน", "กรมคลอง ขอเชิญชวนร่วมพิธี", "อำเภอริมคลอง รวมพลังเก็บผักตบ": a title that begins with who holds what it tells.
    private static IEnumerable<TextSpan> TitleHolders(Report report) => report.Titles
        .Select(t => (t.Span.Start, Who: HoldersInTitles.Match(t.Span.Of(report.Value)).Groups["who"]))
        .Where(t => t.Who.Success)
        .Select(t => new TextSpan(t.Start + t.Who.Index, t.Start + t.Who.Index + t.Who.Length));

    // "อนึ่ง การสัมมนา … จัดขึ้นโดยสถานทูต": the last lines of a report come back to the event.
    private static bool IsClosingRemark(Report report, int offset) =>
        report.LineAt(offset) is { Kind: LineKind.Body } line && ClosingRemark().IsMatch(report.Value.AsSpan(line.Span.Start, offset - line.Span.Start));

    // A speaker tells of other events too.
    private static bool IsSpoken(Report report, int offset) =>
        !report.IsTitle(offset) && IsInQuote(report.SpanBefore(offset, Lead)) && !ThisEvent().IsMatch(report.Before(offset, 60));

    private static bool IsInQuote(ReadOnlySpan<char> before) => before.ContainsAny('“', '"') && OpenQuote().IsMatch(before);

    // "X ร่วมกับ Y จัดประชุม": from the verb back to the first of the names that lead up to it.
    private static IEnumerable<TextSpan> Subjects(Report report, AnchoredPattern verbs, int end)
    {
        foreach (var verb in verbs.Matches(report.Value))
        {
            if ((verb.Index >= end && !(verb.Index < report.BodyStart + FarLead && verb.ValueSpan.Contains("จึง", StringComparison.Ordinal))) || !report.IsContent(verb.Index) || IsSpoken(report, verb.Index))
                continue;
            var before = report.Before(verb.Index, LongestList);
            // "ด้วยการจัดประชุม" names the deed as a means or a theme.
            if (before.EndsWith("การ", StringComparison.Ordinal))
                continue;
            var offset = verb.Index - before.Length;
            int? first = null;
            foreach (var start in SubjectStart().Matches(before).Reverse().Select(m => m.Groups["org"].Index))
            {
                if (first is { } next && !Connects().IsMatch(before[start..next]))
                    break;
                if (Breaks().IsMatch(before[start..]) || (first is null && before.Length - start > LongestName))
                    break;
                first = start;
            }

            // "การสัมมนา … จัดขึ้น" is passive; only "งานที่ X จัดขึ้น" names who held it.
            if (first is { } from && (!verb.Value.EndsWith("ขึ้น", StringComparison.Ordinal) || Relative().IsMatch(before[..from])))
                yield return ByItsKind(report, offset + from) ?? new(offset + from, offset + from + (Commands().Match(before[from..]) is { Success: true } commands ? commands.Index : before.Length - from));
        }
    }

    // "กรมฯ กำหนดจัดประชุม": the department that was named last.
    private static TextSpan? ByItsKind(Report report, int start)
    {
        if (KindAlone().Match(report.After(start, LongestKind)) is not { Success: true } kind)
            return null;
        var head = kind.Groups["head"].Value;
        var before = report.Value.AsSpan(0, start);
        for (var at = before.LastIndexOf(head, StringComparison.Ordinal); at >= 0; at = before[..at].LastIndexOf(head, StringComparison.Ordinal))
        {
            if (report.IsProse(at) && NameOfBody().Match(report.After(at + head.Length, LongestName)) is { Success: true } name)
                return new(at, at + head.Length + name.Length);
        }

        return null;
    }

    [GeneratedRegex(@"^(?<head>กระทรวง|กรม|สำนักงาน|มูลนิธิ|สมาคม|สถาบัน|มหาวิทยาลัย|ธนาคาร|จังหวัด|เทศบาล) ?ฯ", RegexOptions.CultureInvariant)]
    private static partial Regex KindAlone();

    [GeneratedRegex(@"^(?!ฯ)[ก-๎]{3,60}(?: \((?:[ก-๙]{2,12} )?(?:[ก-๙]{1,4}\.)+\))?", RegexOptions.CultureInvariant)]
    private static partial Regex NameOfBody();

    [GeneratedRegex(@"\G(?:(?:จัด(?:ขึ้น|งาน|การประชุม)?โดย|ดำเนินการโดย(?!ให้|ใช้|การ|มี)|ซึ่งจัดโดย|ซึ่ง(?:ได้)?(?:จัดร่วม|ร่วมจัด)กับ) ?(?<who>[^\n]{3,420}?)" + Stop + @"|จัดขึ้น(?:เมื่อ|ใน|ระหว่าง|เป็น)[^\n]{3,180}? โดย(?<who>" + Org + @"[^\n]{3,300}?)" + Stop + @"|(?:^|\n)ผู้จัด(?:งาน)? (?<who>[^\n]{3,200}))", RegexOptions.CultureInvariant)]
    private static partial Regex HeldBy();

    [GeneratedRegex(@"\G(?:โดยมี ?(?<who>" + Org + @"[^\n]{3,200}?) ?(?:ร่วม)?เป็นเจ้าภาพ|(?<=^|(?<!ให้|ให้มี|ที่)[ \n]|ซึ่ง|โดย)(?<who>" + Org + @"[^\n ]{0,80}(?: \([^)\n]{2,20}\))? ?)(?:ร่วม)?(?:ทำหน้าที่)?เป็นเจ้าภาพ)", RegexOptions.CultureInvariant)]
    private static partial Regex HostedBy();

    [GeneratedRegex(@"\G(?:โดยความร่วมมือ(?:กัน|ทาง[ก-๙]{2,12}?)?(?:ระหว่าง|ของ|จาก)|(?:ขึ้น|ประชุม|สัมมนา|กิจกรรม)ภายใต้ความร่วมมือ(?:ระหว่าง|ของ)|เป็นความร่วมมือ(?:ทาง[ก-๙]{2,12}?)?(?:ระหว่าง|ของ)) ?(?<who>[^\n]{3,420}?)" + Stop, RegexOptions.CultureInvariant)]
    private static partial Regex JointlyBy();

    [GeneratedRegex(@"\G ?(?:ขอ|ได้|จึง)*(?:(?:มี)?กำหนด(?:การ)?|ดำเนินการ|บูรณาการ|ร่วมกัน|ร่วม)?(?:จัด(?:" + Held + @")|เปิดเวที|เชิญชวน(?:ประชาชน)?(?:เข้า)?ร่วม(?:กิจกรรม|งาน|พิธี)|(?<!(?:โดย|ซึ่ง|และ|ครั้งนี้) ?)ได้รับเกียรติจาก)", RegexOptions.CultureInvariant)]
    private static partial Regex Holds();

    [GeneratedRegex(@"ลงนาม|บันทึก(?:ข้อตกลง|ความ)|MO[UA]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsSigning();

    [GeneratedRegex(@"\G ?(?:ได้)?(?:ร่วม(?:กัน)?)?ลงนาม(?:ใน)? ?(?:บันทึก|ข้อตกลง|ความร่วมมือ|ปฏิญญา|MO[UA])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SignsTogether();

    [GeneratedRegex(@"\Gลงนาม(?:ใน)? ?(?:บันทึก|ข้อตกลง|ความร่วมมือ|ปฏิญญา|MO[UA])[^\n]{0,160}?ระหว่าง ?(?<who>" + Org + @"[^\n]{3,300}?)" + Stop, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SignedBetween();

    [GeneratedRegex(@"(?:^|[ )“""]|ร่วมกับ|จับมือ|และ|โดย|ภายใต้|สังกัด|-|(?:โครงการ|กิจกรรม|การประชุม|งาน)ที่|ซึ่ง|ดังกล่าว|ครั้งนี้)(?<org>(?<!(?:ปลัด|รมว\.|รมช\.|รัฐมนตรี|รัฐมนตรีว่าการ|อธิบดี|โฆษก|เลขาธิการ|ผู้ว่าการ|นายก|ประธาน|ที่ปรึกษา|ผอ\.|ผู้บริหาร|หัวหน้า|ผู้แทน|หรือ|พื้นที่) )" + Org + @")(?![ก-ฮ]?้)|^(?<org>อำเภอ)", RegexOptions.CultureInvariant)]
    private static partial Regex SubjectStart();

    [GeneratedRegex(@"(?:ภายใต้|สังกัด|ร่วมกับ|ร่วมด้วย|จับมือ(?:กับ)?|ผนึกกำลัง(?:กับ)?|นำทัพ|และ|โดย|ได้แก่|,) ?$|^[^ ]+(?:(?: เขต)? [0-9]+)?(?: \([^)]*\))? $|^บริษัท [^\n]{2,60} จำกัด(?: \([^)]*\)){0,2} $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Connects();

    // A person, a date or another clause stands between: the name is not the one that holds it.
    [GeneratedRegex(@"(?<!นคร)นาย[ก-ฮเ-ไ]|นางสาว|นาง[ก-ฮเ-ไ]|น\.ส\.|ดร\.|รองปลัด|อธิบดี|รัฐมนตรี|ผู้อำนวยการ|เลขาธิการ|ประธาน|เปิดเผย|กล่าว|เข้าร่วม|วันที่|เมื่อ|ณ |จะ ?$|ว่า |(?<= )เพื่อ(?!น)|มอบหมาย|ลงพื้นที่|เปิดการ|ซึ่ง|ทั้งนี้|สามารถ|ดังกล่าว|โดยมี|ผู้แทน|ผู้บริหาร|สถานที่ ?$|ขอบคุณ|พร้อมด้วย|ตลอดจน|กำหนด|แต่งตั้ง|จัดทำ| ถนน|: |^คณะ(?:อนุ)?(?:กรรมการ|ทำงาน) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\Gประชุม ?(?:(?:ร่วม)?กับ ?|ผู้บริหาร(?:ระดับสูง)?|ใหญ่(?:สามัญ)?(?:ประจำปี)? ?)?(?<who>สมาคม[ก-๙]{3,60}|(?<=ประชุมผู้บริหาร(?:ระดับสูง)?)(?:กระทรวง|กรม|สำนักงาน)[ก-๙]{3,60}|คณะ(?:กรรมการ|อนุกรรมการ|กรรมาธิการ|อนุกรรมาธิการ|ทำงาน)(?!ร่วม(?:ว่าด้วย|ระหว่าง)|[^\n]{0,60}(?:อาเซียน|ไทย) ?[-–])[^\n]{3,140}?(?:\([^)\n]{2,15}\))?)(?= ?ครั้งที่|\n| (?:ณ |โดย|ภายใต้|ประจำปี|เพื่อ|ร่วม|ว่า|ผ่าน|พร้อม|ซึ่ง|ใน|เมื่อ|วันที่|เรื่อง))", RegexOptions.CultureInvariant)]
    private static partial Regex Committee();

    [GeneratedRegex(@"^(?:[^\n]{0,40}ข่าวทำเนียบรัฐบาล-)?(?:(?<who>" + Org + @"[^\n ]{0,60}) ?ขอเชิญ|(?<who>" + Org + @"[^\n -]{0,60}(?: ?ร่วมกับ[^\n]{2,160}?)?) ?(?=แถลงข่าว|ประกาศความร่วมมือ|มอบ(?!หมาย|นโยบาย|อำนาจ|ให้|แนวทาง))|(?<who>(?:กระทรวง|กรม|สำนักงาน)[^\n ]{2,60}) ?ประชุม(?!ร่วม|กับ|ผู้นำ|รัฐมนตรี)|(?<who>(?:จังหวัด|อำเภอ)[ก-๙]{2,25}) (?=จัด|รวมพลัง|ขับเคลื่อน|ขยายผล|ร่วมกับ|ระดม|เปิด|ประชุม|รณรงค์|นำ|จับมือ|ผนึก|บูรณาการ))", RegexOptions.CultureInvariant)]
    private static partial Regex TitleHolder();

    [GeneratedRegex(@"^(?:อนึ่ง|ทั้งนี้|สำหรับ)[ ,]*(?:การ(?:ประชุม|สัมมนา|อบรม|จัด)|งาน|โครงการ|กิจกรรม|มหกรรม)[^\n]{0,120}$", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingRemark();

    // "กรมคลอง นำทัพ ชรบ. จัดกิจกรรม": whom a body leads holds nothing.
    [GeneratedRegex(@" ?นำทัพ", RegexOptions.CultureInvariant)]
    private static partial Regex Commands();

    [GeneratedRegex(@"(?:ที่|ซึ่ง|ดังกล่าว|ครั้งนี้) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex(@"(?:ครั้งนี้|ดังกล่าว|วันนี้|งานนี้|โครงการนี้)[^\n]{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex ThisEvent();

    // A quotation of some length that is still open.
    [GeneratedRegex(@"(?:ว่า|ผู้สื่อข่าว|^) ?[“""][^“”""]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenQuote();
}
