using System.Text;

namespace SdgInsights.Ingest;

/// <summary>
/// Writes the rows of a register for the store: the number of the row in the file and the columns that count.
/// Names, titles, addresses, positions, remarks and columns that nobody knows are left out: personal data is not kept.
/// </summary>
internal sealed class RegisterText(RegisterHeader header, RegisterWords words)
{
    private static readonly RegisterColumn[] Kept =
    [
        RegisterColumn.Organisation, RegisterColumn.OrganisationType, RegisterColumn.Country, RegisterColumn.Province, RegisterColumn.Sex,
        RegisterColumn.SexFemale, RegisterColumn.SexMale, RegisterColumn.Age, RegisterColumn.AgeGroup, RegisterColumn.Disability,
    ];

    private readonly int[] columns = [.. Kept.Where(header.Columns.ContainsKey).Select(c => header.Columns[c]).Order()];

    public string Headings(string rowWord) => Line(rowWord, c => header.Headings[c]);

    public string Rows(IEnumerable<RegisterRow> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.Append(Line(row.Source.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), c => Cell(row.Source[c]))).Append('\n');
        return text.ToString();
    }

    private string Line(string first, Func<int, string> cell) => string.Join('\t', columns.Select(cell).Prepend(first));

    // Cells that slipped into the wrong column.
    private string Cell(string text) => words.LooksLikeName(text) || text.Contains('@', StringComparison.Ordinal) ? "…" : text;
}
