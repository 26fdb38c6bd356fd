using System.Globalization;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The term lists of the 17 goals, and the search for their terms in a text.</summary>
public sealed class TermLists
{
    private readonly PhraseIndex<SdgTerm> index;

    private TermLists(IReadOnlyList<SdgTerm> terms)
    {
        Terms = terms;
        index = new(terms.SelectMany(Phrases));
    }

    public IReadOnlyList<SdgTerm> Terms { get; }

    /// <summary>Reads <c>goal-01.csv</c> to <c>goal-17.csv</c>.</summary>
    /// <exception cref="DataFileException">The first thing found wrong, with its line.</exception>
    public static TermLists Load(string folder)
    {
        var terms = new List<SdgTerm>();
        foreach (var goal in Goal.All)
        {
            var file = string.Create(CultureInfo.InvariantCulture, $"goal-{goal.Number:00}.csv");
            terms.AddRange(DataTable.Read(folder, file, "target", "lang", "kind", "term").Rows.Select(row => FromRow(row, goal)));
        }

        return new(terms);
    }

    public static TermLists Of(IEnumerable<SdgTerm> terms) => new([.. terms]);

    /// <summary>
    /// The terms in a normal text, by place. Inside an exclusion no term of that goal counts, and of terms of one goal that lie
    /// in one another only the longest does.
    /// </summary>
    public IReadOnlyList<TermHit> In(string normalText)
    {
        ArgumentNullException.ThrowIfNull(normalText);
        var hits = new List<TermHit>();
        foreach (var group in index.All(normalText).Select(m => new TermHit(m.Value, m.Span)).GroupBy(h => h.Term.Goal))
        {
            var ofGoal = group.OrderBy(h => h.Span.Start).ThenByDescending(h => h.Span.Length).ToList();
            var kept = new List<TermHit>();
            foreach (var hit in ofGoal)
            {
                if (!kept.Exists(k => k.Span.Contains(hit.Span)))
                    kept.Add(hit);
            }

            hits.AddRange(kept.Where(h => h.Term.Kind != TermKind.Exclude));
        }

        return [.. hits.OrderBy(h => h.Span.Start).ThenBy(h => h.Term.Goal)];
    }

    // An asterisk leaves the ending open; other English terms also match with a plural s.
    private static IEnumerable<Phrase<SdgTerm>> Phrases(SdgTerm term)
    {
        if (term.Text.EndsWith('*'))
            return [new(term.Text[..^1], term, OpenEnd: true)];
        return char.IsAsciiLetter(term.Text[^1]) ? [new(term.Text, term), new(term.Text + "s", term)] : [new(term.Text, term)];
    }

    private static SdgTerm FromRow(DataRow row, Goal goal)
    {
        var kind = Codes.TryParse<TermKind>(row["kind"]) ?? throw row.Refuse("kind", row["kind"], "term, hint or exclude");
        var whole = row["target"] == goal.ToString();
        var target = whole ? null : SdgTarget.FromCode(row["target"]);
        return whole || target?.Goal == goal
            ? new(goal, target, kind, row.Required("term"))
            : throw row.Refuse("target", row["target"], $"{goal} or a target of goal {goal}");
    }
}
