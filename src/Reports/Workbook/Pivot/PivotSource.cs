namespace SdgInsights.Reports;

/// <summary>The rows of an Excel Table as a pivot cache holds them.</summary>
/// <param name="Table">Name of the Excel Table.</param>
/// <param name="Fields">Its columns of texts; the columns of numbers follow them.</param>
/// <param name="Values">Headings of its columns of numbers.</param>
internal sealed record PivotSource(
    string Table,
    IReadOnlyList<PivotField> Fields,
    IReadOnlyList<string> Values,
    IReadOnlyList<PivotRecord> Records);

/// <param name="Name">The column's heading.</param>
/// <param name="Items">Every text of the column once, in the order in which pivots show them.</param>
internal sealed record PivotField(string Name, IReadOnlyList<string> Items);

/// <param name="Items">For each field, the place of the row's text among its items.</param>
internal sealed record PivotRecord(IReadOnlyList<int> Items, IReadOnlyList<long> Values);
