using SdgInsights.Domain;

namespace SdgInsights.Ingest;

internal enum RegisterKind
{
    /// <summary>Each row is a person.</summary>
    People,

    /// <summary>Each row is an organisation; nobody can say how many people came.</summary>
    Organisations,
}

/// <summary>The header of a registration sheet.</summary>
/// <param name="Rows">Rows of the header itself: two where a heading such as เพศ stands over ชาย and หญิง.</param>
/// <param name="Headings">As written, by column.</param>
internal sealed record RegisterHeader(int Rows, RegisterKind Kind, IReadOnlyDictionary<RegisterColumn, int> Columns, IReadOnlyList<string> Headings)
{
    private const int FewestOfMany = 3;

    private static readonly RegisterColumn[] Names = [RegisterColumn.Name, RegisterColumn.FirstName, RegisterColumn.LastName];

    private static readonly RegisterColumn[] Sexes = [RegisterColumn.Sex, RegisterColumn.SexFemale, RegisterColumn.SexMale];

    private static readonly RegisterColumn[] Personal =
    [
        RegisterColumn.Title, RegisterColumn.Position, RegisterColumn.Sex, RegisterColumn.Age, RegisterColumn.AgeGroup, RegisterColumn.Disability,
    ];

    private static readonly RegisterColumn[] Facts =
    [
        RegisterColumn.Country, RegisterColumn.Province, RegisterColumn.OrganisationType, RegisterColumn.SexFemale, RegisterColumn.SexMale,
        RegisterColumn.Attendance, RegisterColumn.Email, RegisterColumn.Phone,
    ];

    public int Width => Headings.Count;

    /// <summary>True where a column tells the sex, so that titles need not.</summary>
    public bool TellsSex => Sexes.Any(Columns.ContainsKey);

    /// <summary>True for the columns in which people or organisations are named.</summary>
    public bool IsName(int place) => Names.Append(RegisterColumn.Organisation).Any(n => Columns.TryGetValue(n, out var column) && column == place);

    /// <summary>
    /// The columns that make up a person's name. A heading such as ชื่อ-สกุล is often merged over several, so that those behind it have
    /// none; behind the last heading stand remarks.
    /// </summary>
    public IEnumerable<int> NamePlaces()
    {
        foreach (var name in Names.Where(Columns.ContainsKey))
        {
            var place = Columns[name];
            yield return place;
            var last = Headings.ToList().FindLastIndex(h => h.Length > 0);
            for (var next = place + 1; next < last && Headings[next].Length == 0 && !Columns.Values.Contains(next); next++)
                yield return next;
        }
    }

    /// <summary>What each column was taken for, and what the user says instead.</summary>
    public required IReadOnlyList<RegisterHeading> Readings { get; init; }

    public required string Shape { get; init; }

    /// <returns>Null where the row at <paramref name="index"/> is no header of a register.</returns>
    public static RegisterHeader? At(IReadOnlyList<SheetRow> rows, int index, RegisterHeadings headings)
    {
        var row = rows[index];
        var columns = ColumnsOf(row, headings);
        // "ผู้เข้าร่วม | 60 | ประเทศ | 5" is a summary; the answers of a form stand under many headings of its own.
        if (columns.Count < 2 || row.Filled.Any(IsNumber) || (columns.Count < FewestOfMany && columns.Count * 2 < row.Filled.Count()))
            return null;
        var below = index + 1 < rows.Count ? rows[index + 1] : null;
        if (below is null || !HoldsHeadingsOnly(below, row, headings))
            return Of(1, columns, row.Cells, headings);
        foreach (var (column, place) in ColumnsOf(below, headings))
            columns.TryAdd(column, place);
        // The heading over ชาย and หญิง names no column of its own.
        if (columns.ContainsKey(RegisterColumn.SexFemale) && columns.ContainsKey(RegisterColumn.SexMale))
            columns.Remove(RegisterColumn.Sex);
        var width = Math.Max(row.Cells.Count, below.Cells.Count);
        return Of(2, columns, [.. Enumerable.Range(0, width).Select(c => below[c].Length > 0 ? below[c] : row[c])], headings);
    }

    private static RegisterHeader? Of(int rows, Dictionary<RegisterColumn, int> columns, IReadOnlyList<string> texts, RegisterHeadings headings)
    {
        var shape = RegisterShape.Of(texts);
        var kind = KindOf(columns, isCorrected: false);
        var readings = RegisterCorrections.Readings(texts, columns, shape, headings);
        if (RegisterCorrections.Apply(readings, columns))
            kind = KindOf(columns, isCorrected: true);
        return kind is { } known ? new(rows, known, columns, texts) { Readings = readings, Shape = shape } : null;
    }

    private static Dictionary<RegisterColumn, int> ColumnsOf(SheetRow row, RegisterHeadings headings)
    {
        var columns = new Dictionary<RegisterColumn, int>();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row[i].Length > 0 && headings.ColumnOf(row[i]) is { } column)
                columns.TryAdd(column, i);
        }

        // One of the two alone is no heading but somebody's sex, as in the row "ผู้แทน | มูลนิธิ… | ชาย".
        if (columns.ContainsKey(RegisterColumn.SexFemale) != columns.ContainsKey(RegisterColumn.SexMale))
        {
            columns.Remove(RegisterColumn.SexFemale);
            columns.Remove(RegisterColumn.SexMale);
        }

        return columns;
    }

    private static bool HoldsHeadingsOnly(SheetRow row, SheetRow above, RegisterHeadings headings)
    {
        var own = Enumerable.Range(0, row.Cells.Count).Where(c => row[c].Length > 0 && row[c] != above[c]).ToList();
        return own.Count > 1 && own.TrueForAll(c => headings.ColumnOf(row[c]) is not null);
    }

    private static bool IsNumber(string cell) => cell.All(c => char.IsDigit(c) || c is ',' or '.');

    private static RegisterKind? KindOf(Dictionary<RegisterColumn, int> columns, bool isCorrected)
    {
        var personal = Personal.Any(columns.ContainsKey);
        var facts = Facts.Any(columns.ContainsKey);
        // "ชื่อ | ประเภทองค์กร | จังหวัด": what has a type of organisation is one.
        if (!isCorrected && !personal && columns.ContainsKey(RegisterColumn.OrganisationType) && columns.TryGetValue(RegisterColumn.Name, out var place)
            && columns.TryAdd(RegisterColumn.Organisation, place))
        {
            columns.Remove(RegisterColumn.Name);
        }

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
