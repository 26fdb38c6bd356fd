using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Adds those in the room and those on line where a sentence counts them apart: <c>ออนไลน์กว่า 300 คน และออนไซต์ 80 คน</c>.</summary>
internal static partial class RoomAndLine
{
    private const int Reach = 45;
    private const int Between = 60;
    private const int ToMore = 260;

    /// <summary>The sum of the attendance and its counterpart; the attendance itself where it has none.</summary>
    /// <param name="people">All counts of people of the report, in order.</param>
    public static CountMention Sum(Report report, IReadOnlyList<CountMention> people, CountMention attendance)
    {
        var place = Where(report, attendance);
        var other = people.FirstOrDefault(p => p != attendance && IsBeside(report, p, attendance) && Where(report, p) is { } its && (place is null ? its && IsMore(report, p) : its != place));
        if (other is null)
            return attendance;
        var (first, last) = other.Span.Start < attendance.Span.Start ? (other, attendance) : (attendance, other);
        var qualifier = first.Qualifier == HeadCountQualifier.Exact ? last.Qualifier : first.Qualifier;
        return attendance with { Span = new(first.Span.Start, last.Span.End), Value = first.Value + last.Value, Qualifier = qualifier };
    }

    private static bool IsBeside(Report report, CountMention one, CountMention other)
    {
        var (first, last) = one.Span.Start < other.Span.Start ? (one, other) : (other, one);
        if (last.Span.Start < first.Span.End)
            return false;
        var between = report.Value[first.Span.End..last.Span.Start];
        return (between.Length <= Between && Joined().IsMatch(between)) || (between.Length <= ToMore && MoreBefore().IsMatch(between));
    }

    // "Fifteen founders gathered at the hotel, while a further 24 joined by Zoom": no room is named, but they are more.
    private static bool IsMore(Report report, CountMention mention) => MoreBefore().IsMatch(report.Before(mention.Span.Start, Reach));

    // What stands right behind the number is its own; what stands before it may belong to the number before.
    private static bool? Where(Report report, CountMention mention) =>
        IsOnline(After().Match(report.After(mention.Span.End, Reach))) ?? IsOnline(Before().Match(report.Before(mention.Span.Start, Reach)));

    private static bool? IsOnline(Match match) => match.Success ? match.Groups["online"].Success : null;

    [GeneratedRegex(@"^[^\n.;0-9]*(?:และ|กับ|รวมถึง|อีก|,|\band\b|\bplus\b)[^\n.;0-9]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"^[^\n]*\b(?:another|a further|plus) $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoreBefore();

    [GeneratedRegex(@"(?:(?<online>ออนไลน์|online|zoom|ทางไกล)|(?<room>ออนไซต์|ออนไซด์|on-?site|ในห้องประชุม|ในสถานที่))[^\n0-9]{0,15}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"^ ?(?:เข้าร่วม|ร่วม|[a-z ]{0,24}?\b(?:joined|attended|took part|followed|connected)(?: us)?|or so)? ?(?:(?<online>(?:ผ่าน|ทาง)?(?:ระบบ)?ออนไลน์|ผ่านระบบ ?zoom|online|on[ -]line|(?:via|by|on|through|over|from) (?:zoom|teams|meet|webex|google meet|ms teams|microsoft teams|video)|remotely|virtually)|(?<room>(?:แบบ)?ออนไซต์|ในห้องประชุม|in person|on-?site|in the room))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
