namespace SdgInsights.Ingest;

/// <summary>The words by which registration sheets mark totals, blanks, absence, labels and names.</summary>
internal sealed class RegisterWords
{
    private static readonly string[] Kinds =
    [
        "total", "blank", "no_organisation", "placeholder_name", "absent", "absent_answer", "label_event", "label_date", "label_venue",
        "label_organiser", "title_prefix", "planned", "absent_list", "generic_sheet", "generic_title", "contact", .. PersonTitles.Kinds,
    ];

    private readonly Dictionary<string, IReadOnlyList<string>> written;
    private readonly HashSet<(string Kind, string Key)> keys;

    private RegisterWords(Dictionary<string, IReadOnlyList<string>> written)
    {
        this.written = written;
        keys = [.. written.SelectMany(w => w.Value.Select(v => (w.Key, RegisterKey.Of(v))).Where(k => k.Item2.Length > 0))];
        Titles = new(this);
    }

    /// <exception cref="DataFileException">A kind that the program does not know.</exception>
    public static RegisterWords Load(string folder) => new(DataTable
        .Read(folder, "register-words.csv", "kind", "lang", "word").Rows
        .GroupBy(r => Kinds.Contains(r["kind"]) ? r["kind"] : throw r.Refuse("kind", r["kind"], $"one of {string.Join(", ", Kinds)}"))
        .ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(r => r.Required("word")).OrderByDescending(w => w.Length)], StringComparer.Ordinal));

    public PersonTitles Titles { get; }

    /// <summary>The words as written, the longest first.</summary>
    public IReadOnlyList<string> this[string kind] => written.GetValueOrDefault(kind, []);

    public bool Is(string kind, string text) => keys.Contains((kind, RegisterKey.Of(text)));

    /// <summary>The event that a sheet's title names behind "list of participants"; empty where it names none.</summary>
    public string EventIn(string title)
    {
        var prefix = this["title_prefix"].FirstOrDefault(p => title.StartsWith(p, StringComparison.OrdinalIgnoreCase)) ?? "";
        var name = title[prefix.Length..].TrimStart(' ', ':', '-', '–', '—', '.');
        return prefix.Length > 0 && Is("generic_title", name) ? "" : name;
    }

    /// <summary>A cell that says nothing, by itself or in words.</summary>
    public bool IsBlank(string text) => RegisterKey.Of(text).Length == 0 || Is("blank", text);
}
