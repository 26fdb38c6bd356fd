using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Finds dates written in Thai: <c>7-8 กุมภาพันธ์ 2561</c>, <c>30 ม.ค. - 2 ก.พ. 66</c>, <c>เดือนมีนาคม 2564</c>, <c>ประจำปี 2565</c>.</summary>
public static partial class ThaiDates
{
    // From anywhere in a month's name; no more stands between it and the number.
    private const int ToDay = 20;
    private const int ToYear = 26;

    private const string Year = @"(?:พ\. ?ศ\. ?|ค\. ?ศ\. ?|พุทธศักราช ?|ปี ?)?";
    private const string Day = @"[0-3]?[0-9]";
    private const string To = @" ?(?:-|–|—|ถึง|และ) ?(?:วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)?ที่ ?)?";

    private static readonly AnchoredPattern DaysAndMonths = new(DayMonth(), MonthNames.InThai, before: 90) { Begins = SearchValues.Create(Ascii.Digits), MayMatch = HasDay };
    private static readonly AnchoredPattern MonthsAndYears = new(MonthYear(), MonthNames.InThai, before: 20) { Begins = SearchValues.Create("เมกพสตธ"), MayMatch = HasYear };

    private static readonly AnchoredPattern Years = new(YearOnly(), AnchorsOf.Words("ปี"), before: 5) { Begins = SearchValues.Create("ป"), MayMatch = HasYear };

    public static IEnumerable<DateMention> In(string text)
    {
        var months = MonthNames.InThai.PlacesIn(text);
        return DaysAndMonths.MatchesNear(text, months).Select(FromDayMonth)
            .Concat(MonthsAndYears.MatchesNear(text, months).Select(FromMonthYear))
            .Concat(Years.Matches(text).Select(FromYear))
            .OfType<DateMention>();
    }

    private static bool HasDay(string text, int month) => text.AsSpan(Math.Max(0, month - ToDay), Math.Min(month, ToDay)).ContainsAnyInRange('0', '9');

    private static bool HasYear(string text, int month) => text.AsSpan(month, Math.Min(ToYear, text.Length - month)).ContainsAnyInRange('0', '9');

    private static DateMention? FromDayMonth(Match match)
    {
        var endMonth = MonthNames.Number(match.Groups["m2"].Value);
        if (endMonth is null || Int(match, "d2") is not { } endDay)
            return null;
        var endYear = YearOf(match, "y2");
        if (match.Groups["y2"].Success && endYear is null)
            return null;
        var end = new DateParts(endYear, endMonth, endDay);
        if (Int(match, "d1") is not { } startDay)
            return new(SpanOf(match), end, null);
        var startMonth = match.Groups["m1"].Success ? MonthNames.Number(match.Groups["m1"].Value) : endMonth;
        return new(SpanOf(match), new(YearOf(match, "y1") ?? endYear, startMonth, startDay), end);
    }

    private static DateMention? FromMonthYear(Match match) =>
        YearOf(match, "y") is { } year && MonthNames.Number(match.Groups["m"].Value) is { } month
            ? new(SpanOf(match), new(year, month), null)
            : null;

    private static DateMention? FromYear(Match match) =>
        YearOf(match, "y") is { } year ? new(SpanOf(match), new(year), null) : null;

    private static int? YearOf(Match match, string group) => Int(match, group) is { } year ? BuddhistEra.GregorianYear(year) : null;

    private static int? Int(Match match, string group) =>
        match.Groups[group] is { Success: true } g ? int.Parse(g.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Index + match.Length);

    // A two-digit year must stand close behind its month and must not be the start of a time or a longer number.
    [GeneratedRegex(@"\G(?<![0-9/.])(?:(?<d1>" + Day + @")(?: ?, ?" + Day + @"(?![0-9])){0,8} ?(?:(?<m1>" + MonthNames.ThaiPattern + @") ?(?:" + Year + @"(?<y1>[0-9]{4}|[0-9]{2}))?)?" + To + @")?(?<d2>" + Day + @") ?(?:เดือน ?)?(?<m2>" + MonthNames.ThaiPattern + @") ?,? ?(?:" + Year + @"(?<y2>[0-9]{4}|[0-9]{2})(?![0-9:.][0-9]|[0-9]| ?(?:คน|ราย|ท่าน|น\.(?!ส\.))))?", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\G(?<![0-9] ?(?:เดือน ?)?)(?:เดือน ?)?(?<m>" + MonthNames.ThaiPattern + @") ?" + Year + @"(?<y>[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"\G(?:ประจำปี|ปี) ?(?:พ\. ?ศ\. ?|ค\. ?ศ\. ?)?(?<y>[0-9]{4})(?![0-9]| ?[-–] ?[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex YearOnly();
}
