namespace SdgInsights.Reports;

/// <summary>A table, or a field of one.</summary>
/// <param name="Kind">One of <see cref="FieldKinds"/>; empty for a table.</param>
/// <param name="Reference">Such as <c>activities.key</c>; empty where the field refers to no other table.</param>
internal sealed record DictionaryEntry(string Kind, bool IsRequired, bool IsKey, string Reference, Label Title, Label About);

/// <summary>
/// What the tables of an export hold, from <c>data-dictionary.csv</c>. The table <c>*</c> has fields that several tables share, the
/// table <c>measure</c> those of every measure.
/// </summary>
internal sealed class DataDictionary
{
    public const string Measure = "measure";
    private const string Shared = "*";

    private readonly Dictionary<(string Table, string Field), DictionaryEntry> entries = [];

    private DataDictionary()
    {
        foreach (var row in EmbeddedTable.Rows("data-dictionary.csv"))
        {
            var (table, field, source) = (row.GetString("table"), row.GetString("field"), row.GetString("source"));
            entries.Add((table, field), new(
                row.GetString("kind"),
                row.GetString("required") == "yes",
                row.GetString("key") == "yes",
                row.GetString("references"),
                new($"{table}.{field}", row.GetString("title_en"), row.GetString("title_th"), source),
                new($"{table}.{field}.about", row.GetString("about_en"), row.GetString("about_th"), source)));
        }
    }

    public static Lazy<DataDictionary> Embedded { get; } = new(() => new());

    public IReadOnlyDictionary<(string Table, string Field), DictionaryEntry> Entries => entries;

    public DictionaryEntry Table(string table) => this[table, ""];

    /// <exception cref="KeyNotFoundException">The dictionary lacks the field: our own bug.</exception>
    public DictionaryEntry this[string table, string field] =>
        entries.GetValueOrDefault((table, field)) ?? entries.GetValueOrDefault((Shared, field))
        ?? throw new KeyNotFoundException($"found no entry {table}, {field}; expected one in data-dictionary.csv");
}
