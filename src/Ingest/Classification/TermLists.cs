using System.Globalization;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The term lists of the 17 goals, and the search for their terms in a text.</summary>
public sealed class TermLists
{
    private readonly PhraseIndex<int> index;
    private readonly SdgTerm[] terms;
    private readonly Mark[] marks;

    private TermLists(SdgTerm[] terms)
    {
        this.terms = terms;
        marks = [.. terms.Select(t => new Mark(t.Goal, t.Kind == TermKind.Exclude))];
        index = new(terms.SelectMany((term, position) => Phrases(term.Text, position)));
    }

    public IReadOnlyList<SdgTerm> Terms => terms;

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

        return new([.. terms]);
    }

    public static TermLists Of(IEnumerable<SdgTerm> terms) => new([.. terms]);

    /// <summary>
    /// The terms in a text, by place. Inside an exclusion no term of that goal counts, and of terms of one goal that lie
    /// in one another only the longest does.
    /// </summary>
    public IReadOnlyList<TermHit> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = FoldedText.Of(text);
        var hits = new List<TermHit>();
        AddTo(hits, [], folded.Chars);
        return hits.ConvertAll(h => h with { Span = folded.ToSource(h.Span, text) });
    }

    /// <summary>As <see cref="In"/>, in a folded text and into lists that the caller keeps: nothing is allocated once they are large enough.</summary>
    internal void AddTo(List<TermHit> hits, List<(TextSpan Span, int Index)> matches, ReadOnlySpan<char> folded)
    {
        matches.Clear();
        index.AddAll(folded, matches);
        // Matches come by start and then by length; a longer one of the same start must be seen first. As starts only grow, a
        // match lies within an earlier one of its goal exactly where one of them ends no sooner.
        Span<int> endOfGoal = stackalloc int[Goal.Count];
        for (var first = 0; first < matches.Count;)
        {
            var next = first + 1;
            while (next < matches.Count && matches[next].Span.Start == matches[first].Span.Start)
                next++;
            for (var i = next - 1; i >= first; i--)
            {
                var (span, position) = matches[i];
                var mark = marks[position];
                ref var end = ref endOfGoal[mark.Goal.Index];
                if (span.End <= end)
                    continue;
                end = span.End;
                if (!mark.IsExclusion)
                    hits.Add(new(terms[position], position, mark.Goal, span));
            }

            first = next;
        }
    }

    // An asterisk leaves the ending open; other English terms also match in the plural.
    private static IEnumerable<Phrase<int>> Phrases(string term, int position)
    {
        if (term.EndsWith('*'))
            return [new(term[..^1], position, OpenEnd: true)];
        return char.IsAsciiLetter(term[^1]) ? [new(term, position), new(Plural(term), position)] : [new(term, position)];
    }

    private static string Plural(string term) => term switch
    {
        [.., 'c' or 's', 'h'] or [.., 's' or 'x'] => term + "es",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => term[..^1] + "ies",
        _ => term + "s",
    };

    private static SdgTerm FromRow(DataRow row, Goal goal)
    {
        var kind = Codes.TryParse<TermKind>(row["kind"]) ?? throw row.Refuse("kind", row["kind"], "term, hint or exclude");
        var whole = row["target"] == goal.ToString();
        var target = whole ? null : SdgTarget.FromCode(row["target"]);
        return whole || target?.Goal == goal
            ? new(goal, target, kind, row.Required("term"))
            : throw row.Refuse("target", row["target"], $"{goal} or a target of goal {goal}");
    }

    /// <summary>What a search must know of a term, small enough for all to stay near the processor.</summary>
    private readonly record struct Mark(Goal Goal, bool IsExclusion);
}
