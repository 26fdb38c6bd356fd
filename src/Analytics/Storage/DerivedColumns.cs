using System.Data.Common;
using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>Brings columns up to date that follow from others by rules of the program, where an earlier version wrote them or none did.</summary>
internal static class DerivedColumns
{
    public static void Refresh(InsightsContext context, DbConnection connection, DbTransaction transaction)
    {
        string[] registers = [Codes.Of(ParticipationBasis.Register), Codes.Of(ParticipationBasis.RegisterTitles)];
        var participation = context.Set<ParticipationRow>();
        var rows = context.Set<ActivityRow>().Select(a => new
        {
            Activity = a,
            HasRegister = participation.Any(p => p.ActivityKey == a.ActivityKey && registers.Contains(p.Basis)),
            HasParts = participation.Any(p => p.ActivityKey == a.ActivityKey && !p.CompletesTotal),
            context.Set<DocumentRow>().First(d => d.DocumentHash == a.DocumentHash).MediaType,
        });
        var stale = rows.AsEnumerable()
            .Select(r => (
                r.Activity,
                Rank: ReportRank.Of(
                    StoredHeadCount.Of(r.Activity.Participants, r.Activity.ParticipantsQualifier, r.Activity.ParticipantsScope), r.HasRegister, r.HasParts, r.MediaType, r.Activity.IsInDoubt && !r.Activity.IsReviewed),
                Body: EventNames.Body(r.Activity.Body)))
            .Where(r => r.Rank != r.Activity.ReportRank || r.Body != r.Activity.BodyKey)
            .Select(r => (r.Activity.ActivityKey, r.Rank, r.Body))
            .ToList();
        using var update = new StoredStatement(connection, transaction, "UPDATE activities SET report_rank = @rank, body_key = @body WHERE activity_key = @key", "@rank", "@body", "@key");
        foreach (var (key, rank, body) in stale)
            update.Execute(rank, body, key);
    }
}
