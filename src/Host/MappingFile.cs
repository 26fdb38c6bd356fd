using SdgInsights.Domain;
using SdgInsights.Ingest;
using SdgInsights.Reports;

namespace SdgInsights.Host;

/// <summary>The file in which the user sees how columns of registration sheets are read, and corrects it for every later sheet of that shape.</summary>
internal sealed class MappingFile
{
    private readonly string path;
    private readonly List<IReadOnlyList<object?>> rows;
    private readonly HashSet<string> shapes;

    private MappingFile(string path, RegisterMappings mappings)
    {
        this.path = path;
        Mappings = mappings;
        rows = [.. mappings.Rows];
        shapes = [.. mappings.Rows.Select(r => r[0])];
    }

    public RegisterMappings Mappings { get; }

    /// <exception cref="DataFileException">The file has a mistake: nothing is read under a mapping that its user did not mean.</exception>
    public static MappingFile Open(string path) => new(path, RegisterMappings.Read(path));

    /// <summary>The file that goes with a database.</summary>
    public static string Beside(string database) => Path.ChangeExtension(database, ".registers.csv");

    /// <summary>Adds the shapes that are not in the file yet, and says where they are.</summary>
    public void Keep(IEnumerable<(string Source, RegisterLayout Layout)> layouts, TextWriter messages)
    {
        var found = layouts.Where(l => shapes.Add(l.Layout.Shape)).ToList();
        if (found.Count == 0)
            return;
        rows.AddRange(found.SelectMany(l => RowsOf(l.Source, l.Layout)));
        OutputFile.Write(path, to => CsvExport.Write(Table(rows), to));
        messages.WriteLine($"{found.Count} new shapes of registration sheets; how their columns were read stands in {path}, to be corrected there");
    }

    public static CsvTable Table(IEnumerable<IReadOnlyList<object?>> rows) => new("registers", RegisterMappings.Columns, rows);

    /// <summary>By <see cref="RegisterMappings.Columns"/>.</summary>
    public static IEnumerable<IReadOnlyList<object?>> RowsOf(string source, RegisterLayout layout) => layout.Headings
        .Select(h => (IReadOnlyList<object?>)[layout.Shape, h.Column, h.Text, h.Reading, h.Correction, layout.Place.Length == 0 ? source : $"{source}, {layout.Place}"]);
}
