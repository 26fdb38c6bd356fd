using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Finds dates in digits: ISO <c>2024-03-15</c>, and day first as Thai and British writers have it, <c>15/3/2567</c>, <c>15.03.2024</c>, <c>15/3/67</c>.</summary>
public static partial class NumericDates
{
    // Of two digits, 50 on can only be Buddhist in the reports of our time, and lower ones only Gregorian.
    private const int FirstBuddhistOfTwoDigits = 50;

    private static readonly SearchValues<char> Digits = SearchValues.Create(Ascii.Digits);
    private static readonly AnchoredPattern IsoDates = new(Iso(), AnchorsOf.Words("-"), before: 7) { Begins = Digits };
    private static readonly AnchoredPattern SlashDates = new(DayFirst(), AnchorsOf.Words("/"), before: 5) { Begins = Digits };
    private static readonly AnchoredPattern DottedDates = new(Dotted(), AnchorsOf.Words(".", "-"), before: 5) { Begins = Digits };

    public static IEnumerable<DateMention> In(string text) =>
        IsoDates.Matches(text).Concat(SlashDates.Matches(text)).Concat(DottedDates.Matches(text)).Select(FromMatch).OfType<DateMention>();

    private static DateMention? FromMatch(Match match)
    {
        var written = Int(match, "y");
        var year = BuddhistEra.GregorianYear(written, written >= FirstBuddhistOfTwoDigits);
        return year is not null && PartialDate.Create(year.Value, Int(match, "m"), Int(match, "d")) is not null
            ? new(new(match.Index, match.Index + match.Length), new(year, Int(match, "m"), Int(match, "d")), null)
            : null;
    }

    private static int Int(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\G(?<![0-9/-])(?<y>[0-9]{4})-(?<m>[0-9][0-9])-(?<d>[0-9][0-9])(?![0-9]|-[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"\G(?<![0-9/])(?<d>[0-3]?[0-9])/(?<m>[01]?[0-9])/(?<y>[0-9]{4}|[0-9][0-9])(?![0-9/])", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\G(?<![0-9.-])(?<d>[0-3]?[0-9])(?<mark>[.-])(?<m>[01]?[0-9])\k<mark>(?<y>(?:19|20|25)[0-9][0-9])(?![0-9-]|\.[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();
}
