namespace SdgInsights.Reports;

/// <summary>Cells that count activities of a place, a goal or a year.</summary>
internal static class EventCells
{
    /// <summary>A sign and no zero: of what no document tells nobody knows.</summary>
    public const string None = "–";

    /// <summary>With the way to the activity, where it is one, or to all of them.</summary>
    public static Cell Count(IReadOnlyList<Event> events, ReportContext context) => events.Count == 0
        ? Cell.Of(None)
        : Cell.Of(events.Count, link: events.Count == 1 ? context.Links.Activity(events[0].Key) : context.Links.Sheet(SheetKeys.Activities));
}
