using System.Buffers;
using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

/// <summary>Where the head of another event may begin, as an offset in the normal text.</summary>
/// <param name="IsDated">A date line or labelled values stand below the title, as at the top of a page or of minutes.</param>
internal sealed record EventHead(int Start, bool IsDated);

/// <summary>
/// Finds behind running text the lines that look like the head of another report: a title, with or without a date line, above a
/// paragraph that begins to tell of an event. Headings of days, background, next meetings and annexes are none.
/// </summary>
internal static partial class EventHeads
{
    private const int MostHeads = 20;
    private const int MostLines = 24;
    private const int MostBetween = 2;
    private const int LongestDateLine = 120;
    private const int LongestDateline = 60;
    private const int ShortestTitle = 12;
    private const int ShortestReport = 200;
    private const int LongParagraph = 160;
    private const int SameOpening = 20;
    private const int Lead = 400;

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—:");

    public static IReadOnlyList<EventHead> In(Report report)
    {
        var heads = new List<EventHead>();
        for (var i = 0; i < report.Lines.Count && heads.Count < MostHeads; i++)
        {
            // What stands before the first paragraphs is the head of the text itself.
            if (report.Lines[i].Span.Start > ShortestReport && IsLead(report, i) && HeadAbove(report, i) is { } head && head.Start > ShortestReport)
                heads.Add(head);
        }

        return heads;
    }

    private static EventHead? HeadAbove(Report report, int lead)
    {
        var first = lead;
        while (first > 0 && lead - first < MostLines && !IsLead(report, first - 1))
            first--;
        if (first == lead)
            return null;
        var marks = Enumerable.Range(first, lead - first).Where(i => IsMark(report, i)).ToList();
        if (OpensWithDate(report, lead))
            marks.Add(lead);
        return marks.Count > 0 ? DatedHead(report, first, marks) : PlainHead(report, first, lead);
    }

    // The last title that has the date line below it; above labelled values the one to which all of them belong.
    private static EventHead? DatedHead(Report report, int first, List<int> marks)
    {
        if (marks.FindLast(i => OpensHead(report, i) && LabelledDate().IsMatch(TextOf(report, i))) is > 0 and var labelled)
            return new(report.Lines[labelled].Span.Start, true);
        var below = marks.Find(i => report.Lines[i].Kind is LineKind.Field) is > 0 and var field ? field : marks[^1];
        for (var i = below - 1; i >= first; i--)
        {
            if (OpensHead(report, i) && IsTitle(report, i))
                return IsPartOfReport(report, i) ? null : new(report.Lines[i].Span.Start, true);
        }

        return null;
    }

    // Without a date line the title must name an event, and the paragraph must tell of it as of something that took place.
    private static EventHead? PlainHead(Report report, int first, int lead)
    {
        var between = 0;
        for (var i = lead - 1; i >= first && between <= MostBetween; i--)
        {
            if (OpensHead(report, i) && IsTitle(report, i))
            {
                var isHead = NamesEvent().IsMatch(TextOf(report, i)) && !IsPartOfReport(report, i) && !OtherTime().IsMatch(TextFrom(report, i, lead));
                return isHead ? new(report.Lines[i].Span.Start, false) : null;
            }

            between += report.Lines[i].Kind is LineKind.Blank ? 0 : 1;
        }

        return null;
    }

    private static string TextFrom(Report report, int first, int lead) =>
        report.Value[report.Lines[first].Span.Start..Math.Min(report.Value.Length, report.Lines[lead].Span.Start + Lead)];

    // Where lines are broken by hand, a paragraph is known by the day with which it opens.
    private static bool IsLead(Report report, int i) => report.Lines[i] is { Kind: LineKind.Body } line
        && (line.Span.Length >= ReportLayout.ShortestBody ? !IsLongTitle(report, i, line) : ReportLayout.OpensBody().IsMatch(TextOf(report, i)) && DateLine().IsMatch(TextOf(report, i)));

    // Pages set a long title beside the date line, and repeat it.
    private static bool IsLongTitle(Report report, int i, ReportLine line)
    {
        if (line.Span.Length > ReportLayout.LongestTitle)
            return false;
        var (above, below) = (Neighbour(report, i, -1), Neighbour(report, i, 1));
        return IsRepeated(report, i, above) || IsRepeated(report, i, below)
            || (below is { } b && report.Lines[b].Kind is LineKind.PageDate or LineKind.Field)
            || (above is { } a && report.Lines[a].Kind is LineKind.PageDate && ReportLayout.LooksLikeTitle(TextOf(report, i)));
    }

    private static bool IsRepeated(Report report, int i, int? neighbour) => neighbour is { } j && Opening(report, i) == Opening(report, j);

    private static string Opening(Report report, int i) => report.After(report.Lines[i].Span.Start, SameOpening);

