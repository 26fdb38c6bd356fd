using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads addressee-words.csv.</summary>
internal static class AddresseeFile
{
    private const string File = "addressee-words.csv";
    private const string Kinds = "addressee_kind";

    /// <exception cref="DataFileException">The first thing found wrong.</exception>
    public static List<AddresseeWord> Read(string folder, IReadOnlyList<CodeListEntry> codes)
    {
        var kinds = codes.Where(c => c.List == Kinds).Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        var words = new List<AddresseeWord>();
        foreach (var row in DataTable.Read(folder, File, "role", "kind", "lang", "word").Rows)
        {
            var role = Codes.TryParse<AddresseeRole>(row["role"]) ?? throw row.Refuse("role", row["role"], string.Join(", ", Codes.All<AddresseeRole>()));
            var language = Codes.TryParse<Language>(row["lang"]) ?? throw row.Refuse("lang", row["lang"], "th or en");
            var kind = row.Optional("kind");
            if (role is AddresseeRole.Body or AddresseeRole.Head ? kind is null || !kinds.Contains(kind) : kind is not null)
                throw row.Refuse("kind", row["kind"], $"a code of the list {Kinds} for a body or head, else nothing");
            words.Add(new(role, kind, language, row.Required("word")));
        }

        return words;
    }
}
