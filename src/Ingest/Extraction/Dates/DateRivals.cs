using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

/// <summary>The dates that were not chosen, each with the reason.</summary>
public static partial class EventDate
{
    /// <param name="chosen">Null where no date of the text is the event's.</param>
    internal static IEnumerable<Rival> Rivals(Report report, DateMention? chosen) => report.Dates
        .Select((m, i) => (Mention: m, Index: i))
        .Where(d => d.Mention.Start.Day is not null && !IsSameDay(d.Mention, chosen))
        .Select(d => new Rival("start_date", report.Text.ToSource(d.Mention.Span), ReasonAgainst(report, d.Index)));

    /// <summary>Whether the same day and month stand with another year: one of the two is mistyped.</summary>
    internal static bool StandsWithOtherYear(Report report, DateMention chosen) => report.Dates.Select((m, i) => (m.Start, Index: i)).Any(d =>
        d.Start.Day is not null && d.Start.Year is { } year && chosen.Start.Year is { } chosenYear && year != chosenYear
        && d.Start with { Year = chosenYear } == chosen.Start && ReasonAgainst(report, d.Index) is RivalReason.Weaker);

    private static bool IsSameDay(DateMention mention, DateMention? chosen) => chosen is not null
        && (mention.Span == chosen.Span
            || (Agree(mention.Start, chosen.Start) && (mention.End is null || chosen.End is null || Agree(mention.End, chosen.End)))
            || (mention.End is null && chosen.End is { } end && Agree(mention.Start, end)));

    private static bool Agree(DateParts one, DateParts other) =>
        one.Day == other.Day && one.Month == other.Month && (one.Year is null || other.Year is null || one.Year == other.Year);

    private static RivalReason ReasonAgainst(Report report, int index)
    {
        var mention = report.Dates[index];
        var before = report.Before(mention.Span.Start, Reach);
        return report.LineAt(mention.Span.Start)?.Kind switch
        {
            LineKind.PageDate => RivalReason.PageDate,
            LineKind.Furniture => RivalReason.Furniture,
            _ when PublishedBefore().IsMatch(before) => RivalReason.PageDate,
            _ when NotTheEvent().IsMatch(before) || NotTheEventAfter().IsMatch(report.After(mention.Span.End, Reach)) => RivalReason.OtherMatter,
            _ when OtherMeeting().IsMatch(before) => RivalReason.OtherMeeting,
            _ => report.DateScore(index) >= Enough(report, mention) ? RivalReason.Weaker : RivalReason.NoSign,
        };
    }

    [GeneratedRegex(@"(?:เผยแพร่|โพสต์|ส่งสื่อ|ปรับปรุง|แถลงข่าว|posted|published|updated|circulated|released)[^\n0-9]{0,25}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PublishedBefore();
}