    private static int? Neighbour(Report report, int i, int step)
    {
        for (i += step; i >= 0 && i < report.Lines.Count; i += step)
        {
            if (report.Lines[i].Kind is not (LineKind.Blank or LineKind.Furniture))
                return i;
        }

        return null;
    }

    private static bool IsMark(Report report, int i) => report.Lines[i].Kind is LineKind.PageDate or LineKind.Field
        || (report.Lines[i] is { Kind: LineKind.Body, Span.Length: < LongestDateLine } && DateLine().IsMatch(TextOf(report, i)) && !Item().IsMatch(TextOf(report, i)));

    // "KAMPOT, Cambodia (June 21, 2024) –", or a line that says no more than day and hour.
    private static bool OpensWithDate(Report report, int lead) =>
        report.Lines[lead].Span.Length < ReportLayout.ShortestBody || IsDateline(report.After(report.Lines[lead].Span.Start, LongestDateline));

    private static bool IsDateline(ReadOnlySpan<char> opening) => opening.ContainsAnyInRange('0', '9') && opening.ContainsAny(Dashes) && Dateline().IsMatch(opening);

    private static bool OpensHead(Report report, int i) => i > 0
        && (report.Lines[i - 1].Kind is LineKind.Blank or LineKind.Furniture || report.Lines[i - 1].Span.Length >= LongParagraph);

    private static bool IsTitle(Report report, int i) =>
        report.Lines[i] is { Kind: LineKind.Body, Span.Length: >= ShortestTitle and <= ReportLayout.LongestTitle } && !IsMark(report, i) && !NoTitle().IsMatch(TextOf(report, i));

    private static bool IsPartOfReport(Report report, int i) => PartOfReport().IsMatch(TextOf(report, i));

    private static string TextOf(Report report, int i) => report.Lines[i].Span.Of(report.Value);

    private const string FullDate = @"(?:[0-9]{1,2}(?:st|nd|rd|th)?(?: of)?(?: ?[-–] ?[0-9]{1,2})? ?(?:" + MonthNames.ThaiPattern + "|" + MonthNames.EnglishPattern + @"),? ?(?:พ\.ศ\. ?)?[0-9]{2,4}|" + MonthNames.EnglishPattern + @" [0-9]{1,2}(?: ?[-–] ?[0-9]{1,2})?, [0-9]{4}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|[0-9]{4}-[0-9][0-9]-[0-9][0-9])";

    [GeneratedRegex(@"(?<![0-9])" + FullDate, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateLine();

    [GeneratedRegex(@"^[^0-9\n]{2,40}[0-9]?[^0-9\n]{0,2}(?<=[ (,])" + FullDate + @"\)? ?[-–—:]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"ประชุม|สัมมนา|เวที|อบรม|สมัชชา|เสวนา|ฟอรัม|มหกรรม|forum|workshop|conference|meeting|training|consultation|seminar|dialogue|summit|assembly", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesEvent();

    [GeneratedRegex(@"^\s*[-–•*▪●◦·>]|[.;,:]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NoTitle();

    [GeneratedRegex(@"^\s*(?:[-–•*▪●◦·>]|[0-9]{1,2}[.)])", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    // "News | 12 February 2018" stands above its title, not below.
    [GeneratedRegex(@"^[^|\n]{1,40}\|", RegexOptions.CultureInvariant)]
    private static partial Regex LabelledDate();

    // Headings within one report.
    [GeneratedRegex(@"^[\s0-9.():ก-ฮ]{0,8}(?:ความเป็นมา|ที่มา|ประวัติ|หลักการ|วัตถุประสงค์|กำหนดการ|ระเบียบวาระ|วาระ|วันที่|วันแรก|วันที่สอง|ช่วง|ห้อง|กลุ่ม|ภาค(?:เช้า|บ่าย|ผนวก)|ผลการ|ข้อเสนอ|มติ|สรุปข้อ|การประชุมครั้งต่อไป|ผู้เข้าร่วม|หมายเหตุ|ข่าวที่เกี่ยวข้อง|เรื่องที่|อ่าน(?:ต่อ|เพิ่ม)|(?:background|history|introduction|objectives?|agenda|programme|day|session|parallel|side event|group|breakout|room|morning|afternoon|opening|closing|outcomes?|results?|conclusions?|recommendations?|resolutions?|next|follow-?up|field|annex|appendix|participants|notes?|related|read more|see also|what was|item)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartOfReport();

    // "The first forum", "will meet again": told as background or as an outlook.
    [GeneratedRegex(@"ครั้งก่อน|ครั้งแรก|ที่ผ่านมา|ปีก่อน|ปีที่แล้ว|ย้อนหลัง|ครั้งต่อไป|ครั้งถัดไป|ครั้งหน้า|จะจัด|กำหนดจัด|กำหนดจะ|เตรียมจัด|\b(?:previous|earlier|first|last|past|next|upcoming|forthcoming|future)\b|\bwill (?:be (?:held|hosted)|take place|meet|convene|gather)\b|save the date", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherTime();
}
