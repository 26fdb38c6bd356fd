using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Adds the groups that a sentence counts side by side: <c>33 porters and eight traders</c>, <c>14 envoys, 60 officials and 250 students</c>. A number of participants is a total already.</summary>
internal static partial class SideBySide
{
    private const int Reach = 20;

    /// <returns>The attendance itself where no other group stands beside it.</returns>
    /// <param name="people">All counts of people of the report, in order.</param>
    public static CountMention Sum(Report report, IReadOnlyList<CountMention> people, CountMention attendance)
    {
        if (report.Language is Language.Thai)
            return attendance;
        var groups = GroupsBeside(report, people, attendance);
        if (groups.Count < 2 || groups.Any(g => IsWhole(report, g)) || IsSplit(report, groups))
            return attendance;
        var qualifier = groups.Find(g => g.Qualifier != HeadCountQualifier.Exact)?.Qualifier ?? HeadCountQualifier.Exact;
        return attendance with { Span = new(groups[0].Span.Start, groups[^1].Span.End), Value = groups.Sum(g => g.Value), Qualifier = qualifier };
    }

    // From the attendance in both directions, up to the "and" that closes the list.
    private static List<CountMention> GroupsBeside(Report report, IReadOnlyList<CountMention> people, CountMention attendance)
    {
        var at = people.TakeWhile(p => p != attendance).Count();
        var first = at;
        while (first > 0 && GapBetween(report, people[first - 1], people[first]) is var before && (before is Gap.Comma || (before is Gap.And && first == at)))
            first--;
        var last = first;
        while (last + 1 < people.Count && GapBetween(report, people[last], people[last + 1]) is var gap and not Gap.None)
        {
            last++;
            if (gap is Gap.And)
                return last >= at ? [.. people.Skip(first).Take(last - first + 1)] : [attendance];
        }

        return [attendance];
    }

    private static Gap GapBetween(Report report, CountMention left, CountMention right) =>
        right.Span.Start < left.Span.End ? Gap.None : report.Value.AsSpan(left.Span.End, right.Span.Start - left.Span.End) switch
        {
            ", " => Gap.Comma,
            " and " or ", and " or " as well as " => Gap.And,
            var words when Consists().IsMatch(report.Before(left.Span.Start, Reach)) && Described().IsMatch(words) => Gap.And,
            _ => Gap.None,
        };

    private static bool IsWhole(Report report, CountMention mention) => Whole().IsMatch(mention.Span.Of(report.Value));

    // "42 students, 20 girls and 22 boys": the first is split into the others.
    private static bool IsSplit(Report report, List<CountMention> groups) =>
        groups.Count > 2 && (groups[0].Value == groups.Skip(1).Sum(g => g.Value) || (!Sex().IsMatch(groups[0].Span.Of(report.Value)) && groups.Exists(g => Sex().IsMatch(g.Span.Of(report.Value)))));

    private enum Gap
    {
        None,
        Comma,
        And,
    }

    // "The participants consisted of 350 heads of village clubs and 140 health officers": the list says that it is whole.
    [GeneratedRegex(@"\b(?:consist(?:ed|ing)? of|compris(?:ed|ing)(?: of)?|made up of) $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Consists();

    [GeneratedRegex(@"^ (?:of|from|in|at) [^.;:\n0-9]{2,110},? and $", RegexOptions.CultureInvariant)]
    private static partial Regex Described();

    [GeneratedRegex(@"\b(?:participants|people|persons|attendees|delegates|guests|visitors)$|^there (?:came|were)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\b(?:(?:wo)?men|girls|boys|children)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sex();
}
