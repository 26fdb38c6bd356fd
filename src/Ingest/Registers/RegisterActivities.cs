using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Makes the activities of a document's registers: one for each sheet, and one for all sheets of the same event.</summary>
internal static class RegisterActivities
{
    public static IReadOnlyList<Activity> Of(DocumentContent content, string source, RegisterEvents events)
    {
        var groups = new List<List<RegisterEvent>>();
        foreach (var sheet in content.Registers)
        {
            var found = events.Of(sheet, content.Text, source);
            if (groups.Find(g => g.TrueForAll(e => e.IsSameAs(found)) || g[^1].IsSameAs(found)) is { } group)
                group.Add(found);
            else
                groups.Add([found]);
        }

        return [.. groups.Select(g => RegisterActivity.Of(g, content.Text, source))];
    }
}
