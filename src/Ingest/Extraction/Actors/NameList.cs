using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Parts a list of organisations into names. A unit and the body that it belongs to are one name: กรมประมง กระทรวงเกษตรและสหกรณ์.</summary>
internal static partial class NameList
{
    /// <summary>People named by where they belong, for patterns: "the young people from the start-up …".</summary>
    internal const string Folk = "(?:(?:young )?people|friends|colleagues|volunteers|students|members) (?:from|of|at) (?:the )?(?:start-up |collective |company |association |group |club )?";

    private const int LongestName = 150;
    private const int ShortestName = 3;
    private const string Comma = ", ";

    public static IEnumerable<TextSpan> Of(string text, TextSpan list, OrganisationRegister register) =>
        Parts(text, list, Gap(), (left, gap, right) => LatinNames.IsOne(left, gap, right) || IsKnown(register, left, gap, right)).Select(part => WithoutTail(text, part)).Where(name => IsName(text, name));

    /// <summary>The names of a labelled value, which holds nothing but names; a person with an organisation stays one.</summary>
    public static IEnumerable<TextSpan> OfField(string text, TextSpan value) => Parts(text, value, FieldGap(), (left, gap, _) => gap == Comma && (!IsBody().IsMatch(left) || IsUnit().IsMatch(left))).Where(name => name.Length >= ShortestName);

    private static IEnumerable<TextSpan> Parts(string text, TextSpan list, Regex gaps, Func<string, string, string, bool> isOneName)
    {
        var start = list.Start;
        var found = gaps.Matches(list.Of(text));
        for (var i = 0; i < found.Count; i++)
        {
            var gap = found[i];
            var end = list.Start + gap.Index;
            var right = text[(end + gap.Length)..(i + 1 < found.Count ? list.Start + found[i + 1].Index : list.End)];
            if (IsOpen(text[start..end]) || (gap.Groups["blank"].Success && BelongsTogether(text, new(start, end), end + gap.Length))
                || isOneName(text[start..end], gap.Value, right))
                continue;
            yield return Trim(text, start, end);
            start = end + gap.Length;
        }

        yield return Trim(text, start, list.End);
    }

    // The name of กรมกิจการสตรีและสถาบันครอบครัว holds the word that parts others.
    private static bool IsKnown(OrganisationRegister register, string ministryAndLeft, string gap, string right) =>
        ministryAndLeft[Ministry().Match(ministryAndLeft).Length..] is var left && register.Find(left + gap + right) is { } whole && register.Find(left) != whole && register.Find(Brackets().Replace(right, "")) != whole;

    // "กระทรวง X โดยกรม …": the name of the department may hold such a word too.
    [GeneratedRegex(@"^(?:กระทรวง|สำนักงาน)[^\n]{2,80}? ?โดย ?", RegexOptions.CultureInvariant)]
    private static partial Regex Ministry();

    // An abbreviation names the whole, wherever its name was parted.
    [GeneratedRegex(@" ?\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    private static bool BelongsTogether(string text, TextSpan unit, int next) =>
        Bare().IsMatch(unit.Of(text))
        || (Unit().IsMatch(unit.Of(text)) && Parent().IsMatch(text[next..Math.Min(text.Length, next + 20)]));

    private static TextSpan WithoutTail(string text, TextSpan name)
    {
        name = new(name.Start + Head().Match(name.Of(text)).Length, name.End);
        var agency = Agency().Match(name.Of(text));
        if (agency.Success)
            name = new(name.Start + agency.Groups["org"].Index, name.End);
        if (Abbreviation().Match(name.Of(text)) is { Success: true } abbreviated)
            return new(name.Start, name.Start + abbreviated.Length);
        var tail = Tail().Match(name.Of(text));
        if (tail.Success)
            name = Trim(text, name.Start, name.Start + tail.Index);
        // A committee's name tells its task and may hold any words.
        var glued = Committee().IsMatch(name.Of(text)) ? null : GluedTail().Match(name.Of(text));
        return glued is { Success: true } ? Trim(text, name.Start, name.Start + glued.Index) : name;
    }

    private static bool IsName(string text, TextSpan name) =>
        name.Length is >= ShortestName and <= LongestName && !char.IsAsciiLetterLower(text[name.Start]) && !NotAName().IsMatch(name.Of(text)) && !IsOpen(name.Of(text))
        && (text[name.Start] < '\u0E00' || ThaiStart().IsMatch(name.Of(text)));

    // A bracket that is not closed: the name was cut.
    private static bool IsOpen(string name) => name.Count(c => c == '(') != name.Count(c => c == ')');

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or ',' or '\n' or '-' or ':' or '“' or '”')
            start++;
        while (end > start && text[end - 1] is ' ' or ',' or ';' or '\n' or '“' or '”' or ':')
            end--;
        // A full stop ends a sentence, or belongs to an abbreviation such as พม.
        if (end > start && text[end - 1] == '.' && text[end - 2 >= start ? end - 2 : start] < '\u0E00')
            end--;
        return new(start, Math.Max(start, end));
    }

