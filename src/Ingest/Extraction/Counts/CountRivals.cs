using static SdgInsights.Ingest.AttendanceCues;

namespace SdgInsights.Ingest;

/// <summary>The numbers of people and organisations that were not chosen, each with the reason.</summary>
public static partial class Attendance
{
    /// <param name="chosen">Null where no number of the text is the attendance.</param>
    internal static IEnumerable<Rival> ParticipantRivals(Report report, CountFact? chosen) => report.People
        .Select((m, i) => (Mention: m, Index: i))
        .Where(c => !IsSameCount(c.Mention, chosen))
        .Select(c => new Rival("participants_total", report.Text.ToSource(c.Mention.Span), ReasonAgainst(report, c.Index)));

    internal static IEnumerable<Rival> OrganisationRivals(Report report, CountFact? chosen) => report.Counts
        .Where(m => m.Unit == CountUnit.Organisations && report.IsContent(m.Span.Start) && !IsSameCount(m, chosen))
        .Select(m => new Rival("organisations_count", report.Text.ToSource(m.Span), IsOrganisationAttendance(report, m) ? RivalReason.Weaker : RivalReason.NoSign));

    private static bool IsSameCount(CountMention mention, CountFact? chosen) =>
        chosen is not null && (mention.Value == chosen.Count.Value || chosen.Span.Overlaps(mention.Span));

    private static RivalReason ReasonAgainst(Report report, int index)
    {
        var mention = report.People[index];
        var before = report.Before(mention.Span.Start, ReachBefore);
        var after = report.After(mention.Span.End, ReachAfter);
        return NotAttendanceBefore().IsMatch(before) || NotAttendanceAfter().IsMatch(after) ? RivalReason.OtherMatter
            : InvitedBefore().IsMatch(before) || InvitedAfter().IsMatch(after) ? RivalReason.Invited
            : PlannedBefore().IsMatch(before) ? RivalReason.Planned
            : PartBefore().IsMatch(before) || IsPart(report, mention, after) ? RivalReason.PartOfTotal
            : report.PeopleScores[index] >= Enough ? RivalReason.Weaker
            : RivalReason.NoSign;
    }
}
