using SdgInsights.Domain;
using static SdgInsights.Ingest.AttendanceCues;

namespace SdgInsights.Ingest;

/// <summary>A count with the place where it was read.</summary>
public sealed record CountFact(HeadCount Count, TextSpan Span)
{
    /// <summary>No rule tells that it is the attendance; the words around it make it likely.</summary>
    public bool IsInferred { get; init; }
}

/// <summary>Tells attendance from the many other numbers of people in a report, and takes a number only where the text says that they took part.</summary>
public static partial class Attendance
{
    private const int ReachBefore = 110;
    private const int ReachAfter = 230;
    private const int ReachTotal = 60;
    private const int ReachGuests = 400;
    private const double Enough = 2;
    private const double MostForClose = 1.2;
    private const double MostForFar = 2.5;
    private const int FewestOfNote = 5;
    private const int LargestTraining = 2000;
    private const int Opening = 700;
    private const string Firm = "บริษัท";

    public static CountFact? ParticipantsOf(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var mentions = report.People;
        var best = mentions
            .Select((m, i) => (Mention: m, Score: report.PeopleScores[i]))
            .Where(c => c.Score >= Enough)
            .OrderByDescending(c => c.Score)
            .ThenBy(c => c.Mention.Span.Start)
            .Select(c => c.Mention)
            .FirstOrDefault();
        if (best is null)
            return report.Language is Language.Other ? OtherFacts.ParticipantsOf(report) : null;
        var whole = RoomAndLine.Sum(report, mentions, best) is var room && room != best ? room
            : EqualGroups.Whole(report, best) is var groups && groups != best ? groups
            : SideBySide.Sum(report, mentions, best) is var groupsBeside && groupsBeside != best ? groupsBeside
            : FromEach.Sum(report, best);
        return FactOf(report, whole);
    }

    /// <summary>A number that was chosen as the attendance, with what its words say of it.</summary>
    internal static CountFact FactOf(Report report, CountMention chosen) => new(CountOf(report, chosen), chosen.Span);

    public static CountFact? OrganisationsOf(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        // One organisation is named and not counted.
        var counted = report.Counts.Where(m => m is { Unit: CountUnit.Organisations, Value: > 1 } && report.IsContent(m.Span.Start)).ToList();
        // "มีบริษัทเข้าร่วม 93 ราย"
        counted.AddRange(report.People.Where(m => m.Span.Of(report.Value).EndsWith("ราย", StringComparison.Ordinal) && FirmsCameBefore().IsMatch(report.Before(m.Span.Start, ReachBefore))));
        var mention = counted.Find(m => m.Unit is CountUnit.People) ?? counted.Find(m => IsOrganisationAttendance(report, m)) ?? counted.Find(m => PartnersBefore().IsMatch(report.Before(m.Span.Start, ReachBefore)));
        return mention is null ? null : new(new(mention.Value, mention.Qualifier), mention.Span);
    }

    /// <summary>Whether the words around a span say that people took part, and not that they were invited or are only a statistic.</summary>
    internal static bool IsStatedAt(Report report, TextSpan span)
    {
        var before = report.Before(span.Start, ReachBefore);
        var after = report.After(span.End, ReachAfter);
        return report.IsContent(span.Start)
            && (AttendedBefore().IsMatch(before) || AttendedAfter().IsMatch(after))
            && !NotAttendanceBefore().IsMatch(before) && !NotAttendanceAfter().IsMatch(after)
            && !PlannedBefore().IsMatch(before) && !InvitedBefore().IsMatch(before);
    }

    /// <summary>The phrase that holds the count, from the word that shows attendance to the unit.</summary>
    private static HeadCount CountOf(Report report, CountMention mention)
    {
        var before = report.Before(mention.Span.Start, ReachBefore);
        var after = report.After(mention.Span.End, ReachAfter);
        var planned = (PlannedBefore().IsMatch(before) && !CloseAfter().IsMatch(after)) || (report.Language is not Language.Thai && PlannedAfter().IsMatch(after));
        var several = SeveralMeetings().IsMatch(before) || SeveralMeetings().IsMatch(after);
        return new(
            mention.Value,
            planned ? HeadCountQualifier.Planned : mention.Qualifier,
            several ? HeadCountScope.SumOfSeveral : HeadCountScope.ThisActivity);
    }

    internal static IReadOnlyList<double> Scores(Report report) => [.. report.People.Select((_, i) => Score(report, report.People, i))];

