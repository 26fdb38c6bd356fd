using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>A stored report and what is written down of its part in totals.</summary>
internal sealed record StoredReport(EventReport Report, Verdict Verdict, string? BodyKey);

/// <summary>Reads stored activities as the rules against double counting ask for them.</summary>
internal sealed class StoredReports(InsightsContext context)
{
    public IReadOnlyList<StoredReport> Of(IQueryable<ActivityRow> activities)
    {
        // A join, for which the database goes from the few activities to their provinces and not the other way round.
        var provinces = activities
            .Join(context.Set<ActivityProvinceRow>(), a => a.ActivityKey, p => p.ActivityKey, (_, p) => p)
            .ToLookup(p => p.ActivityKey, p => p.Province);
        var rows = activities.Select(a => new
        {
            Activity = a,
            HasPeople = context.Set<ParticipationRow>().Any(p => p.ActivityKey == a.ActivityKey),
            HasResolutions = context.Set<ResolutionRow>().Any(r => r.ActivityKey == a.ActivityKey),
        });
        return [.. rows.AsEnumerable().Select(r => new StoredReport(
            Report(r.Activity, [.. provinces[r.Activity.ActivityKey]], r.HasPeople, r.HasResolutions), VerdictOf(r.Activity), r.Activity.BodyKey))];
    }

    private static EventReport Report(ActivityRow row, IReadOnlyList<string> provinces, bool hasPeople, bool hasResolutions) => new(
        row.ActivityKey,
        row.DocumentHash,
        row.Title,
        PartialDate.FromIso(row.StartDate),
        Codes.TryParse<ActivityLevel>(row.Level),
        Codes.TryParse<ActivityMode>(row.Mode),
        row.Body,
        row.Edition,
        row.HostCountry,
        row.ThaiRegion,
        provinces,
        row.Venue,
        StoredHeadCount.Of(row.Participants, row.ParticipantsQualifier, row.ParticipantsScope),
        row.ReportRank,
        hasPeople,
        hasResolutions,
        row.IsInDoubt && !row.IsReviewed);

    private static Verdict VerdictOf(ActivityRow row) => new(
        row.ActivityKey,
        row.HeldBackReason is null ? null : new(Codes.Parse<HeldBackReason>(row.HeldBackReason), row.HeldBackInFavourOf),
        row.EventKey,
        row.ResolutionsCount);
}
