using System.Globalization;
using System.Text;

namespace SdgInsights.Ingest;

/// <summary>
/// Writes the rows of a register for the store: the number of the row in the file and the columns that count.
/// Names, addresses, positions, remarks and columns that nobody knows are left out: personal data is not kept.
/// </summary>
internal sealed class RegisterText
{
    private static readonly RegisterColumn[] Kept =
    [
        RegisterColumn.Organisation, RegisterColumn.OrganisationType, RegisterColumn.Country, RegisterColumn.Province, RegisterColumn.Sex,
        RegisterColumn.SexFemale, RegisterColumn.SexMale, RegisterColumn.Age, RegisterColumn.AgeGroup, RegisterColumn.Disability,
    ];

    private readonly RegisterHeader header;
    private readonly int[] columns;
    private readonly Memo<string> shown;

    public RegisterText(RegisterHeader header, RegisterWords words)
    {
        this.header = header;
        columns = [.. Kept.Where(header.Columns.ContainsKey).Select(c => header.Columns[c]).Order()];
        // A name or an address in one of these columns has slipped there.
        shown = new(cell => words.Titles.LooksLikeName(cell) || cell.Contains('@', StringComparison.Ordinal) ? "…" : Collapse.Whitespace(cell));
    }

    /// <summary>The headings and the rows, a line each, with no line end behind the last.</summary>
    public string Of(string rowWord, IReadOnlyList<RegisterRow> rows)
    {
        // Titles are the evidence for the sexes that they tell; without the name they name nobody.
        var infers = rows.Any(r => r.SexTitle.Length > 0);
        var text = new StringBuilder(Line(rowWord, header.Headings)).Append(infers ? "\ttitle" : "");
        foreach (var row in rows)
        {
            text.Append('\n').Append(Line(row.Source.Number.ToString(CultureInfo.InvariantCulture), row.Source.Cells));
            if (infers)
                text.Append('\t').Append(row.SexTitle);
        }

        return text.ToString();
    }

    private string Line(string first, IReadOnlyList<string> cells) =>
        string.Join('\t', columns.Select(c => c < cells.Count ? shown[cells[c]] : "").Prepend(first));
}
