using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A register with what the lines above it tell of the event. Spans count in the document's text.</summary>
internal sealed record RegisterEvent(RegisterSheet Sheet, Activity Activity, string TitleKey)
{
    /// <summary>Sheets of one event: the days of a meeting, its morning and afternoon.</summary>
    public bool IsSameAs(RegisterEvent other) =>
        TitleKey == other.TitleKey
        && Sheet.CountsPeople == other.Sheet.CountsPeople
        && Sheet.Intent == other.Sheet.Intent
        && (Activity.Venue is null || other.Activity.Venue is null || RegisterKey.Of(Activity.Venue) == RegisterKey.Of(other.Activity.Venue))
        && AreNear(Activity.Period, other.Activity.Period);

    // A series keeps its name from meeting to meeting; days of one meeting follow each other.
    private static bool AreNear(ActivityPeriod? one, ActivityPeriod? other)
    {
        if (one is null || other is null)
            return true;
        var (first, second) = one.Start.Earliest <= other.Start.Earliest ? (one, other) : (other, one);
        return second.Start.Earliest <= (first.End ?? first.Start).Latest.AddDays(1);
    }
}
