using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Finds dates written in English: <c>7–8 February 2018</c>, <c>December 13-16, 2022</c>, <c>30 May to 2 June 2021</c>, <c>March 2024</c>.</summary>
public static partial class EnglishDates
{
    private const string Day = @"[0-3]?[0-9](?:st|nd|rd|th)?";
    private const string To = @"(?: ?(?:-|–|—|/) ?| to | and | & | until | through )(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?";
    private const string Year = @"(?:19|20|24|25)[0-9][0-9]";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly AnchoredPattern DaysFirst = new(DayFirst(), MonthNames.InEnglish, before: 90) { Begins = SearchValues.Create(Ascii.Digits) };
    private static readonly AnchoredPattern MonthsFirst = new(MonthFirst(), MonthNames.InEnglish, before: 0);
    private static readonly AnchoredPattern MonthsFirstTwice = new(TwoMonthsFirst(), MonthNames.InEnglish, before: 0);
    private static readonly AnchoredPattern RunsOfMonths = new(MonthToMonth(), MonthNames.InEnglish, before: 0);
    private static readonly AnchoredPattern MonthsAndYears = new(MonthYear(), MonthNames.InEnglish, before: 0);

    public static IEnumerable<DateMention> In(string text)
    {
        var months = MonthNames.InEnglish.PlacesIn(text);
        return months.Count == 0 ? [] : DaysFirst.MatchesNear(text, months)
            .Concat(MonthsFirst.MatchesNear(text, months))
            .Concat(MonthsFirstTwice.MatchesNear(text, months))
            .Select(FromDays)
            .Concat(MonthsOf(text, months))
            .OfType<DateMention>();
    }

    // Of "between May and July 2023" the second month is no date of its own.
    private static IEnumerable<DateMention?> MonthsOf(string text, List<int> months)
    {
        var runs = RunsOfMonths.MatchesNear(text, months).ToList();
        return runs.Select(FromMonths)
            .Concat(MonthsAndYears.MatchesNear(text, months).Where(m => !runs.Exists(r => r.Index <= m.Index && m.Index < r.Index + r.Length)).Select(FromMonthYear));
    }

    private static DateMention? FromMonths(Match match)
    {
        if (BuddhistEra.GregorianYear(Int(match, "y")!.Value) is not { } year || MonthNames.Number(match.Groups["m1"].Value) is not { } first || MonthNames.Number(match.Groups["m2"].Value) is not { } last)
            return null;
        var startYear = Int(match, "y1") is { } y1 ? BuddhistEra.GregorianYear(y1) : first > last ? year - 1 : year;
        return new(SpanOf(match), new(startYear, first), new(year, last));
    }

    private static DateMention? FromDays(Match match)
    {
        var month = MonthNames.Number(match.Groups["m2"].Value);
        var year = Int(match, "y");
        if (month is null || Int(match, "d2") is not { } day || (year is not null && BuddhistEra.GregorianYear(year.Value) is null))
            return null;
        year = year is { } y ? BuddhistEra.GregorianYear(y) : null;
        var end = new DateParts(year, month, day);
        if (Int(match, "d1") is not { } startDay)
            return new(SpanOf(match), end, null);
        var startMonth = match.Groups["m1"].Success ? MonthNames.Number(match.Groups["m1"].Value) : month;
        var startYear = Int(match, "y1") is { } y1 ? BuddhistEra.GregorianYear(y1) : startMonth > month ? year - 1 : year;
        return new(SpanOf(match), new(startYear, startMonth, startDay), end);
    }

    private static DateMention? FromMonthYear(Match match) =>
        BuddhistEra.GregorianYear(Int(match, "y")!.Value) is { } year && MonthNames.Number(match.Groups["m"].Value) is { } month
            ? new(SpanOf(match), new(year, month), null)
            : null;

    private static int? Int(Match match, string group)
    {
        if (match.Groups[group] is not { Success: true } g)
            return null;
        var digits = g.ValueSpan;
        while (!char.IsAsciiDigit(digits[^1]))
            digits = digits[..^1];
        return int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Index + match.Length);

    [GeneratedRegex(@"\G(?<![0-9/.])(?:(?<d1>" + Day + @")(?:, " + Day + @"){0,8}(?:(?: of)? (?<m1>" + MonthNames.EnglishPattern + @")(?:,? (?<y1>" + Year + @"))?)?" + To + @")?(?<d2>" + Day + @")(?: of)? (?<m2>" + MonthNames.EnglishPattern + @")\b(?:,? (?<y>[0-9]{4})(?![0-9]))?", Options)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\G\b(?<m2>" + MonthNames.EnglishPattern + @"),? (?:(?<d1>" + Day + @")(?:, " + Day + @"){0,8}" + To + @")?(?<d2>" + Day + @")(?![0-9])(?:,? (?<y>[0-9]{4})(?![0-9]))?", Options)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\G\b(?<m1>" + MonthNames.EnglishPattern + @") (?<d1>" + Day + @")(?:,? (?<y1>" + Year + @"))?" + To + @"(?<m2>" + MonthNames.EnglishPattern + @") (?<d2>" + Day + @")(?![0-9])(?:,? (?<y>[0-9]{4})(?![0-9]))?", Options)]
    private static partial Regex TwoMonthsFirst();

    // "between November 2022 and January 2023", "from May to July 2023"
    [GeneratedRegex(@"\G(?<=\b(?:[Ff]rom|[Bb]etween) )\b(?<m1>" + MonthNames.EnglishPattern + @")(?:,? (?<y1>" + Year + @"))? (?:to|and|until|till|through) (?<m2>" + MonthNames.EnglishPattern + @"),? (?<y>" + Year + @")(?![0-9])", Options)]
    private static partial Regex MonthToMonth();

    [GeneratedRegex(@"\G(?<![0-9](?:st|nd|rd|th)?(?: of)? )\b(?<m>" + MonthNames.EnglishPattern + @"),? (?<y>(?:19|20|24|25)[0-9][0-9])(?![0-9])", Options)]
    private static partial Regex MonthYear();
}
