namespace SdgInsights.Ingest;

/// <summary>
/// Finds every term at every place. Latin terms match whole words whatever their case, with a plural s, and with any ending
/// where they end in an asterisk; Thai terms match across spaces, which Thai writers set freely.
/// </summary>
internal sealed class TermIndex
{
    private readonly Dictionary<(int Node, char Character), int> edges = [];
    private readonly Dictionary<int, List<(SdgTerm Term, bool OpenEnd)>> values = [];
    private int nodes = 1;

    public TermIndex(IEnumerable<SdgTerm> terms)
    {
        foreach (var term in terms)
        {
            var text = NormalText.Of(term.Text).Value.Trim();
            var openEnd = text.EndsWith('*');
            var phrase = openEnd ? text[..^1] : text;
            Add(phrase, term, openEnd);
            if (!openEnd && phrase.Length > 0 && char.IsAsciiLetter(phrase[^1]))
                Add(phrase + "s", term, false);
        }
    }

    public IEnumerable<TermHit> In(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (text[start] is ' ' or '\n' || IsInsideWord(text, start))
                continue;
            var node = 0;
            for (var i = start; i < text.Length; i++)
            {
                if (!edges.TryGetValue((node, Fold(text[i])), out var next))
                {
                    // A space or a line end inside Thai is no more than typography.
                    if (text[i] is ' ' or '\n' && i > start && IsThai(text[i - 1]))
                        continue;
                    break;
                }

                node = next;
                if (!values.TryGetValue(node, out var ending))
                    continue;
                foreach (var (term, openEnd) in ending)
                {
                    if (openEnd)
                        yield return new(term, new(start, EndOfWord(text, i + 1)));
                    else if (!IsInsideWord(text, i + 1))
                        yield return new(term, new(start, i + 1));
                }
            }
        }
    }

    private void Add(string phrase, SdgTerm term, bool openEnd)
    {
        if (phrase.Length == 0)
            return;
        var node = 0;
        foreach (var c in phrase)
        {
            if (!edges.TryGetValue((node, Fold(c)), out var next))
                edges[(node, Fold(c))] = next = nodes++;
            node = next;
        }

        if (!values.TryGetValue(node, out var ending))
            values[node] = ending = [];
        ending.Add((term, openEnd));
    }

    private static int EndOfWord(string text, int end)
    {
        while (end < text.Length && IsLatinWord(text[end]))
            end++;
        return end;
    }

    private static char Fold(char c) => c == '\n' ? ' ' : char.ToLowerInvariant(c);

    private static bool IsThai(char c) => c is >= '\u0E01' and <= '\u0E5B';

    private static bool IsLatinWord(char c) => char.IsLetterOrDigit(c) && !IsThai(c);

    private static bool IsInsideWord(string text, int at) => at > 0 && at < text.Length && IsLatinWord(text[at - 1]) && IsLatinWord(text[at]);
}
