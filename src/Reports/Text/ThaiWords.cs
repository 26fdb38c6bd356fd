namespace SdgInsights.Reports;

/// <summary>
/// Words that the dictionary of ICU takes apart though readers do not, and long names with the joints at which they may break, as
/// <c>ตะวันออก|เฉียงเหนือ</c>. They stand in <c>thai-words.csv</c>.
/// </summary>
internal sealed class ThaiWords
{
    private const char Joint = '|';

    private readonly Dictionary<char, (string Word, int[] Joints)[]> byFirst;

    /// <param name="words">With their joints.</param>
    public ThaiWords(IEnumerable<string> words) => byFirst = words
        .Select(w => (Word: w.Replace(Joint.ToString(), "", StringComparison.Ordinal), Joints: JointsOf(w)))
        .GroupBy(w => w.Word[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Word.Length).ToArray());

    public static ThaiWords Embedded { get; } = new(EmbeddedTable.Rows("thai-words.csv").Select(row => row.GetString("word")));

    /// <summary>Inside a word that is listed only its joints remain.</summary>
    /// <param name="breaks">Ascending.</param>
    public List<int> Correct(string text, List<int> breaks)
    {
        var corrected = new SortedSet<int>(breaks);
        for (var at = 0; at < text.Length; at++)
        {
            if (!byFirst.TryGetValue(text[at], out var words))
                continue;
            var found = words.FirstOrDefault(w => string.CompareOrdinal(text, at, w.Word, 0, w.Word.Length) == 0);
            if (found.Word is null)
                continue;
            corrected.RemoveWhere(b => b > at && b < at + found.Word.Length);
            corrected.UnionWith(found.Joints.Select(j => at + j));
            at += found.Word.Length - 1;
        }

        return [.. corrected];
    }

    private static int[] JointsOf(string word)
    {
        var parts = word.Split(Joint);
        return [.. Enumerable.Range(1, parts.Length - 1).Select(i => parts[..i].Sum(p => p.Length))];
    }
}
