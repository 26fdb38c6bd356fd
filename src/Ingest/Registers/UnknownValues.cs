using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Gathers cells that no list knows: one problem for each distinct value, not one for each row.</summary>
internal sealed class UnknownValues(RegisterWords words)
{
    private readonly Dictionary<(RegisterColumn Column, string Value), (int FirstRow, int Rows, string Expected)> values = [];

    public void Add(RegisterColumn column, string value, int row, string expected)
    {
        var (first, rows, _) = values.GetValueOrDefault((column, value), (row, 0, expected));
        values[(column, value)] = (first, rows + 1, expected);
    }

    public IEnumerable<Problem> Problems(string source, SheetTable table) => values.Select(v => new Problem(
        source,
        table.Place(v.Value.FirstRow),
        Codes.Of(v.Key.Column),
        $"{Shown(v.Key.Value)}{(v.Value.Rows == 1 ? "" : $" in {v.Value.Rows} rows")}",
        $"{v.Value.Expected}; taken as not stated"));

    // A row whose cells slipped sideways can hold a name anywhere, and names are not kept.
    private string Shown(string value) => words.LooksLikeName(value) || value.Contains('@', StringComparison.Ordinal) ? "what looks like a person's name or address" : value;
}
