using System.Globalization;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads attendance, place and organisers of reports that are neither Thai nor English, where they are told plainly.</summary>
internal static class OtherFacts
{
    private const int Lead = 2500;
    private const int Near = 70;
    private const int Beside = 25;
    private const int ToDeed = 320;
    private const int LettersToOneOfVietnamese = 12;
    private const int ToEndOfSentence = 160;

    private static readonly char[] EndsOfSentence = ['.', ';', '\n'];

    /// <summary>The first number of people beside which the text says that they took part.</summary>
    public static CountFact? ParticipantsOf(Report report) => SumOf(report) ?? Dozens(report) ?? FirstOf(report) ?? Told(report);

    // "Participaron 34 pescadoras, 6 jóvenes y 3 biólogas": the words that came, and a list that its "and" closes.
    private static CountFact? SumOf(Report report)
    {
        foreach (var match in OtherPatterns.Groups.Matches(report.Value).Where(m => IsOfEvent(report, m) && !report.Before(m.Groups["n"].Index, 1).EndsWith('(')))
        {
            var numbers = match.Groups["n"].Captures.Select(c => int.Parse(c.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)).ToList();
            // "Participaram 28 jovens, 16 raparigas e 12 rapazes": the first is the whole.
            var sum = numbers.Skip(1).Sum() == numbers[0] ? numbers[0] : numbers.Sum();
            var first = match.Groups["n"].Captures[0].Index;
            return new(new(sum), new(first, match.Index + match.Length));
        }

        return null;
    }

    // "une trentaine de participants".
    private static CountFact? Dozens(Report report)
    {
        foreach (var match in OtherPatterns.Dozens.Matches(report.Value).Where(m => IsOfEvent(report, m)))
        {
            if (OtherPatterns.Attended.IsMatch(Around(report, match)))
                return new(new(OtherPatterns.ValueOfDozen(match.Groups["dozen"].Value), HeadCountQualifier.About), new(match.Index, match.Index + match.Length));
        }

        return null;
    }

    // "Participaron 38 artesanas": whoever they are, they came.
    private static CountFact? Told(Report report) => OtherPatterns.Told.Matches(report.Value)
        .Where(m => IsOfEvent(report, m))
        .Select(m => new CountFact(new(int.Parse(m.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)), new(m.Groups["n"].Index, m.Index + m.Length)))
        .FirstOrDefault();

    private static bool IsOfEvent(Report report, Match match) =>
        report.IsContent(match.Index)
        && (OtherPatterns.Held.IsMatch(report.Before(match.Index, ToDeed) + report.After(match.Index + match.Length, ToDeed)) || OtherPatterns.Event.IsMatch(Around(report, match)));

    private static string Around(Report report, Match match) => report.Before(match.Index, Near) + match.Value + report.After(match.Index + match.Length, Near);

