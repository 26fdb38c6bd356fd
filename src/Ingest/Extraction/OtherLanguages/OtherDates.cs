using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Finds dates in the languages beside Thai and English whose months stand in report-words.csv.</summary>
internal static class OtherDates
{
    private static readonly FrozenDictionary<string, int> Months = ReportWords.Of("month").DistinctBy(w => w.Word)
        .ToFrozenDictionary(w => w.Word, w => int.Parse(w.Code!, CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<DateMention> In(string text) =>
        OtherPatterns.Dates.Matches(text).Select(FromMatch).Concat(OtherPatterns.DayAndMonth().Matches(text).Select(FromDigits).OfType<DateMention>());

    private static DateMention? FromDigits(Match match)
    {
        var (year, month, last, first) = (Number(match, "y"), Number(match, "m"), Number(match, "d"), Number(match, "d1"));
        if (month is not (>= 1 and <= 12) || last is not (>= 1 and <= 31) || first is < 1 || first > last)
            return null;
        var span = new TextSpan((first is null ? match.Groups["d"] : match.Groups["d1"]).Index, match.Index + match.Length);
        return first is null ? new(span, new(year, month, last), null) : new(span, new(year, month, first), new(year, month, last));
    }

    private static DateMention FromMatch(Match match)
    {
        var month = Months[match.Groups["m2"].Value];
        var year = Number(match, "y");
        var last = new DateParts(year, month, Number(match, "d2"));
        var span = new TextSpan(match.Index, match.Index + match.Length);
        if (Number(match, "d1") is not { } day)
            return new(span, last, null);
        var firstMonth = match.Groups["m1"].Success ? Months[match.Groups["m1"].Value] : month;
        return new(span, new(firstMonth > month ? year - 1 : year, firstMonth, day), last);
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } g ? int.Parse(g.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
