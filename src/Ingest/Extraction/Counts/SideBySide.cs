using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Adds two groups that a sentence counts side by side: <c>33 porters and eight traders</c>. A number of participants is a total already.</summary>
internal static partial class SideBySide
{
    private const string And = " and ";

    /// <returns>The attendance itself where no other group stands beside it.</returns>
    /// <param name="people">All counts of people of the report, in order.</param>
    public static CountMention Sum(Report report, IReadOnlyList<CountMention> people, CountMention attendance)
    {
        if (report.Language is Language.Thai || IsWhole(report, attendance))
            return attendance;
        var other = people.FirstOrDefault(p => p != attendance && !IsWhole(report, p) && (Joins(report, attendance, p) || Joins(report, p, attendance)));
        if (other is null)
            return attendance;
        var (first, last) = other.Span.Start < attendance.Span.Start ? (other, attendance) : (attendance, other);
        var qualifier = first.Qualifier == HeadCountQualifier.Exact ? last.Qualifier : first.Qualifier;
        return attendance with { Span = new(first.Span.Start, last.Span.End), Value = first.Value + last.Value, Qualifier = qualifier };
    }

    private static bool Joins(Report report, CountMention first, CountMention last) =>
        last.Span.Start - first.Span.End == And.Length && report.Value.AsSpan(first.Span.End, And.Length).SequenceEqual(And);

    private static bool IsWhole(Report report, CountMention mention) => Whole().IsMatch(mention.Span.Of(report.Value));

    [GeneratedRegex(@"\b(?:participants|people|persons|attendees|delegates|guests|visitors)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
