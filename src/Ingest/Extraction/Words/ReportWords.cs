using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

/// <summary>A row of report-words.csv.</summary>
/// <param name="Code">What the word stands for, as the number of a month; null where the kind says all.</param>
internal sealed record ReportWord(string Kind, string? Code, string Language, string Word);

/// <summary>The words of report-words.csv, by kind. It is built into the program, because patterns are made of them once.</summary>
internal static class ReportWords
{
    private const string File = "report-words.csv";

    private static readonly FrozenSet<string> Kinds = FrozenSet.ToFrozenSet(["about", "and", "at_least", "attended", "body", "dozen", "event_type", "field", "held", "held_by", "holds", "hybrid", "introduces", "month", "not_people", "online", "people", "resolves", "sign", "site", "subject", "to", "with"], StringComparer.Ordinal);

    private static readonly ILookup<string, ReportWord> ByKind = Read().ToLookup(w => w.Kind, StringComparer.Ordinal);

    /// <summary>The words of a kind, in the order of the file.</summary>
    public static IEnumerable<ReportWord> Of(string kind) => ByKind[kind];

    /// <summary>An alternation of the words of the languages beside Thai and English, the longest first.</summary>
    public static string OtherPattern(string kind) =>
        "(?:" + string.Join('|', Of(kind).Where(w => w.Language is not ("th" or "en")).Select(w => Regex.Escape(w.Word)).Distinct().OrderByDescending(w => w.Length)) + ")";

    public static FrozenSet<string> SetOf(string kind) => Of(kind).Select(w => w.Word).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="DataFileException">An unknown kind, or a word that stands twice.</exception>
    private static List<ReportWord> Read()
    {
        var seen = new HashSet<(string, string, string)>();
        var words = new List<ReportWord>();
        foreach (var row in DataTable.Embedded(File, "kind", "code", "lang", "word").Rows)
        {
            var word = new ReportWord(row.Required("kind"), row.Optional("code"), row.Required("lang"), row.Required("word"));
            if (!Kinds.Contains(word.Kind))
                throw row.Refuse("kind", word.Kind, string.Join(", ", Kinds.Order(StringComparer.Ordinal)));
            if (!seen.Add((word.Kind, word.Language, word.Word)))
                throw row.Refuse("word", word.Word, "a word that stands once in its kind and language");
            words.Add(word);
        }

        return words;
    }
}
