using System.Globalization;
using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>Reads the facts back exactly as they were loaded.</summary>
internal sealed class DatasetReader(InsightsContext context)
{
    private readonly SdgLookup sdgs = new(context);
    private readonly ILookup<string, Problem> problems = context.Set<ProblemRow>()
        .OrderBy(r => r.SubjectKey).ThenBy(r => r.Position)
        .ToLookup(r => r.SubjectKey, r => new Problem(r.Source, r.Place, r.Field, r.Found, r.Expected));

    /// <summary>Ordered by name, then hash.</summary>
    public IReadOnlyList<StoredSource> Sources()
    {
        var activities = context.Set<ActivityRow>()
            .GroupBy(r => r.DocumentHash)
            .Select(g => new { Hash = g.Key, Count = g.Count() })
            .ToDictionary(g => g.Hash, g => g.Count);
        return [.. context.Set<DocumentRow>()
            .Select(r => new { r.DocumentHash, r.Name, r.MediaType, r.Language, r.RetrievedAt })
            .AsEnumerable()
            .Select(r => new StoredSource(
                DocumentId.FromHash(r.DocumentHash),
                r.Name,
                r.MediaType,
                Codes.Parse<Language>(r.Language),
                activities.GetValueOrDefault(r.DocumentHash),
                [.. problems[r.DocumentHash]])
            {
                RetrievedAt = DateTimeOffset.ParseExact(r.RetrievedAt, "O", CultureInfo.InvariantCulture),
            })
            .OrderBy(s => s.Name, StringComparer.Ordinal)
            .ThenBy(s => s.Id.Hash, StringComparer.Ordinal)];
    }

    /// <summary>Ordered by start (undated last), then key.</summary>
    public IReadOnlyList<StoredActivity> Activities(IReadOnlyList<StoredSource> sources)
    {
        var byHash = sources.ToDictionary(s => s.Id.Hash);
        var facts = new ActivityLookups(context, sdgs, problems);
        return [.. context.Set<ActivityRow>()
            .AsEnumerable()
            .Select(r => facts.Activity(r, byHash[r.DocumentHash]))
            .OrderBy(a => a.Activity.Period is null)
            .ThenBy(a => a.Activity.Period?.Start)
            .ThenBy(a => a.Key, StringComparer.Ordinal)];
    }
}
