using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>
/// Holds meetings back that a total over several already holds, body by body and year by year. A meeting is compared with the totals of
/// its series alone; only a total that comes or goes makes the whole series be looked at.
/// </summary>
internal sealed class TotalsUpdate(InsightsContext context)
{
    private static readonly string PartOfTotal = Codes.Of(HeldBackReason.PartOfTotal);
    private static readonly string SumOfSeveral = Codes.Of(HeadCountScope.SumOfSeveral);

    private readonly StoredReports reports = new(context);

    /// <summary>By series, the meetings to look at; null where it is all of them.</summary>
    private readonly Dictionary<(string Body, int Year), HashSet<string>?> touched = [];

    private IQueryable<ActivityRow> Activities => context.Set<ActivityRow>();

    public void Touch(string activity, string? bodyKey, int? startYear, string? participantsScope)
    {
        if (bodyKey is not { } body || startYear is not { } year)
            return;
        if (participantsScope == SumOfSeveral)
            touched[(body, year)] = null;
        else if (!touched.TryGetValue((body, year), out var meetings))
            touched.Add((body, year), [activity]);
        else
            meetings?.Add(activity);
    }

    public void TouchAll()
    {
        var all = Activities
            .Where(a => a.BodyKey != null && a.StartYear != null && a.ParticipantsScope == SumOfSeveral)
            .Select(a => new { a.BodyKey, a.StartYear }).Distinct();
        foreach (var series in all)
            touched[(series.BodyKey!, series.StartYear!.Value)] = null;
    }

    public void Write(VerdictWriter writer)
    {
        foreach (var (body, year) in WithTotals())
        {
            if (touched.TryGetValue((body, year), out var some))
                Write(body, year, some, writer);
        }
    }

    // Few series have a total. Which ones is asked once for all: a statement a series cost an eighth of storing.
    private IReadOnlyList<(string Body, int Year)> WithTotals()
    {
        var bodies = touched.Keys.Select(t => t.Body).Distinct().ToArray();
        var years = touched.Keys.Select(t => t.Year).Distinct().ToArray();
        var found = Activities
            .Where(a => bodies.Contains(a.BodyKey) && years.Contains(a.StartYear!.Value) && a.ParticipantsScope == SumOfSeveral)
            .Select(a => new { a.BodyKey, a.StartYear }).Distinct();
        return [.. found.AsEnumerable().Select(a => (a.BodyKey!, a.StartYear!.Value))];
    }

    private void Write(string body, int year, HashSet<string>? some, VerdictWriter writer)
    {
        var all = Activities.Where(a => a.BodyKey == body && a.StartYear == year);
        var totals = all.Where(a => a.ParticipantsScope == SumOfSeveral);
        var stored = some is null
            ? reports.Of(Meetings(all))
            : [.. reports.Of(Meetings(totals)).Concat(reports.Of(Meetings(Activities.Where(a => some.Contains(a.ActivityKey))))).DistinctBy(s => s.Report.Key)];
        var partOf = PartOfTotalRule.Decide(stored.Select(s => s.Report));
        foreach (var verdict in stored.Select(s => s.Verdict))
        {
            var heldBack = partOf.TryGetValue(verdict.Key, out var total) ? new HeldBack(HeldBackReason.PartOfTotal, total) : null;
            if (heldBack != verdict.HeldBack)
                writer.Write(verdict with { HeldBack = heldBack });
        }
    }

    /// <summary>Those that stand for their event, were not only planned and are not in doubt.</summary>
    private static IQueryable<ActivityRow> Meetings(IQueryable<ActivityRow> activities) => activities
        .Where(a => a.Level != null && a.EventKey == a.ActivityKey && (a.HeldBackReason == null || a.HeldBackReason == PartOfTotal));
}
