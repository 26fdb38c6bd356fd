using System.Globalization;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Says where the dates of a report contradict one another. The date that was read stays; a person decides.</summary>
public static partial class DateConflicts
{
    private const string Field = "start_date";
    private const int Reach = 40;

    private static readonly string[] ThaiDays = ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัส", "ศุกร์", "เสาร์"];

    /// <summary>A weekday that the date is not, a past event dated after its page, the page's day in another year, another day in the title.</summary>
    public static IEnumerable<Problem> In(Report report, (DateMention Mention, ActivityPeriod Period)? date)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Of(report, date);
    }

    private static IEnumerable<Problem> Of(Report report, (DateMention Mention, ActivityPeriod Period)? date)
    {
        if (date is not ({ Start.Day: not null } mention, var period))
            yield break;
        var start = period.Start.Earliest;
        Problem Doubt(string found, string expected) =>
            new(report.Source, $"character {report.Text.ToSource(mention.Span).Start.ToString(CultureInfo.InvariantCulture)}", Field, found, expected);

        if (Weekday(report, mention) is { } day && day != start.DayOfWeek)
            yield return Doubt($"{day} {period.Start}", $"a {day}; that date is a {start.DayOfWeek}");
        if (report.PageDate is { } published)
        {
            var page = published.Earliest;
            if (page.Year != start.Year && page.Month == start.Month && Math.Abs(page.Day - start.Day) <= 1)
                yield return Doubt(period.Start.ToString(), $"the year of the page, which is dated {published}");
            else if (start > page && Past().IsMatch(report.Before(mention.Span.Start, Reach)))
                yield return Doubt(period.Start.ToString(), $"a day not after the page's own date, {published}");
        }

        if (InTitle(report, period) is { } other)
            yield return Doubt(period.Start.ToString(), $"the date in the title, {other}");
    }

    private static DayOfWeek? Weekday(Report report, DateMention mention)
    {
        var match = WeekdayBefore().Match(report.Before(mention.Span.Start, Reach));
        if (!match.Success)
            return null;
        var name = match.Groups["day"].Value;
        var thai = Array.FindIndex(ThaiDays, d => name.StartsWith(d, StringComparison.Ordinal));
        return thai >= 0 ? (DayOfWeek)thai : Enum.Parse<DayOfWeek>(name, ignoreCase: true);
    }

    // A title's day without a year is as often one to come. Lines around the title bear the day of the press release.
    private static PartialDate? InTitle(Report report, ActivityPeriod period) => Title.Of(report) is not { } title ? null : report.Dates
        .Where(d => title.Contains(d.Span) && report.IsTitle(d.Span.Start) && d is { HasYear: true, Start.Day: not null })
        .Select(d => d.Period())
        .OfType<ActivityPeriod>()
        .Where(d => (d.End ?? d.Start) < period.Start || d.Start > (period.End ?? period.Start))
        .Select(d => d.Start)
        .FirstOrDefault();

    [GeneratedRegex(@"(?:วัน(?<day>อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์) ?(?:ที่)?|\b(?<day>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day),?(?: the)?) ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WeekdayBefore();

    [GeneratedRegex(@"เมื่อวัน[ก-๙]{0,10}ที่ ?$|\b(?:was|were) held on ?(?:\w+day,? )?$|\btook place on ?(?:\w+day,? )?$|\bmet on ?(?:\w+day,? )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Past();
}
