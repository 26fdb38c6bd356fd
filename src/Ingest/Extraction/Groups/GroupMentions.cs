using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Finds in one pass which groups of people a text speaks of. Safe for several threads.</summary>
internal sealed class GroupMentions
{
    /// <summary>Stands for the name of an organisation, which speaks of no group.</summary>
    private const int NoGroup = -1;

    private readonly IReadOnlyList<LnobGroup> groups;
    private readonly PhraseIndex<(int Group, bool IsTerm)> words;

    public GroupMentions(ReferenceData reference, PhraseFamily? family = null)
    {
        groups = reference.LnobGroups;
        var phrases = groups.SelectMany((g, i) => g.Terms.Select(t => PhraseOf(t, i, isTerm: true)).Concat(g.Exclusions.Select(t => PhraseOf(t, i, isTerm: false)))).ToList();
        var terms = new PhraseIndex<(int, bool)>(phrases);
        // Of all organisations only those matter in whose names a term stands.
        var names = reference.Organisations.All.SelectMany(o => o.AllNames).Where(n => terms.All(n).Count > 0);
        words = new(phrases.Concat(names.Select(n => PhraseOf(n, NoGroup, isTerm: false))), family);
    }

    /// <returns>Each group once, in the order of the text.</returns>
    public IReadOnlyList<GroupMention> In(ActivityFacts facts)
    {
        var report = facts.Report;
        List<TextSpan> names = facts.Venue?.Name is { } venue ? [.. facts.Organisers, venue] : [.. facts.Organisers];
        var found = new GroupMention?[groups.Count];
        var matches = new List<(TextSpan Span, (int Group, bool IsTerm) Word)>();
        words.AddAll(report.Folded, new(0, report.Folded.Length), matches);
        foreach (var (place, group) in Counted(matches))
        {
            var span = report.Folded.ToSource(place, report.Value);
            if (!report.IsContent(span.Start) || names.Exists(n => n.Contains(span)))
                continue;
            found[group] = found[group] is { } known
                ? known with { Mentions = known.Mentions + 1 }
                : new(groups[group].Code, 1, report.Text.ToSource(span), report.Text.SourceOf(span));
        }

        return [.. found.OfType<GroupMention>().OrderBy(m => m.Span.Start).ThenBy(m => m.Group, StringComparer.Ordinal)];
    }

    /// <summary>Of the words of one group that lie in one another the longest counts; inside a name or an exclusion none does.</summary>
    private IEnumerable<(TextSpan Span, int Group)> Counted(List<(TextSpan Span, (int Group, bool IsTerm) Word)> matches)
    {
        var ends = new int[groups.Count];
        for (var first = 0; first < matches.Count;)
        {
            var next = first + 1;
            while (next < matches.Count && matches[next].Span.Start == matches[first].Span.Start)
                next++;
            // The longer ones of a place come last.
            for (var i = next - 1; i >= first; i--)
            {
                var (span, (group, isTerm)) = matches[i];
                if (group == NoGroup)
                {
                    for (var g = 0; g < ends.Length; g++)
                        ends[g] = Math.Max(ends[g], span.End);
                }
                else if (span.End > ends[group])
                {
                    ends[group] = span.End;
                    if (isTerm)
                        yield return (span, group);
                }
            }

            first = next;
        }
    }

    private static Phrase<(int Group, bool IsTerm)> PhraseOf(string term, int group, bool isTerm) =>
        term.EndsWith('*') ? new(term[..^1], (group, isTerm), OpenEnd: true) : new(term, (group, isTerm));
}
