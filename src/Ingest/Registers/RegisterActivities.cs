using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Makes the activities of a document's registers: one for each sheet, and one for all sheets of the same event.</summary>
internal static class RegisterActivities
{
    public static ReadDocument Of(SourceDocument document, DocumentContent content, RegisterEvents events)
    {
        var groups = new List<List<RegisterEvent>>();
        foreach (var sheet in content.Registers)
        {
            var found = events.Of(sheet, content.Text, document.Name);
            if (groups.Find(g => g.TrueForAll(e => e.IsSameAs(found)) || g[^1].IsSameAs(found)) is { } group)
                group.Add(found);
            else
                groups.Add([found]);
        }

        return new(document, [.. groups.Select(g => RegisterActivity.Of(g, content.Text, document.Name))], content.Problems)
        {
            Layouts = [.. content.Registers.SelectMany(r => r.Layouts)],
            Attendees = [.. groups.SelectMany((g, i) => AttendeesOf(g, i + 1))],
        };
    }

    private static IEnumerable<Attendee> AttendeesOf(List<RegisterEvent> sheets, int activity) => sheets
        .Where(s => s.Sheet is { CountsPeople: true, Intent: RegisterIntent.Attendance })
        .SelectMany(s => s.Sheet.People)
        .Select(p => p.Known)
        .OfType<KnownPerson>()
        .DistinctBy(p => p.Hash)
        .Select(p => new Attendee(activity, p.Hash, p.Name));
}
