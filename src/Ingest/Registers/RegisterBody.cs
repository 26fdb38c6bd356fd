using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// The rows under one header of a register, sorted. Blank rows and section headings are nobody; totals never count;
/// rows that may be people but do not say so are set aside with a problem.
/// </summary>
internal sealed class RegisterBody
{
    private readonly SheetTable table;
    private readonly RegisterHeader header;
    private readonly RegisterWords words;
    private readonly List<SheetRow> nameless = [];
    private readonly List<SheetRow> alone = [];
    private readonly List<SheetRow> absent = [];
    private readonly List<SheetRow> ragged = [];

    private RegisterBody(SheetTable table, RegisterHeader header, RegisterWords words)
    {
        this.table = table;
        this.header = header;
        this.words = words;
    }

    public IReadOnlyList<RegisterRow> Counted { get; private set; } = [];

    /// <summary>The number in the last row of totals; null where none states one.</summary>
    public int? StatedTotal { get; private set; }

    public static RegisterBody Read(SheetTable table, RegisterSegment segment, RegisterRowReader reader, RegisterWords words)
    {
        var body = new RegisterBody(table, segment.Header, words);
        var rows = segment.Rows.Where(r => !r.IsBanner && r.Filled.Any()).Select(reader.Read).ToList();
        var anonymous = rows.TrueForAll(r => r.Name.Length == 0 || body.IsTotal(r));
        body.Counted = [.. rows.Where(r => body.Counts(r, anonymous))];
        return body;
    }

    /// <summary>False where rows that may be people were set aside.</summary>
    public bool IsWhole => ragged.Count + alone.Count + nameless.Count == 0;

    /// <summary>Rows that could not be read as people.</summary>
    public IEnumerable<Problem> SetAside(string source) =>
    [
        .. ragged.Select(r => new Problem(source, table.Place(r.Number), "", $"a row of {r.Cells.Count} cells", $"{header.Width} cells, as the header has; not counted")),
        .. Note(source, alone, "with a name alone", "something beside the name"),
        .. Note(source, nameless, "without a name", "the name of a person"),
    ];

    /// <summary>People who are listed and still do not count.</summary>
    public IEnumerable<Problem> Absent(string source) => Note(source, absent, "of people who did not come", "people who came");

    private IEnumerable<Problem> Note(string source, List<SheetRow> rows, string found, string expected) => rows.Count == 0 ? [] :
    [
        new(
            source,
            table.Place(rows[0].Number),
            "participants_total",
            rows.Count == 1 ? $"a row {found}" : $"{rows.Count} rows {found}: {RowList.Of([.. rows.Select(r => r.Number)])}",
            $"{expected}; not counted"),
    ];

    private bool Counts(RegisterRow row, bool anonymous)
    {
        if (IsTotal(row))
            StatedTotal = RegisterTotals.NumberIn(row.Source.Filled) ?? StatedTotal;
        else if (IsLone(row.Source))
            NoteIf(row.Name.Length > 0, alone, row);
        else if (IsRagged(row.Source))
            ragged.Add(row.Source);
        else if (header.Kind is RegisterKind.Organisations)
            return row.Organisation is not null;
        else if (!(row.Name.Length > 0 || row.IsPersonal || (anonymous && (row.StatesFacts || row.Organisation is not null))))
            NoteIf(row.StatesFacts || row.Organisation is not null, nameless, row);
        else if (row.CameNot)
            absent.Add(row.Source);
        else
            return true;
        return false;
    }

    private bool IsTotal(RegisterRow row)
    {
        var place = row.Source.Cells.TakeWhile(c => c.Length == 0).Count();
        var first = row.Source[place];
        return RegisterTotals.IsTotal(first, words) && !(header.IsName(place) && row.StatesFacts);
    }

    private static bool IsLone(SheetRow row) => row.Filled.Take(2).Count() == 1;

    // The rows of a workbook have no ends of their own. A short row of a CSV file has lost separators somewhere, and so its columns.
    private bool IsRagged(SheetRow row) => table.IsFlat
        && (row.Cells.Count < header.Width || row.Cells.Skip(header.Width).Any(c => c.Length > 0));

    private static void NoteIf(bool isWorthIt, List<SheetRow> rows, RegisterRow row)
    {
        if (isWorthIt)
            rows.Add(row.Source);
    }
}
