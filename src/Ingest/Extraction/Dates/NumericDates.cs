using System.Globalization;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Finds dates in digits: ISO <c>2024-03-15</c>, and day first as Thai and British writers have it, <c>15/3/2567</c>.</summary>
public static partial class NumericDates
{
    public static IEnumerable<DateMention> In(string text) =>
        Iso().Matches(text).Concat(DayFirst().Matches(text)).Select(FromMatch).OfType<DateMention>();

    private static DateMention? FromMatch(Match match)
    {
        var year = BuddhistEra.GregorianYear(Int(match, "y"));
        return year is not null && PartialDate.Create(year.Value, Int(match, "m"), Int(match, "d")) is not null
            ? new(new(match.Index, match.Index + match.Length), new(year, Int(match, "m"), Int(match, "d")), null)
            : null;
    }

    private static int Int(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d/-])(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?!\d|-\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<![\d/])(?<d>[0-3]?\d)/(?<m>[01]?\d)/(?<y>\d{4})(?![\d/])", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();
}
