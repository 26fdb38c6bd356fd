using System.Globalization;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Who took part: the total as stated or as the sum of stated parts, and the parts.</summary>
public sealed record AttendanceFact(CountFact? Total, IReadOnlyList<ParticipationPart> Parts, IReadOnlyList<Problem> Problems);

/// <summary>
/// Reads how a report splits its attendance. Parts that exceed the total are reported and not used; without a total, parts
/// make one only where nobody can stand outside them (women and men), else they are reported.
/// </summary>
/// <param name="family">The indexes that search the same texts.</param>
public sealed class ProseParts(ReferenceData reference, PhraseFamily? family = null)
{
    private const int Reach = 220;
    private const string Field = "participation";

    private readonly PeopleSplits splits = new(reference, family);

    public AttendanceFact Of(Report report, CountFact? total)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (total is null)
            return WithoutTotal(report);
        if (!total.Count.IsAttendance || total.Count.Scope == HeadCountScope.SumOfSeveral || report.LineAt(total.Span.Start) is not { } line)
            return new(total, [], []);
        var near = new TextSpan(Math.Max(line.Span.Start, total.Span.Start - Reach), Math.Min(line.Span.End, total.Span.End + Reach));
        var found = splits.In(report, near).ToList();
        if (found.Count == 0)
            return new(total, [], []);
        var split = found[0];
        var problems = new List<Problem>();
        // People counted once by country and once by sex would stand twice in one table.
        if (found.Exists(s => s.IsExhaustive != split.IsExhaustive))
            problems.Add(Doubt(report, split, "the same people split by country and again by sex", "one split; kept the one by country"));
        if (split.Sum <= total.Count.Value)
            return new(total, split.Parts, problems);
        problems.Add(Doubt(report, split, $"parts of {Text(split.Sum)}", $"at most the total of {Text(total.Count.Value)}; left unallocated"));
        return new(total, [], problems);
    }

    private AttendanceFact WithoutTotal(Report report)
    {
        foreach (var line in report.Body)
        {
            var split = splits.In(report, line.Span).FirstOrDefault(s => Attendance.IsStatedAt(report, s.Span));
            if (split is null)
                continue;
            return split.IsExhaustive
                ? new(new(new(split.Sum), split.Span), split.Parts, [])
                : new(null, [], [Doubt(report, split, $"parts of {Text(split.Sum)} without a total", "a stated total; left empty")]);
        }

        return new(null, [], []);
    }

    private static Problem Doubt(Report report, PeopleSplit split, string found, string expected) =>
        new(report.Source, $"character {Text(report.Text.ToSource(split.Span).Start)}", Field, found, expected);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
