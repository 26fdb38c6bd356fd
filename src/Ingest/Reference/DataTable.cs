using CsvHelper;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A data file of the project: CSV with a header row and a <c>source</c> column.</summary>
internal sealed class DataTable
{
    private readonly Dictionary<string, int> columns;

    private DataTable(string file, Dictionary<string, int> columns, IReadOnlyList<DataRow> rows)
    {
        File = file;
        this.columns = columns;
        Rows = rows;
    }

    public string File { get; }

    public IReadOnlyList<DataRow> Rows { get; }

    /// <exception cref="DataFileException">A column is missing, or a row has another number of cells.</exception>
    public static DataTable Read(string folder, string file, params string[] required)
    {
        var path = Path.Combine(folder, file);
        if (!System.IO.File.Exists(path))
            throw new DataFileException(new Problem(file, "", "", "no such file", "the data file that the program needs to start"));
        using var reader = CsvReader.FromFile(path, Options, FileOptions.SequentialScan);
        return Read(reader, file, required);
    }

    /// <summary>A data file that is built into the program, for patterns that are made once.</summary>
    /// <exception cref="DataFileException">A column is missing, or a row has another number of cells.</exception>
    public static DataTable Embedded(string file, params string[] required)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream(file)
            ?? throw new DataFileException(new Problem(file, "", "", "no such resource", "a data file that is built into the program"));
        using var text = new StreamReader(stream);
        using var reader = CsvReader.FromText(text.ReadToEnd(), Options);
        return Read(reader, file, required);
    }

    private static CsvReaderOptions Options => new() { HasHeader = false, TrackLineNumbers = true };

    private static DataTable Read(CsvReader reader, string file, string[] required)
    {
        if (!reader.Read())
            throw new DataFileException(new Problem(file, "line 1", "", "an empty file", "a header row"));
        var header = reader.Current.ToArray();
        var columns = header.Select((name, index) => (name: name.TrimStart('\uFEFF'), index)).ToDictionary(c => c.name, c => c.index, StringComparer.Ordinal);
        foreach (var column in required.Append("source"))
        {
            if (!columns.ContainsKey(column))
                throw new DataFileException(new Problem(file, "line 1", column, "no such column", $"columns {string.Join(", ", required.Append("source"))}"));
        }

        var table = new DataTable(file, columns, new List<DataRow>());
        var rows = (List<DataRow>)table.Rows;
        while (reader.Read())
        {
            var cells = reader.Current.ToArray();
            if (cells.Length != header.Length)
                throw new DataFileException(new Problem(file, $"line {reader.LineNumber}", "", $"{cells.Length} cells", $"{header.Length} cells"));
            rows.Add(new(table, (int)reader.LineNumber, cells));
        }

        return table;
    }

    internal int Column(string name) => columns[name];
}

/// <summary>A row of a data file, which knows its line for problems.</summary>
internal sealed record DataRow(DataTable Table, int Line, string[] Cells)
{
    public string this[string column] => Cells[Table.Column(column)].Trim();

    public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

    /// <summary>The cell's parts between bars, blanks left out.</summary>
    public IReadOnlyList<string> List(string column) =>
        this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public string Required(string column) => Optional(column) ?? throw Refuse(column, "an empty cell", "a value");

    public BilingualName Name() => new(Required("name_en"), Optional("name_th") ?? Required("name_en"), List("aliases_en"), List("aliases_th"));

    public DataFileException Refuse(string column, string found, string expected) =>
        new(new Problem(Table.File, $"line {Line}", column, found, expected));
}

/// <summary>A data file of the project is wrong: the program refuses to start and names the line.</summary>
public sealed class DataFileException : Exception
{
    public DataFileException(Problem problem)
        : base(problem?.ToString())
    {
        ArgumentNullException.ThrowIfNull(problem);
        Problem = problem;
    }

    public Problem Problem { get; }
}
