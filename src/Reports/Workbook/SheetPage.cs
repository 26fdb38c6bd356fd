namespace SdgInsights.Reports;

/// <summary>One worksheet, ready to be written.</summary>
internal sealed record SheetPage
{
    public required string Name { get; init; }

    /// <summary>In widths of a digit.</summary>
    public required IReadOnlyList<double> ColumnWidths { get; init; }

    /// <summary>Enumerated once, in order, when the sheet is written.</summary>
    public required IEnumerable<SheetRow> Rows { get; init; }

    public IReadOnlyList<SheetTable> Tables { get; init; } = [];

    public IReadOnlyList<PlacedChart> Charts { get; init; } = [];

    public PlacedPicture? Picture { get; init; }

    public bool HasDrawing => Charts.Count > 0 || Picture is not null;

    public IReadOnlyList<Sparkline> Sparklines { get; init; } = [];

    public IReadOnlyList<ColourScale> ColourScales { get; init; } = [];

    public IReadOnlyList<ListValidation> Validations { get; init; } = [];

    /// <summary>Names that formulas of the whole workbook can use.</summary>
    public IReadOnlyList<DefinedName> Names { get; init; } = [];

    public IReadOnlyList<PivotTable> Pivots { get; init; } = [];

    /// <summary>Ranges such as <c>A1:C1</c>.</summary>
    public IReadOnlyList<string> Merges { get; init; } = [];

    public int FrozenRows { get; init; }

    public int FrozenColumns { get; init; }

    /// <summary>Row that every printed page repeats, from 1, beside the frozen columns; null for none.</summary>
    public int? RepeatedRow { get; init; }

    /// <summary>Scales the print to this many pages beside each other.</summary>
    public int PagesWide { get; init; } = 1;

    /// <summary>Scales the print to one page.</summary>
    public bool OnOnePage { get; init; }

    /// <summary>Rows after which a printed page ends, from 1. Excel heeds breaks only where it does not scale, so the print is then <see cref="BrokenScale"/> large.</summary>
    public IReadOnlyList<int> BreaksAfter { get; init; } = [];

    /// <summary>In percent.</summary>
    public int BrokenScale { get; init; } = 100;

    public required string Footer { get; init; }
}

/// <param name="Height">In points; null lets the spreadsheet fit it to the text.</param>
internal sealed record SheetRow(IReadOnlyList<Cell> Cells, double? Height = null)
{
    public static SheetRow Blank { get; } = new([]);
}

/// <summary>An Excel Table over a range whose first row is its heading.</summary>
/// <param name="Name">Unique in the workbook; letters, digits and underscores.</param>
/// <param name="FirstRow">The heading's row, from 1.</param>
internal sealed record SheetTable(string Name, int FirstRow, IReadOnlyList<string> Columns, int DataRows)
{
    public string Range => SheetNames.Range(0, FirstRow, Columns.Count - 1, FirstRow + DataRows);
}

/// <summary>A chart over the cells from the first corner to the last, columns and rows from 0, ends exclusive.</summary>
internal sealed record PlacedChart(ChartSpec Chart, ChartRange Range, int Column, int Row, int EndColumn, int EndRow);