    private static CountFact? FirstOf(Report report)
    {
        foreach (var match in OtherPatterns.People.Matches(report.Value).Where(m => report.IsContent(m.Index)))
        {
            if (match.Index - report.BodyStart > Lead || OtherPatterns.PartBefore().IsMatch(report.Before(match.Index, Beside)) || !TellsOfEvent(report, match) || !ShowsAttendance(report, match))
                continue;
            // A full stop parts thousands.
            if (int.TryParse(match.Groups["digits"].Value.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0)
                return new(new(value, match.Groups["about"].Success ? HeadCountQualifier.About : match.Groups["atLeast"].Success ? HeadCountQualifier.AtLeast : HeadCountQualifier.Exact), new(match.Index, match.Index + match.Length));
        }

        return null;
    }

    // What was held stands at times in the paragraph before the one that tells who came.
    private static bool TellsOfEvent(Report report, Match people)
    {
        var around = report.Value[Math.Max(0, people.Index - ToDeed)..Math.Min(report.Value.Length, people.Index + people.Length + ToDeed)];
        return OtherPatterns.Held.IsMatch(around) || OtherPatterns.Event.IsMatch(Around(report, people));
    }

    private static bool ShowsAttendance(Report report, Match people) =>
        OtherPatterns.WithBefore().IsMatch(report.Before(people.Index, Beside))
        || (SentenceBefore(report, people) is var sentence && OtherPatterns.HeldForBefore().IsMatch(sentence) && OtherPatterns.Held.IsMatch(sentence) && OtherPatterns.Event.IsMatch(sentence))
        || OtherPatterns.Attended.IsMatch(Around(report, people))
        || OtherPatterns.Attended.IsMatch(SentenceAfter(report, people))
        || OtherPatterns.OpensWithGuests.IsMatch(SentenceBefore(report, people));

    // "Dự lễ có lãnh đạo các sở và gần 400 cán bộ": a list of those who came, however long.
    private static string SentenceBefore(Report report, Match match) => report.Before(match.Index, ToDeed).Split(EndsOfSentence)[^1];

    // "38 học viên là các hộ nuôi tôm, cán bộ và hai thầy cô giáo đã tham gia": whoever they are, they came.
    private static string SentenceAfter(Report report, Match match) => report.After(match.Index + match.Length, ToEndOfSentence) is var after && after.IndexOfAny(EndsOfSentence) is >= 0 and var end ? after[..end] : after;

    public static VenueFact? VenueOf(Report report) => OtherPatterns.Venue.Matches(report.Value)
        .Select(m => m.Groups["place"])
        .Where(g => report.IsProse(g.Index) && !report.IsTitle(g.Index))
        .Select(g => new TextSpan(g.Index, g.Index + g.Value.TrimEnd().Length))
        .Select(place => new VenueFact(place, place))
        .FirstOrDefault();

    /// <summary>Both of two that held the event together, or the one by whom it is said to have been held.</summary>
    public static IReadOnlyList<TextSpan> OrganisersOf(Report report)
    {
        var hosts = OtherPatterns.Hosts.Matches(report.Value).FirstOrDefault(m => report.IsProse(m.Groups["who"].Index));
        hosts ??= OtherPatterns.HeldBy.Matches(report.Value).Concat(OtherPatterns.Holds.Matches(report.Value)).FirstOrDefault(m => report.IsProse(m.Groups["who"].Index));
        return hosts is null ? [] : [.. new[] { hosts.Groups["who"], hosts.Groups["more"] }.Where(g => g.Success).SelectMany(EachOf)];
    }

    // "UNDP cùng Sở Nông nghiệp và Phát triển nông thôn": an "and" parts two only where a body's name begins behind it.
    private static IEnumerable<TextSpan> EachOf(Group hosts)
    {
        var start = 0;
        foreach (Match next in OtherPatterns.NextBody.Matches(hosts.Value))
        {
            yield return new(hosts.Index + start, hosts.Index + next.Index);
            start = next.Index + next.Length;
        }

        yield return new(hosts.Index + start, hosts.Index + hosts.Length);
    }

    /// <summary>By its letters, which no other language has in such number.</summary>
    public static bool IsInVietnamese(Report report) =>
        report.Language is Language.Other && report.Value.Count(c => c is (>= '\u1EA0' and <= '\u1EF9') or 'đ' or 'ơ' or 'ư') * LettersToOneOfVietnamese > report.Value.Length;

    public static bool NamesTown(Report report) => OtherPatterns.Town.Matches(report.Value).Any(m => report.IsProse(m.Index));

    /// <summary>"El 14 y 15 de julio realizamos": nothing stands between the day and the deed.</summary>
    public static bool IsBesideDeed(Report report, DateMention day) => OtherPatterns.Held.IsMatch(report.After(day.Span.End, Beside)) || OtherPatterns.Held.IsMatch(report.Before(day.Span.Start, Beside));

    /// <summary>Whether the words behind a day tell that something was held.</summary>
    public static bool IsDayOfDeed(Report report, DateMention day) => OtherPatterns.Held.IsMatch(report.After(day.Span.End, ToDeed)) || OtherPatterns.Held.IsMatch(report.Before(day.Span.Start, Near));
}
