using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Tells title, page date, fields, body and page furniture apart, line by line.</summary>
public static partial class ReportLayout
{
    internal const int LongestTitle = 320;
    private const int ShortestTitle = 12;
    private const int LongTitle = 40;
    private const int FewWords = 120;
    private const int ShortestWrapped = 50;

    // "1,234 ครั้ง"
    private const int LongestCounter = 40;

    // With the names of days, hour and author.
    private const int LongestPageDate = 250;

    // The Thai letters with which the patterns of such lines begin.
    private const string PageDateStarts = "วเโข";
    private const string FurnitureStarts = "ทพแภขเตดจผ";

    /// <summary>A line of running text is at least this long; a shorter one may be a heading.</summary>
    internal const int ShortestBody = 110;

    public static Report Read(string text, string source) => Read(NormalText.Of(text), source);

    public static Report Read(NormalText normal, string source)
    {
        ArgumentNullException.ThrowIfNull(normal);
        var language = LanguageGuess.Of(normal.Value);
        var lines = new List<ReportLine>();
        var fields = new List<ReportField>();
        var inBody = false;
        var titled = false;
        var hasEnded = false;
        foreach (var span in LinesOf(normal.Value))
        {
            var line = normal.Value.AsSpan(span.Start, span.Length);
            var field = FieldLabels.In(line, span.Start);
            var kind = !inBody && Repeats(line.Trim(), normal.Value, lines) ? LineKind.Title : field is not null ? LineKind.Field : KindOf(line, inBody, titled);
            // What a page lists below its report is of other reports.
            hasEnded |= inBody && span.Start > normal.Length / 2 && OtherReports().IsMatch(line);
            if (hasEnded && kind is LineKind.Body)
                kind = LineKind.Furniture;
            if (kind is LineKind.Field)
                fields.Add(field!);

            inBody |= kind is LineKind.Body;
            titled |= kind is LineKind.Title;
            lines.Add(new(span, kind));
        }

        return new(source, normal, language, lines, fields);
    }

    private static LineKind KindOf(ReadOnlySpan<char> line, bool inBody, bool titled)
    {
        var text = line.Trim();
        if (text.Length == 0)
            return LineKind.Blank;
        if (text.Length <= LongestPageDate && MayBegin(text, PageDateStarts) && text.ContainsAnyInRange('0', '9') && PageDateLine().IsMatch(text))
            return LineKind.PageDate;
        if ((text.Length <= LongestCounter || MayBegin(text, FurnitureStarts)) && FurnitureLine().IsMatch(text))
            return LineKind.Furniture;
        if (inBody || text.Length > LongestTitle || OpensBody().IsMatch(text) || (titled && (GoesOn(text) || (text.Length >= ShortestBody && OpensWithPerson().IsMatch(text)))))
            return LineKind.Body;
        // A page shows its title once or more before the first line of running text.
        if (text.Length < ShortestTitle && !titled)
            return LineKind.Furniture;
        return titled && text.Length >= ShortestBody && !LooksLikeTitle(text) ? LineKind.Body : LineKind.Title;
    }

    // Most Thai lines begin with a letter with which no pattern does.
    private static bool MayBegin(ReadOnlySpan<char> line, string thai) => !PhraseFolding.IsThai(line[0]) || thai.Contains(line[0], StringComparison.Ordinal);

    // Lines of equal length that were broken in the middle of a sentence.
    private static bool GoesOn(ReadOnlySpan<char> line) => line.Length >= ShortestWrapped && char.IsAsciiLetterLower(line[0]);

