using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads the whole of people who came in groups of one size: <c>two cohorts of 25 women each</c>.</summary>
internal static partial class EqualGroups
{
    private const int Reach = 70;

    /// <returns>The attendance itself where it is not that of one of several groups.</returns>
    public static CountMention Whole(Report report, CountMention attendance)
    {
        if (report.Language is Language.Thai)
            return attendance;
        var before = report.Before(attendance.Span.Start, Reach);
        var groups = Several().Match(before);
        if (!groups.Success && InEach().IsMatch(report.After(attendance.Span.End, Reach)))
            groups = SeveralFurther().Match(before);
        if (!groups.Success)
            return attendance;
        var number = NumberWords.FromDigits(groups.Groups["n"].Value) ?? NumberWords.FromEnglish(groups.Groups["n"].Value);
        return number is { } times and > 1 ? attendance with { Span = new(attendance.Span.Start - groups.Length, attendance.Span.End), Value = times * attendance.Value } : attendance;
    }

    [GeneratedRegex(@"\b(?<n>two|three|four|five|six|seven|eight|nine|ten|[2-9]|1[0-2]) " + AttendanceCues.Groups + " of $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    // "Two classes were arranged with 60 volunteers in each class".
    [GeneratedRegex(@"\b(?<n>two|three|four|five|six|seven|eight|nine|ten|[2-9]|1[0-2]) (?:" + AttendanceCues.Groups + @"|sessions|workshops|trainings|courses) [^.;\n0-9]{0,45}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeveralFurther();

    [GeneratedRegex(@"^ (?:in |per |for |at )?each\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InEach();
}
