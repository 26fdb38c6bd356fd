using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Moves the spans of facts that were read from a part of a document to where they stand in the whole.</summary>
internal static class SpanShift
{
    public static Activity Of(Activity activity, int by) => by == 0 ? activity : activity with
    {
        Evidence = [.. activity.Evidence.Select(e => e with { Span = Moved(e.Span, by) })],
        Sdgs = Moved(activity.Sdgs, by),
        Resolutions = [.. activity.Resolutions.Select(r => r with { Span = Moved(r.Span, by), Sdgs = Moved(r.Sdgs, by) })],
    };

    private static IReadOnlyList<SdgAssignment> Moved(IReadOnlyList<SdgAssignment> sdgs, int by) =>
        [.. sdgs.Select(a => a with { Terms = [.. a.Terms.Select(t => t with { Span = Moved(t.Span, by) })] })];

    private static TextSpan Moved(TextSpan span, int by) => new(span.Start + by, span.End + by);
}
