using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The title of a report: its first title line without the site's name, or else the opening words of the body.</summary>
public static partial class Title
{
    private const int Longest = 220;

    /// <returns>The span in the normal text; null for a text without words.</returns>
    public static TextSpan? Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var line = report.Titles.FirstOrDefault(t => !SectionLabel().IsMatch(t.Span.Of(report.Value)))
            ?? report.Titles.FirstOrDefault()
            ?? report.Body.FirstOrDefault();
        if (line is null)
            return null;
        var text = line.Span.Of(report.Value);
        var start = line.Span.Start + SitePrefix().Match(text).Length;
        var end = line.Span.End;
        if (end - start > Longest)
        {
            var cut = report.Value.LastIndexOf(' ', start + Longest, Longest);
            end = cut > start ? cut : start + Longest;
        }

        while (end > start && char.IsWhiteSpace(report.Value[end - 1]))
            end--;
        return end > start ? new(start, end) : null;
    }

    [GeneratedRegex(@"^\s*(?:#+ *|ข่าว(?:สารนิเทศ|ประชาสัมพันธ์) ?[:：] ?|[ก-๙]{4,30}-[ก-๙]{4,30}-)*", RegexOptions.CultureInvariant)]
    private static partial Regex SitePrefix();

    // A trail such as "หน้าแรก > ข่าว", a dateline, an office that signs, or the kind of paper names no event.
    [GeneratedRegex(@"^\s*(?:(?:บันทึก|รายงาน|สรุป|บันทึกสรุป|บันทึกรายงาน)(?:ผล)?การประชุม(?:เชิงปฏิบัติการ)?|minutes|press release|news|ข่าวแจก[^\n]{0,60}|ฝ่าย[^|>\n]{0,60}|[^>\n]{1,40}(?: [>»›] [^>\n]{1,60})+|[^|\n]{1,40}\| ?(?:เผยแพร่|วันที่|published|posted)[^|\n]*)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SectionLabel();
}
