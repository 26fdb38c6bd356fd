using System.Data.Common;
using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>Applies the rules against double counting to stored activities, and writes down what has changed.</summary>
internal sealed class HeldBackUpdate(InsightsContext context, DbConnection connection, DbTransaction transaction, ReferenceData reference)
{
    /// <param name="years">Years of which an activity was added; null for all. Undated activities are always looked at.</param>
    public void Run(IReadOnlyCollection<int>? years)
    {
        var affected = context.Set<ActivityRow>().Where(a => years == null || a.StartYear == null || years.Contains(a.StartYear.Value));
        var provinces = context.Set<ActivityProvinceRow>()
            .Where(p => affected.Any(a => a.ActivityKey == p.ActivityKey))
            .ToLookup(p => p.ActivityKey, p => p.Province);
        var register = Codes.Of(ParticipationBasis.Register);
        var participation = context.Set<ParticipationRow>();
        var rows = affected.Select(a => new StoredReport(
            a,
            participation.Any(p => p.ActivityKey == a.ActivityKey && p.Basis == register),
            participation.Any(p => p.ActivityKey == a.ActivityKey),
            context.Set<ResolutionRow>().Count(r => r.ActivityKey == a.ActivityKey))).ToList();
        var stored = rows.ToDictionary(r => r.Activity.ActivityKey, r => VerdictOf(r.Activity));
        var verdicts = new DoubleCountRule(reference).Decide([.. rows.Select(r => Report(r, [.. provinces[r.Activity.ActivityKey]]))]);
        Write(verdicts.Where(v => v != stored[v.Key]));
    }

    private void Write(IEnumerable<Verdict> changed)
    {
        using var activity = Prepare(
            "UPDATE activities SET held_back_reason = @reason, held_back_in_favour_of = @favour, event_key = @event, resolutions_count = @resolutions WHERE activity_key = @key",
            "@reason", "@favour", "@event", "@resolutions", "@key");
        using var people = Prepare("UPDATE participation SET counts = @counts WHERE activity_key = @key", "@counts", "@key");
        foreach (var verdict in changed)
        {
            Execute(activity, Codes.Of(verdict.HeldBack?.Reason), verdict.HeldBack?.InFavourOf, verdict.EventKey, verdict.ResolutionsCount, verdict.Key);
            Execute(people, verdict.HeldBack is null, verdict.Key);
        }
    }

    private DbCommand Prepare(string sql, params string[] parameters)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static void Execute(DbCommand command, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    private static Verdict VerdictOf(ActivityRow row) => new(
        row.ActivityKey,
        row.HeldBackReason is null ? null : new(Codes.Parse<HeldBackReason>(row.HeldBackReason), row.HeldBackInFavourOf),
        row.EventKey,
        row.ResolutionsCount);

    private static EventReport Report(StoredReport stored, IReadOnlyList<string> provinces)
    {
        var row = stored.Activity;
        return new(
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
            stored.HasRegister,
            stored.HasPeople,
            stored.Resolutions);
    }

    private sealed record StoredReport(ActivityRow Activity, bool HasRegister, bool HasPeople, int Resolutions);
}