    // Pages print their title again over the text, with or without the site's name, at times with a few words more.
    private static bool Repeats(ReadOnlySpan<char> line, string text, List<ReportLine> before)
    {
        if (line.Length is < ShortestTitle or > LongestTitle)
            return false;
        foreach (var title in before.Where(l => l.Kind is LineKind.Title).Select(l => l.Span))
        {
            var printed = text.AsSpan(title.Start, title.Length).Trim();
            if (printed.EndsWith(line) || (printed.Length >= LongTitle && line.Length <= printed.Length + FewWords && line.StartsWith(printed)))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"^\s*(?:(?:related|latest|more|other|recent) (?:news|stories|articles|posts|content|updates|blogs?)(?: today)?|(?:you )?(?:may|might) also (?:like|be interested in)|recommended for you|read next|press releases|tin (?:liên quan|khác)|bài (?:viết )?liên quan|cùng chuyên mục|đọc (?:tiếp|thêm)|có thể bạn quan tâm|xem thêm)\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherReports();

    internal static bool LooksLikeTitle(ReadOnlySpan<char> text) => !SentenceSigns().IsMatch(text);

    private static IEnumerable<TextSpan> LinesOf(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            yield return new(start, end);
            start = end + 1;
        }
    }

    [GeneratedRegex(@"^(?:(?:วัน\S{2,10}ที่|วันที่|posted( on)?|published( on)?|updated|เผยแพร่เมื่อ|เผยแพร่|โพสต์เมื่อ|ข่าววันที่|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:news|blog|stor(?:y|ies)|article|press release|update|feature|interview|opinion|highlight|event)s? ?[|·–-]|by [^.|\n0-9]{2,80},|(?:bài(?: viết| và ảnh)?|tác giả) ?: [^\n0-9]{2,60}[–-]|đăng ngày|ngày đăng|cập nhật|thứ (?:hai|ba|tư|năm|sáu|bảy),?|chủ nhật,?)\s*:?\s*)*(?:[0-9]{1,2}\s*[/.-]\s*[0-9]{1,2}\s*[/.-]\s*[0-9]{2,4}|[0-9]{1,2}(?:st|nd|rd|th)?\s+\S{2,12}\s+(?:พ\.ศ\.\s*)?[0-9]{2,4}|[0-9]{1,2} de \S{3,12} de [0-9]{4}|(?:ngày )?[0-9]{1,2} tháng (?:[0-9]{1,2}|\p{L}{2,5}(?: hai| một)?),? (?:năm )?[0-9]{4}|[a-z]{3,9}\.? [0-9]{1,2}, [0-9]{4}|[0-9]{4}-[0-9][0-9]-[0-9][0-9])(?:[\s,|–-]*(?:เวลา)?\s*[0-9]{1,2}[:.][0-9][0-9](?:[:.][0-9][0-9])?\s*(?:น\.?)?)?[\s|,]*(?:\(?[0-9][0-9,]*\)?|(?:by:?|bởi) [^.\n]{2,90}|·[^\n]{2,90}|(?<=\| ?)[^|\n]{3,60}(?: \|[^\n]{0,60})?)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageDateLine();

    [GeneratedRegex(@"^(?:ที่มา\s*:|พิมพ์$|แชร์|facebook|twitter|print|share|tags?\b|แท็ก|ภาพ\s*:|ข้อมูล/ข่าว|เพิ่มข่าวโดย|ติดตามข่าว|ดาวน์โหลด|languages$|image credit|photo|download|(?:home|global|search|menu|author|get involved|our impact|what we do|who we are)$|skip to|\+{3,}|-{3,}|\*{3,}|\[\[|\[original article|[\w-]+\.(?:png|jpe?g|gif)$)|^(?:จำนวน)?(?:ผู้เข้าชม|ผู้อ่าน|เข้าชม|views?)\s*:?|^(?=.{0,40}$).*[0-9] ?(?:views?|ครั้ง)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FurnitureLine();

    [GeneratedRegex(@"^(?:(?:เมื่อ|ใน)?วัน(?:ที่|นี้|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)|ระหว่างวันที่|เมื่อเร็ว|(?:on|from|during|today)\s+\S|[a-z]{3,9} [0-9]{1,2}, [0-9]{4},? (?:at|in) |[^\n,]{2,30}, ngày [0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex OpensBody();

    // A line under the title that names a person in full, with his office, begins to tell what he did.
    [GeneratedRegex(@"^(?:นาย|นาง(?:สาว)?|น\.ส\.|ดร\.|ศ\.|รศ\.|ผศ\.|ศาสตราจารย์|แพทย์หญิง|พล(?:เอก|โท|ตรี|ตำรวจ|\.)|พันตำรวจ|ร้อยเอก|ว่าที่ร้อย) ?[ก-๙.]+ {1,2}[ก-๙]+ {1,2}(?:\([^)]{1,30}\) )?(?:รอง|รัฐมนตรี|ปลัด|อธิบดี|เลขาธิการ|เลขานุการ|ผู้|ที่ปรึกษา|โฆษก|ประธาน|กรรมการ|นายก|รม[วช]|ผอ)", RegexOptions.CultureInvariant)]
    private static partial Regex OpensWithPerson();

    [GeneratedRegex(@"เมื่อวัน(?:ที่|[จอพศส])|จัดโดย|มีผู้เข้าร่วม|เปิดเผยว่า|กล่าวว่า|ให้การต้อนรับ|เป็นประธาน|โดยมี|กล่าวถ้อยแถลง|[.!?]\s+\S+.*[.!?]$|(?:[a-z]{3}|[a-z\u00C0-\u024F\u1E00-\u1EFF]{2}|[a-z\u1E00-\u1EFF]\s[0-9]{1,4})\.$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceSigns();
}
