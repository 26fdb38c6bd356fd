using System.Data.Common;
using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>
/// Applies the rules against double counting to what a change of the store can touch: reports of the same day, and of the same body
/// and year. So memory holds the reports of some days at a time, however large the store.
/// </summary>
internal sealed class EventUpdate(InsightsContext context, DbConnection connection, DbTransaction transaction, DoubleCountRule rule)
{
    private const int DaysAtOnce = 200;

    private readonly StoredReports reports = new(context);
    private readonly TotalsUpdate totals = new(context);

    private IQueryable<ActivityRow> Activities => context.Set<ActivityRow>();

    /// <summary>After these activities were added, as they count where no other report speaks of the event.</summary>
    public void Added(IReadOnlyList<ActivityRow> activities)
    {
        foreach (var activity in activities)
            totals.Touch(activity.ActivityKey, activity.BodyKey, activity.StartYear, activity.ParticipantsScope);
        Run([.. activities.Select(a => DatedActivity.Of(a.ActivityKey, a.StartDate))], activities.Select(a => a.ActivityKey).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>After a reviewer decided on these activities.</summary>
    public void Decided(IReadOnlyCollection<string> keys) => Run(Dated(keys), null);

    /// <summary>After the rules may have changed.</summary>
    public void All()
    {
        var days = Activities.GroupBy(a => a.StartDate).Select(d => new { d.Key, Activity = d.Min(a => a.ActivityKey)! }).ToList();
        totals.TouchAll();
        Run([.. days.Select(d => DatedActivity.Of(d.Activity, d.Key)).Where(a => a.Day is not null)], null);
    }

    /// <param name="added">The activities that are new; null where any verdict may have changed.</param>
    private void Run(IReadOnlyList<DatedActivity> activities, IReadOnlySet<string>? added)
    {
        var decided = new DecidedPairs(StoredDecisions.All(context));
        var dated = Dated(decided.Groups.SelectMany(g => g)).ToDictionary(a => a.Key, StringComparer.Ordinal);
        var days = EventDay.Of(activities, decided.Groups.Select(g => g.Where(dated.ContainsKey).Select(k => dated[k]).ToList()));
        using var writer = new VerdictWriter(connection, transaction);
        var few = days.Where(d => added is not null && !d.IsDecided && d.Days.Count == 1).ToList();
        foreach (var some in few.Select(d => d.Days[0]).Chunk(DaysAtOnce))
            Write(AmongHeads(some, decided, added!), writer);
        // Without a full date a report is of the same event as another only where a reviewer says so: a new one counts as it was added,
        // and the others are asked for all at once.
        var undated = days.Where(d => !d.IsDecided && d.Days.Count == 0).ToList();
        foreach (var some in (added is null ? undated : []).SelectMany(d => d.Undated).Chunk(DaysAtOnce))
            Write(Decide(reports.Of(Activities.Where(a => some.Contains(a.ActivityKey))), decided), writer);
        foreach (var day in days.Except(few).Except(undated))
            Write(Decide(reports.Of(day.Among(Activities)), decided), writer);
        totals.Write(writer);
    }

    private IReadOnlyList<DatedActivity> Dated(IEnumerable<string> keys) =>
    [
        .. Activities.Where(a => keys.Contains(a.ActivityKey)).Select(a => new { a.ActivityKey, a.StartDate }).AsEnumerable()
            .Select(a => DatedActivity.Of(a.ActivityKey, a.StartDate)),
    ];

    /// <summary>
    /// A new report that is alone on its day counts as it was added. Reports that are held back change nothing for others, so that it
    /// is enough to look at those that stand or speak for events, unless a new event stands, in whose favour some of them may have to
    /// be held back now.
    /// </summary>
    private IEnumerable<(StoredReport Stored, Verdict Verdict)> AmongHeads(string[] days, DecidedPairs decided, IReadOnlySet<string> added)
    {
        var counts = Activities.Where(a => days.Contains(a.StartDate)).GroupBy(a => a.StartDate!)
            .Select(d => new { d.Key, Count = d.Count() }).Where(d => d.Count > 1).ToDictionary(d => d.Key, d => d.Count);
        var shared = counts.Keys.ToArray();
        var some = reports.Of(Activities.Where(a => shared.Contains(a.StartDate) && (a.EventKey == a.ActivityKey || a.ResolutionsCount)));
        var heads = ByDay(some).Select(d => (Day: d.Key, Verdicts: Decide([.. d], decided))).ToList();
        var open = heads.Where(d => !IsSettled(d.Verdicts, added) && d.Verdicts.Count < counts[d.Day]).Select(d => d.Day).ToHashSet();
        var whole = ByDay(open.Count == 0 ? [] : reports.Of(Activities.Where(a => open.Contains(a.StartDate!))));
        return heads.Where(d => !open.Contains(d.Day)).Select(d => d.Verdicts).Concat(whole.Select(d => Decide([.. d], decided))).SelectMany(v => v);
    }

    private static bool IsSettled(List<(StoredReport Stored, Verdict Verdict)> heads, IReadOnlySet<string> added) =>
        heads.TrueForAll(h => added.Contains(h.Verdict.Key) ? h.Verdict.EventKey != h.Verdict.Key : h.Verdict.EventKey == h.Stored.Verdict.EventKey);

    private static IEnumerable<IGrouping<string, StoredReport>> ByDay(IEnumerable<StoredReport> reports) => reports.GroupBy(r => r.Report.Start!.ToString());

    private List<(StoredReport Stored, Verdict Verdict)> Decide(IReadOnlyList<StoredReport> stored, DecidedPairs decided)
    {
        var verdicts = rule.Events([.. stored.Select(s => s.Report)], decided).ToDictionary(v => v.Key, StringComparer.Ordinal);
        return [.. stored.Select(s => (s, verdicts[s.Report.Key]))];
    }

    private void Write(IEnumerable<(StoredReport Stored, Verdict Verdict)> decided, VerdictWriter writer)
    {
        foreach (var (stored, found) in decided)
        {
            // Whether a total holds it, its series tells.
            var verdict = found.HeldBack is null && stored.Verdict.HeldBack is { Reason: HeldBackReason.PartOfTotal } partOf ? found with { HeldBack = partOf } : found;
            if (verdict == stored.Verdict)
                continue;
            writer.Write(verdict);
            totals.Touch(verdict.Key, stored.BodyKey, stored.Report.Start?.Year, Codes.Of(stored.Report.Participants?.Scope));
        }
    }
}
