namespace SdgInsights.Ingest;

internal enum RegisterKind
{
    /// <summary>Each row is a person.</summary>
    People,

    /// <summary>Each row is an organisation; nobody can say how many people came.</summary>
    Organisations,
}

/// <summary>The header of a registration sheet.</summary>
/// <param name="Above">Rows above the header.</param>
/// <param name="Rows">Rows of the header itself: two where a heading such as เพศ stands over ชาย and หญิง.</param>
/// <param name="Width">Cells from the first to the last heading.</param>
internal sealed record RegisterHeader(int Above, int Rows, int Width, RegisterKind Kind, IReadOnlyDictionary<RegisterColumn, int> Columns, IReadOnlyList<string> Headings)
{
    private const int Deepest = 15;

    private static readonly RegisterColumn[] Names = [RegisterColumn.Name, RegisterColumn.FirstName, RegisterColumn.LastName];

    private static readonly RegisterColumn[] Personal =
    [
        RegisterColumn.Title, RegisterColumn.Position, RegisterColumn.Sex, RegisterColumn.Age, RegisterColumn.AgeGroup, RegisterColumn.Disability,
    ];

    private static readonly RegisterColumn[] Facts =
    [
        RegisterColumn.Country, RegisterColumn.Province, RegisterColumn.OrganisationType, RegisterColumn.SexFemale, RegisterColumn.SexMale,
        RegisterColumn.Attendance, RegisterColumn.Email, RegisterColumn.Phone,
    ];

    public bool IsName(int place) => Names.Any(n => Columns.TryGetValue(n, out var column) && column == place);

    /// <returns>Null where the sheet is no register.</returns>
    public static RegisterHeader? Find(SheetTable table, RegisterHeadings headings)
    {
        for (var i = 0; i < Math.Min(Deepest, table.Rows.Count); i++)
        {
            if (At(table, i, headings) is { } header)
                return header;
        }

        return null;
    }

    /// <summary>True for the header printed again, on a new page of the sheet.</summary>
    public bool IsRepeatedIn(SheetRow row) => Columns.Values.Count(c => Headings[c].Length > 0 && row[c] == Headings[c]) > Columns.Count / 2;

    private static RegisterHeader? At(SheetTable table, int index, RegisterHeadings headings)
    {
        var row = table.Rows[index];
        var columns = ColumnsOf(row, headings);
        if (columns.Count < 2)
            return null;
        var rows = 1;
        var names = row.Cells.ToList();
        if (index + 1 < table.Rows.Count && ColumnsOf(table.Rows[index + 1], headings) is { Count: > 1 } below && HoldsHeadingsOnly(table.Rows[index + 1], row, headings))
        {
            rows = 2;
            foreach (var (column, place) in below)
            {
                if (columns.TryAdd(column, place))
                    names = [.. Enumerable.Range(0, Math.Max(names.Count, place + 1)).Select(c => c == place ? table.Rows[index + 1][c] : names.ElementAtOrDefault(c) ?? "")];
            }

            // The heading over ชาย and หญิง names no column of its own.
            if (columns.ContainsKey(RegisterColumn.SexFemale) && columns.ContainsKey(RegisterColumn.SexMale))
                columns.Remove(RegisterColumn.Sex);
        }

        return KindOf(columns) is { } kind ? new(index, rows, names.Count, kind, columns, names) : null;
    }

    private static Dictionary<RegisterColumn, int> ColumnsOf(SheetRow row, RegisterHeadings headings)
    {
        var columns = new Dictionary<RegisterColumn, int>();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row[i].Length > 0 && headings.ColumnOf(row[i]) is { } column)
                columns.TryAdd(column, i);
        }

        return columns;
    }

    private static bool HoldsHeadingsOnly(SheetRow row, SheetRow above, RegisterHeadings headings) =>
        Enumerable.Range(0, row.Cells.Count).All(c => row[c].Length == 0 || row[c] == above[c] || headings.ColumnOf(row[c]) is not null);

    private static RegisterKind? KindOf(Dictionary<RegisterColumn, int> columns)
    {
        var personal = Personal.Any(columns.ContainsKey);
        var facts = Facts.Any(columns.ContainsKey);
        var organisation = columns.ContainsKey(RegisterColumn.Organisation);
        if (Names.Any(columns.ContainsKey) && (personal || facts || organisation))
            return RegisterKind.People;
        if (!organisation)
            return null;
        return personal && !columns.ContainsKey(RegisterColumn.PeopleCount) ? RegisterKind.People
            : personal || facts ? RegisterKind.Organisations
            : null;
    }
}
