using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads lnob-groups.csv and lnob-terms.csv.</summary>
internal static class LnobFiles
{
    private const string Groups = "lnob-groups.csv";
    private const string Terms = "lnob-terms.csv";

    /// <summary>By these lists the people of a register are split.</summary>
    private static readonly string[] Countable = ["sex", "age_group", "disability"];

    /// <exception cref="DataFileException">The first thing found wrong.</exception>
    public static List<LnobGroup> Read(string folder, IReadOnlyList<CodeListEntry> codes)
    {
        var rows = DataTable.Read(folder, Groups, "code", "name_en", "name_th", "counted_as").Rows;
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!known.Add(row.Required("code")))
                throw row.Refuse("code", $"{row["code"]} a second time", "each code once");
        }

        var terms = TermsOf(folder, known);
        return [.. rows.Select(row => new LnobGroup(
            row["code"],
            new(row.Required("name_en"), row.Required("name_th"), [], []),
            CountedAs(row, codes),
            [.. terms[(row["code"], TermKind.Term)]],
            [.. terms[(row["code"], TermKind.Exclude)]]))];
    }

    private static ILookup<(string Group, TermKind Kind), string> TermsOf(string folder, HashSet<string> groups)
    {
        var seen = new HashSet<(string, string)>();
        var terms = new List<((string Group, TermKind Kind) Key, string Term)>();
        foreach (var row in DataTable.Read(folder, Terms, "group", "lang", "kind", "term").Rows)
        {
            if (!groups.Contains(row["group"]))
                throw row.Refuse("group", row["group"], $"a code of {Groups}");
            if (Codes.TryParse<TermKind>(row["kind"]) is not ({ } kind and not TermKind.Hint))
                throw row.Refuse("kind", row["kind"], "term or exclude");
            if (!seen.Add((row["group"], row.Required("term"))))
                throw row.Refuse("term", $"{row["term"]} a second time", "each term of a group once");
            terms.Add(((row["group"], kind), row["term"]));
        }

        return terms.ToLookup(t => t.Key, t => t.Term);
    }

    private static CountedAs? CountedAs(DataRow row, IReadOnlyList<CodeListEntry> codes)
    {
        if (row.Optional("counted_as") is not { } counted)
            return null;
        var parts = counted.Split(':');
        return parts.Length == 2 && Countable.Contains(parts[0]) && codes.Any(c => c.List == parts[0] && c.Code == parts[1])
            ? new(parts[0], parts[1])
            : throw row.Refuse("counted_as", counted, $"a value of {string.Join(", ", Countable)} in code-lists.csv, such as sex:female, or nothing");
    }
}
