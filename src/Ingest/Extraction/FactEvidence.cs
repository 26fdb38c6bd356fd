using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The words behind each fact of an activity.</summary>
internal static class FactEvidence
{
    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<Evidence> Of(ActivityFacts facts)
    {
        IEnumerable<(string Field, TextSpan? Span)> spans =
        [
            ("title", facts.Title),
            ("event_type", facts.Kind.Words),
            ("start_date", facts.Date?.Span),
            ("end_date", facts.Period?.End is null ? null : facts.Date?.Span),
            ("participants_total", facts.Attendance.Total?.Span),
            ("organisations_count", facts.Organisations?.Span),
            ("venue", facts.Venue?.Name),
            ("mode", facts.Mode?.Span),
            ("level", facts.Level?.Span),
            ("body", facts.Body.Body),
            ("edition", facts.Body.Edition),
            .. facts.Organisers.Select(o => ("organisers", (TextSpan?)o)),
            .. facts.Resolutions.Select(r => ("resolutions", (TextSpan?)r.Item.Text)),
            ("statement", facts.Statement?.Text),
            .. (facts.Statement?.Demands ?? []).Select(d => ("demands", (TextSpan?)d)),
        ];
        return [.. spans
            .Where(s => s.Span is { Length: > 0 })
            .Select(s => facts.Report.EvidenceAt(s.Field, s.Span!.Value))
            .Concat(facts.Where.Evidence)
            .OrderBy(e => e.Span.Start)
            .ThenBy(e => e.Field, StringComparer.Ordinal)];
    }
}
