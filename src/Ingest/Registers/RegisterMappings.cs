using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// What the user says that columns hold, by the shape of their list. A file of them is CSV with one row a column; a row without a
/// correction leaves the program's own reading in place.
/// </summary>
public sealed class RegisterMappings
{
    private readonly Dictionary<(string Shape, string Column), RegisterColumn> corrections = [];

    /// <summary>The columns of the file: <c>reading</c> is what the program takes the column for, <c>correction</c> what the user puts in its place.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["shape", "column", "heading", "reading", "correction", "source"];

    /// <summary>Values that <c>correction</c> takes, <c>ignored</c> among them.</summary>
    public static IReadOnlyCollection<string> Meanings => Codes.All<RegisterColumn>();

    /// <summary>Rows of the file in its order, by <see cref="Columns"/>.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; private init; } = [];

    /// <param name="path">No file is a file without rows.</param>
    /// <exception cref="DataFileException">A column is missing, a correction is none of <see cref="Meanings"/>, or two rows of one shape claim the same.</exception>
    public static RegisterMappings Read(string path)
    {
        if (!File.Exists(path))
            return new();
        var table = DataTable.Read(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path), [.. Columns]);
        var mappings = new RegisterMappings { Rows = [.. table.Rows.Select(r => Columns.Select(c => r[c]).ToList())] };
        foreach (var row in table.Rows)
            mappings.Add(row);
        return mappings;
    }

    internal RegisterColumn? CorrectionOf(string shape, string column) =>
        corrections.TryGetValue((shape, column), out var meaning) ? meaning : null;

    private void Add(DataRow row)
    {
        if (row.Optional("correction") is not { } code)
            return;
        var meaning = Codes.TryParse<RegisterColumn>(code) ?? throw row.Refuse("correction", code, $"one of {string.Join(", ", Meanings)}");
        var shape = row.Required("shape");
        if (meaning is not RegisterColumn.Ignored && corrections.Any(c => c.Key.Shape == shape && c.Value == meaning))
            throw row.Refuse("correction", $"a second column for {code}", "one column for each meaning in a shape");
        if (!corrections.TryAdd((shape, row.Required("column").ToUpperInvariant()), meaning))
            throw row.Refuse("column", $"{row["column"]} for a second time", "each column of a shape once");
    }
}
