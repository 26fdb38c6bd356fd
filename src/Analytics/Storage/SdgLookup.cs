using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>The assignments of activities and resolutions, by the subject's key.</summary>
internal sealed class SdgLookup
{
    private readonly ILookup<string, SdgAssignment> assignments;

    public SdgLookup(InsightsContext context)
    {
        assignments = context.Set<SdgRow>()
            .OrderBy(r => r.SubjectKey).ThenBy(r => r.Position)
            .ToLookup(r => r.SubjectKey, r => new SdgAssignment(
                new Goal(r.Goal),
                SdgTarget.FromCode(r.Target),
                r.Probability,
                Codes.Parse<AssignmentMethod>(r.Method),
                StoredLists.Terms(r.Terms)));
    }

    public IReadOnlyList<SdgAssignment> Of(string subjectKey) => [.. assignments[subjectKey]];
}