    private static double Score(Report report, IReadOnlyList<CountMention> all, int index)
    {
        var mention = all[index];
        var before = report.Before(mention.Span.Start, ReachBefore);
        var after = report.After(mention.Span.End, ReachAfter);
        var isTold = IsBroughtOrDid(report, before, after);
        var isActor = report.Language is not Language.Thai && IsActor(report, mention, before, after);
        // A town's inhabitants come to no meeting.
        if (mention.Value > LargestTraining && report.Language is not Language.Thai && InhabitantsWithin().IsMatch(mention.Span.Of(report.Value)) && !CloseAfter().IsMatch(after) && !CloseBefore().IsMatch(before))
            return 0;
        if (!isTold && !isActor && !MayShowAttendance(Sentence(report, mention)) && !IsOfGuestList(report, mention))
            return 0;
        var isTotal = TotalBefore().IsMatch(before);
        // A word that shows attendance speaks of the first number behind it; only a total may look past its parts.
        var own = isTotal ? before : report.Before(mention.Span.Start, Math.Min(ReachBefore, SinceLast(all, index)));
        var into = Math.Max(0, mention.Span.Start - report.BodyStart);
        // "120 participants from the private sector, academia and the media attended" says twice that they came.
        var isKnown = report.Language is not Language.Thai && IsKnown(mention.Span.Of(report.Value), own, after);
        var isClose = isTold || isActor || isKnown || CloseBefore().IsMatch(own) || CloseAfter().IsMatch(after) || (AttendedWithin().IsMatch(mention.Span.Of(report.Value)) && (AttendedAfter().IsMatch(after) || (report.Language is not Language.Thai && ParticipantsBefore().IsMatch(own))));
        var shown = Shown(report, mention, own, after, isClose);
        if (shown <= 0)
            return 0;
        var score = shown + (isTotal ? 1.5 : 0);
        if (IsOfSomethingElse(own, after, isClose) || IsEarlier(report, own, after) || (mention.Value > LargestTraining && report.Language is not Language.Thai && TrainedBefore().IsMatch(own)))
            score -= 4;
        if (PlannedBefore().IsMatch(before) && !CloseAfter().IsMatch(after) && !ExpectedBefore().IsMatch(before))
            score -= 0.5;
        if ((InvitedBefore().IsMatch(own) && !CameAfter().IsMatch(after)) || InvitedAfter().IsMatch(after) || PartBefore().IsMatch(before) || IsPart(report, mention, after) || (!isTotal && IsOfOneOfSeveral(report, mention, own, after)))
            score -= 3;
        if (mention.Value < FewestOfNote)
            score -= 2;
        if (SeveralTimes().IsMatch(before) && into > Opening)
            score -= 2;
        if (IsSumOfNext(report, all, index))
            score += 2;
        // A larger figure of the same sentence that calls itself a total holds the smaller ones.
        if (Near(all, index).Any(o => o.Value > mention.Value && TotalBefore().IsMatch(report.Before(o.Span.Start, ReachTotal)) && !InvitedAfter().IsMatch(report.After(o.Span.End, ReachTotal))))
            score -= 2;
        return score - Math.Min(isClose ? MostForClose : MostForFar, into / 1200.0);
    }

    // Who acts in a paragraph that tells of an event took part in it, whatever he did.
    private static bool IsActor(Report report, CountMention mention, string before, string after) =>
        InTotalBefore().IsMatch(before)
        || (mention.Value >= FewestOfNote && OpensSentence().IsMatch(before) && DidInSentence().IsMatch(after)
            && report.Before(mention.Span.Start, ReachGuests) + after is var around && OfEvent().IsMatch(around) && !OfStudy().IsMatch(around));

    // Their own noun, or a label, says that they came.
    private static bool IsKnown(string people, string before, string after) =>
        LabelBefore().IsMatch(before) || (AttendedWithin().IsMatch(people) && ((KnownBefore().IsMatch(before) && KnownAfter().IsMatch(after)) || TakenOnAfter().IsMatch(after)));

    // "จำนวน 90 คน เข้าร่วมที่ห้องประชุม 30 คน ผ่านระบบออนไลน์ 60 คน": a whole and its parts.
    private static bool IsSumOfNext(Report report, IReadOnlyList<CountMention> all, int index) =>
        index + 2 < all.Count && all[index].Value == all[index + 1].Value + all[index + 2].Value
        && all[index + 2].Span.Start - all[index].Span.End <= ReachAfter && report.LineAt(all[index].Span.Start) == report.LineAt(all[index + 2].Span.Start);

    private static bool IsBroughtOrDid(Report report, string before, string after) =>
        report.Language is not Language.Thai && ((BroughtBefore().IsMatch(before) && BroughtAfter().IsMatch(after)) || (OnDayBefore().IsMatch(before) && DidAfter().IsMatch(after)));

    private static bool IsOfGuestList(Report report, CountMention mention) =>
        report.Language is not Language.Thai && report.Before(mention.Span.Start, ReachGuests) is var before
        && (GuestList().IsMatch(before) || (AfterListOfParticipants().IsMatch(before) && InTotalAfter().IsMatch(report.After(mention.Span.End, ReachTotal))));

    private static ReadOnlySpan<char> Sentence(Report report, CountMention mention) =>
        report.Value.AsSpan()[Math.Max(0, mention.Span.Start - ReachBefore)..Math.Min(report.Value.Length, mention.Span.End + ReachAfter)];

