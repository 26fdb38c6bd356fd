using System.Globalization;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Adds those who came from several places, or came together in several, told one by one: <c>16 officers from Thailand, 10 from Lao PDR and 8 from Cambodia</c>, <c>in Lomé 12 people joined, in Kara 24 and in Sokodé 18</c>.</summary>
internal static partial class FromEach
{
    private const int Reach = 320;

    /// <returns>The attendance itself where no other place follows.</returns>
    public static CountMention Sum(Report report, CountMention attendance)
    {
        if (report.Language is Language.Thai || Others().Match(report.After(attendance.Span.End, Reach)) is not { Success: true } others)
            return attendance;
        var sum = others.Groups["n"].Captures.Sum(c => int.Parse(c.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
        // "20 women from two districts, 12 from Nan and 8 from Loei": the first is the whole.
        return sum == attendance.Value ? attendance
            : attendance with { Span = new(attendance.Span.Start, attendance.Span.End + others.Length), Value = attendance.Value + sum };
    }

    [GeneratedRegex(@"^ from (?:[A-Z][^.;:\n0-9]{1,110}(?:,|,? and) (?<n>[0-9]{1,3}(?:,?[0-9]{3})*) from )+(?=[A-Z])|^[^.;:\n0-9]{0,40}(?:,? (?:and )?in (?!" + MonthNames.EnglishPattern + @"\b)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? (?<n>[0-9]{1,3})(?=[.;\n]|,? (?:and )?in )){2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
