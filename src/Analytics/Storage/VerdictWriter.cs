using System.Data.Common;
using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>Writes down what activities count for.</summary>
internal sealed class VerdictWriter(DbConnection connection, DbTransaction transaction) : IDisposable
{
    private readonly StoredStatement activity = new(
        connection,
        transaction,
        "UPDATE activities SET held_back_reason = @reason, held_back_in_favour_of = @favour, event_key = @event, resolutions_count = @resolutions WHERE activity_key = @key",
        "@reason", "@favour", "@event", "@resolutions", "@key");

    private readonly StoredStatement people = new(
        connection, transaction, "UPDATE participation SET counts = @counts WHERE activity_key = @key", "@counts", "@key");

    public void Write(Verdict verdict)
    {
        activity.Execute(Codes.Of(verdict.HeldBack?.Reason), verdict.HeldBack?.InFavourOf, verdict.EventKey, verdict.ResolutionsCount, verdict.Key);
        people.Execute(verdict.HeldBack is null, verdict.Key);
    }

    public void Dispose()
    {
        activity.Dispose();
        people.Dispose();
    }
}
