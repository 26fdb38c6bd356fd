namespace SdgInsights.Reports;

/// <summary>A table for export: one row an observation.</summary>
/// <param name="Name">Also the file name.</param>
/// <param name="Columns">In English, words joined by underscores.</param>
/// <param name="Rows">Values are texts, numbers, or null for what is not stated.</param>
public sealed record CsvTable(string Name, IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<object?>> Rows);