    private static double Shown(Report report, CountMention mention, string before, string after, bool isClose)
    {
        var span = mention.Span.Of(report.Value);
        var score = isClose ? 3.5
            : AttendedBefore().IsMatch(before) || AttendedAfter().IsMatch(after) || AttendedWithin().IsMatch(span) || IsOfGuestList(report, mention) ? 3
            : 0;
        // "มีบริษัทเข้าร่วม 93 ราย" counts firms.
        if (span.EndsWith("ราย", StringComparison.Ordinal) && FirmsBefore().IsMatch(before))
            return 0;
        var isSmallAndEarly = mention.Value <= LargestTraining && mention.Span.Start - report.BodyStart <= Opening;
        if (SchemeBefore().IsMatch(before) && !(isSmallAndEarly && span.EndsWith("คน", StringComparison.Ordinal)))
            score = Math.Min(score, 1);
        // "ราย" counts cases, firms and debtors as often as people.
        if (span.EndsWith("ราย", StringComparison.Ordinal) && score > 0)
            score -= isClose ? 0.5 : 1.25;
        return score;
    }

    // "คณะกรรมการ 12 คน" are its members; of "คณะกรรมการเข้าร่วมประชุม 12 คน" the nearer word decides.
    private static bool IsOfSomethingElse(string before, string after, bool isClose)
    {
        if (NotAttendanceAfter().IsMatch(after) || YearlyBefore().IsMatch(before) || ManySitesBefore().IsMatch(before))
            return true;
        var other = NotAttendanceBefore().Match(before);
        return other.Success && !(isClose && (CloseAfter().IsMatch(after) || CloseBefore().Match(before).Index > other.Index));
    }

    // "A third had trained 40 women before": what was done earlier, unless these came.
    private static bool IsEarlier(Report report, string before, string after) =>
        report.Language is not Language.Thai && ((EarlierBefore().IsMatch(before) && !CloseAfter().IsMatch(after)) || (HasDoneBefore().IsMatch(before) && (OverTimeAfter().IsMatch(after) || OverTimeBefore().IsMatch(before))));

    /// <summary>Whether a report counts who came to each of several meetings and to none of them alone; it has an attendance then, but no total.</summary>
    public static bool IsToldByMeeting(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Language is not Language.Thai
            && report.People.Any(m => IsOfOneOfSeveral(report, m, report.Before(m.Span.Start, ReachBefore), report.After(m.Span.End, ReachAfter)));
    }

    private static bool IsOfOneOfSeveral(Report report, CountMention mention, string before, string after) =>
        report.Language is not Language.Thai
        && (AtOneStopBefore().IsMatch(before)
            || (InTownBefore().IsMatch(before) && (OtherTownAfter().IsMatch(after) || OtherTownBefore().IsMatch(report.Before(mention.Span.Start, ReachAfter)))));

    private static int SinceLast(IReadOnlyList<CountMention> all, int index) =>
        index == 0 ? int.MaxValue : Math.Max(0, all[index].Span.Start - all[index - 1].Span.End);

    private static IEnumerable<CountMention> Near(IReadOnlyList<CountMention> all, int index)
    {
        for (var i = index - 1; i >= 0 && all[index].Span.Start - all[i].Span.Start < ReachBefore; i--)
            yield return all[i];
        for (var i = index + 1; i < all.Count && all[i].Span.Start - all[index].Span.Start < ReachBefore; i++)
            yield return all[i];
    }

    // "20 men and 30 women", "จากไทย 20 คน และลาว 15 คน": one of several figures that stand side by side.
    private static bool IsPart(Report report, CountMention mention, string after) =>
        (SexUnit().IsMatch(mention.Span.Of(report.Value)) && (OtherSex().IsMatch(after) || OtherSexBefore().IsMatch(report.Before(mention.Span.Start, ReachTotal))))
        || (PartAfter().IsMatch(after) && FromBefore().IsMatch(report.Before(mention.Span.Start, ReachTotal)))
        || AfterOtherParts().IsMatch(report.Before(mention.Span.Start, ReachBefore))
        || FromAndMoreFrom().IsMatch(after) || MoreFromBefore().IsMatch(report.Before(mention.Span.Start, ReachTotal));

    private static bool IsOrganisationAttendance(Report report, CountMention mention)
    {
        var before = report.Before(mention.Span.Start, ReachBefore);
        var after = report.After(mention.Span.End, ReachAfter);
        if (mention.Span.Of(report.Value).EndsWith(Firm, StringComparison.Ordinal) && !FirmsCame().IsMatch(before))
            return false;
        return (OrganisationsBefore().IsMatch(before) || OrganisationsAfter().IsMatch(after) || (SignedBefore().IsMatch(before) && NamedAfter().IsMatch(after)) || (report.Language is not Language.Thai && ListedAmongParticipants().IsMatch(report.Before(mention.Span.Start, ReachGuests)))) && !GivenTo().IsMatch(before) && !NotAttendanceBefore().IsMatch(before) && !NotAttendanceAfter().IsMatch(after);
    }
}
