using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The governor or district chief who opens a Thai report by telling what was done: it was done by his office, in his province.</summary>
internal static partial class LocalHead
{
    private const int FirstLines = 3;
    private const string Person = @"(?:นาย|นาง|ดร\.|ว่าที่|พล\.?[ก-๙])[ก-๙.]* ?[ก-๙.]+(?: {1,2}[ก-๙]+){1,2} {1,2}";

    private static readonly WordedPattern Tellers = new(Tells(), ["ผู้ว่าราชการจังหวัด", "นายอำเภอ"], []);

    /// <returns><c>จังหวัดเลย</c> or <c>อำเภอริมคลอง</c> as it stands in his title; null where nobody of that rank speaks first.</returns>
    public static TextSpan? SeatOf(Report report) => report.Language is not Language.Thai ? null : report.Body
        .Take(FirstLines)
        .Select(line => (line.Span.Start, Seat: Tellers.Match(line.Span.Of(report.Value)).Groups["seat"]))
        .Where(t => t.Seat.Success)
        .Select(t => (TextSpan?)new TextSpan(t.Start + t.Seat.Index, t.Start + t.Seat.Index + t.Seat.Length))
        .FirstOrDefault();

    [GeneratedRegex(@"^(?:[^\n]{0,60}?[0-9)] ?|วันนี้ ?)?(?:เวลา ?[0-9.:]+ ?น\. ?)?" + Person + @"(?:ผู้ว่าราชการ(?<seat>จังหวัด[ก-๙]{2,25}?)|นาย(?<seat>อำเภอ[ก-๙]{2,25}?)) ?(?:ได้)?(?:เปิดเผย|เผย|กล่าว)", RegexOptions.CultureInvariant)]
    private static partial Regex Tells();
}
