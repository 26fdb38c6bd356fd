using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>The assignments of documents, activities and resolutions, by the subject's key.</summary>
internal sealed class SdgLookup
{
    private readonly ILookup<string, SdgAssignment> assignments;

    public SdgLookup(InsightsContext context)
    {
        var terms = context.Set<SdgTermRow>()
            .OrderBy(r => r.SubjectKey).ThenBy(r => r.SdgPosition).ThenBy(r => r.Position)
            .ToLookup(
                r => (r.SubjectKey, r.SdgPosition),
                r => new CarryingTerm(r.Text, new TextSpan(r.SpanStart, r.SpanEnd), r.Weight));
        assignments = context.Set<SdgRow>()
            .OrderBy(r => r.SubjectKey).ThenBy(r => r.Position)
            .ToLookup(r => r.SubjectKey, r => new SdgAssignment(
                new Goal(r.Goal),
                SdgTarget.FromCode(r.Target),
                r.Probability,
                Codes.Parse<AssignmentMethod>(r.Method),
                [.. terms[(r.SubjectKey, r.Position)]]));
    }

    public IReadOnlyList<SdgAssignment> Of(string subjectKey) => [.. assignments[subjectKey]];
}