    [GeneratedRegex(@" ?และ(?=หน่วย(?!งาน))|(?<=\)) (?=กรุงเทพมหานคร)| ?(?:ร่วมกับ|ร่วมด้วย|จับมือ(?:กับ)?|ผนึกกำลัง(?:กับ)?) ?| ?(?:ภายใต้|(?:ใน)?สังกัด) ?(?=" + ThaiOrganisers.Org + @")|,? in (?:close )?(?:collaboration|partnership|cooperation) with (?:the )?|,? (?:together|jointly|along) with (?:the )?|,? alongside (?:the )?| with (?:the )?(?=[A-Z])|,? and (?:the )?(?:" + Folk + @")?(?=[A-Z])| ?, ?(?:และ ?|(?:and )?the )?| (?:และ|กับ) ?(?=" + ThaiOrganisers.Org + @")|และ(?=" + ThaiOrganisers.Org + @")|(?<=[ก-๙])กับ(?=กระทรวง|กรม|สำนักงาน|มูลนิธิ|สมาคม|สถาบัน|องค์การ|มหาวิทยาลัย|จุฬาลงกรณ์)|(?<=กระทรวง[ก-๙]{4,40})(?=มูลนิธิ|สมาคม)|(?<blank>(?<!หรือ|โดย|[A-Za-z&]) |(?<=[A-Za-z&]) (?=[ก-๙]))(?=" + ThaiOrganisers.Org + @")", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(@" ?ร่วมกับ ?|,? and the (?=[A-Z])| ?; ?|, (?=[\p{Lu}ก-๙])", RegexOptions.CultureInvariant)]
    private static partial Regex FieldGap();

    // "Canal Data Project, WaterLab" are two bodies, "Ana Kay, WaterLab" is a person of one.
    [GeneratedRegex(@"\([A-Z][\w-]{1,12}\)|\b[A-Z]{3,}\b|\b(?:Project|Data|Software|Foundation|Network|Association|Society|Institute|University|Labs?|Hub|Group|Team|Community|Club|Collective|Initiative|Alliance|Coalition|Cent(?:re|er)|Council|Committee|Department|Ministry|Agency|Office|OpenStreetMap|Wiki\w+|YouthMappers|\w*[Mm]appers)\b|[ก-๙]", RegexOptions.CultureInvariant)]
    private static partial Regex IsBody();

    // "Department of Water, Canal University", "Center for Canals, Skopje": whose it is and where it sits follow.
    [GeneratedRegex(@"^(?:The )?(?:Department|Faculty|School|Division|Office|Unit|Cent(?:re|er))\b", RegexOptions.CultureInvariant)]
    private static partial Regex IsUnit();

    [GeneratedRegex(@"^(?!.*(?:สหประชาชาติ|ประเทศไทย| กระทรวง))(?:กรม|กอง(?!ทุน)|สำนัก(?!งาน)|สถาบัน|คณะ|ศูนย์|วิทยาลัย|คลินิก|ภาควิชา|สาขา|หน่วย|โรงเรียน|บริษัท [^\n]*จำกัด \(มหาชน\))", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    // "สำนักงานปลัดกระทรวง อว.": the abbreviation is the rest of the name.
    [GeneratedRegex(@"(?:^| |ปลัด)(?:กระทรวง|กรม|สำนักงาน(?:ปลัด)?|สถาบัน)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(?:กระทรวง|มหาวิทยาลัย|จุฬาลงกรณ์มหา|คณะ(?!กรรมการ|อนุกรรมการ|ทำงาน)|สำนักงานปลัด|จังหวัด|ในสังกัด|สถาบัน(?:บัณฑิต|เทคโนโลยี|การพลศึกษา|การพยาบาล))", RegexOptions.CultureInvariant)]
    private static partial Regex Parent();

    // "กระทรวง X โดยกรม Y": the department is the one that holds it.
    [GeneratedRegex(@"^(?:กระทรวง|สำนักงาน|ดีอี|[ก-ฮ]{1,4}\.)[^\n]{0,80}?(?:\([^)\n]{1,12}\))? ?โดย ?(?<org>(?:กรม|กอง|สำนัก|สถาบัน|ศูนย์|คณะ|องค์การ|[A-Z]{3,}|การ(?:ไฟฟ้า|ประปา|เคหะ|รถไฟ|นิคมอุต|(?:ท่าเรือ|ท่องเที่ยว|ยาง|กีฬา)แห่ง|ทางพิเศษ)))|^(?:The )?(?:Ministry|Government|Municipality)\b[^,\n]{2,90}? (?:through|via) (?:its |the )?(?<org>(?:[A-Z][\w-]+ ){0,3}(?:Department|Office|Division|Bureau|Directorate|Institute|Agency|Cent(?:re|er)|Secretariat)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Agency();

    [GeneratedRegex(@"^(?:The |(?:เป็น)?(?:โดย)?ความร่วมมือ(?:ทาง[ก-๙]{2,12}?)?(?:ระหว่าง|ของ) ?|และ)?", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@" ?(?:(?<!พึ่ง)ได้|จึง|ในฐานะ|ภายใต้|ซึ่ง|พร้อมด้วย|เพื่อ|โดย(?!ตรง)|ร่วมกัน|ร่วม(?:จัด)?|เป็นผู้|เป็นเจ้าภาพ|ทำหน้าที่|กำหนด|เดินหน้า|มุ่ง|เตรียม|ประกาศ)(?=[ \n]|$)|(?<=ฯ)จัด$| กับ(?:ผู้|นัก)| (?:เร่ง(?!รัด)|ผ่าน(?:ระบบ|ทาง)|ได้|จึง|ในฐานะ|ภายใต้|ซึ่ง|พร้อมด้วย|พร้อม|เพื่อ(?!น)|โดย|ร่วม|มี|อาทิ|ได้แก่|หรือ|ตลอดจน|ทั้งนี้|รวมพลัง|สานพลัง|บูรณาการ|และ$|และ ?$|จำนวน|ต่อเนื่อง|การ(?:ประชุม|อบรม|รับฟัง|จัด)|และการ(?:ประชุม|อบรม|จัด)|บรรยากาศ|อยู่ระหว่าง|เป็น|จากนั้น|ยัง|จะ|หนุน|ที่$|สมัยที่|ปี(?:นี้| ?[0-9]))| ?\(link is external\)|(?<=[a-z]{3})\. (?=[A-Z])|,? (?:an? [a-z]|which|who|where|that|with the|based|has|have|is|was)\b| and (?:the|its|our|their|other) [a-z]|,? (?:jointly|successfully|recently)$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    // An abbreviation is a whole name; what follows it tells what the body did.
    [GeneratedRegex(@"^(?:[ก-ฮ]{2,4}\.|(?:[ก-ฮ]\.){3,})(?= [ก-ฮเ-ไ][ก-๙]{2})(?! (?:จังหวัด|จ\.|กระทรวง|เขต))", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"^คณะ(?:อนุ)?(?:กรรมการ|กรรมาธิการ|ทำงาน)", RegexOptions.CultureInvariant)]
    private static partial Regex Committee();

    // Words that no name of a body holds, though nothing parts them from it.
    [GeneratedRegex(@"(?:ในการ(?!ทำงาน)|ในเรื่อง|ในฐานะ|น้อมนำ|(?<=(?:กรม|กระทรวง)[ก-๙]{4,40})ขับเคลื่อน|มุ่ง(?:ขับเคลื่อน|มั่น|เน้น|พัฒนา|ส่งเสริม)|ใน ?ปี|(?:ใน)?ครั้งนี้|ที่เล็ง|ที่ได้|ที่มี|ที่เมือง|จะร่วม|จะจัด|จึง(?:ขอ|ได้|บูรณาการ|ร่วม|ดำเนิน|กำหนด|เชิญ)|รายงานผล|บูรณาการความร่วมมือ|อย่าง(?:ต่อเนื่อง|ยิ่งใหญ่)|มี(?:วัตถุประสงค์|เป้าหมาย)| สำหรับ)| ?และ ?(?:[0-9]|หน่วยงาน|ภาคส่วน|ทุกภาค|องค์กรที่|ที่เกี่ยว)", RegexOptions.CultureInvariant)]
    private static partial Regex GluedTail();

    [GeneratedRegex(@"^(?:[0-9]|SDGs?\b|SMEs\b|(?:กระทรวง|กรม|สำนักงาน|องค์กร|สมาคม|มูลนิธิ|สถาบัน|มหาวิทยาลัย) ?ต่าง|รม[วช]\.|โครงการ ?[“""]|(?:กระทรวง|กรม|บริษัท|สำนักงาน|มูลนิธิ|สมาคม|สถาบัน|ศูนย์|โครงการ|คณะกรรมการ|คณะทำงาน)ฯ|[^\n]*[0-9] (?:หน่วยงาน|องค์กร|แห่ง)$|คณะ(?:เอก|ทูต|คู่|นัก|ครู|สงฆ์|ดังกล่าว|นี้)|(?:กระทรวง|กรม|กอง|ศูนย์|สมาคม|มูลนิธิ|สถาบัน)$|เครือข่ายทั่วประเทศ|หน่วยงาน|โครงการการ|ทุกภาคส่วน|ภาครัฐ|ภาคเอกชน|ทั้ง|ภาคีเครือข่าย ?(?:ด้าน|ที่|ใน|ทุก|ต่าง|ภาค|ทั้ง|$)|ภาคส่วน|จังหวัด |เครือข่ายพันธมิตร|เครือข่าย$|องค์กร$|องค์กร(?:ภาคี|เครือข่าย)|คณะ$|คณะผู้|คณะรัฐมนตรี|คณะกรรมการ(?:อำนวยการ|บริหาร|ดำเนินงาน|จัดงาน|ที่เกี่ยวข้อง)?$|สำนักงานที่|โครงการ(?:ที่|นี้|ดังกล่าว|ภายใต้)|จังหวัดที่|มี)|(?<!นคร)นาย[ก-ฮเ-ไ]|นาง|น\.ส\.|ดร\.|ศ\.|พล\.|เป็นประธาน|กล่าวว่า|เปิดเผย|อธิบดี|รัฐมนตรี(?!.*สำนัก)|รองปลัด|ผู้อำนวยการ|ผู้เข้าร่วม|วันที่|อำนาจหน้าที่|ทั้งหน่วยงาน|ส่วน คือ|[“‘]|^(?:He|She|They|We|It|This|Participants?|Prime|Deputy|Professor|Dr|Mr|Ms|Mrs|Minister|President|Today|In|On|At)\b|\b(?:Minister|Secretary|Governor|Spokesperson|Ambassador)\b(?! of| Office|[’']s Office)|\b(?:Analyst|Officer|Manager|Coordinator|Director|Specialist|Representative|Advis[eo]r|Consultant|Chairperson|Hotel|Resort|Conference|Workshop|Summit|Meeting|Seminar|Symposium|Dialogue|Congress|Training|Day|Week|Session|Hackathon|Webinar|Consultation)$|^(?:Lab|Team|Project|Programme|Program|Office|Ministry|Government|Network|Foundation|Institute|University|Forum|Event|Assembly)$", RegexOptions.CultureInvariant)]
    private static partial Regex NotAName();

    [GeneratedRegex(@"^(?:" + ThaiOrganisers.Org + @"|กองทัพ|การ(?:นิคม|บิน|ทาง|ท่า|กีฬา)|โรงเรียน|โรงพยาบาล|วัด|กลุ่ม|ชุมชน|สโมสร|ฝ่าย|แผนงาน|ภาค|หน่วย|อำเภอ|ตำบล|ที่ทำการ|ที่ว่าการ|รัฐบาล|รัฐสภา|วุฒิสภา|กรุงเทพมหานคร|จุฬา|ราชวิทยาลัย|สหกรณ์|วิสาหกิจ|ห้าง|สถาน|หนังสือพิมพ์|ผู้แทนไทย|ยูนิ|ยูเอ็น|เอสแคป|เขต|องค์|อาสาสมัคร|สื่อ|เพจ|[ก-ฮ]{1,4}\.)", RegexOptions.CultureInvariant)]
    private static partial Regex ThaiStart();
}
