using System.Reflection;
using CsvHelper;

namespace SdgInsights.Reports;

/// <summary>Reads the label files (<c>key,en,th,source</c>) that travel inside the assembly.</summary>
internal static class LabelFiles
{
    private const string Folder = "labels/";
    private const int Columns = 4;

    public static IReadOnlyDictionary<string, Label> ReadEmbedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return Combine(files.SelectMany(name => Read(name[Folder.Length..], assembly.GetManifestResourceStream(name)!)));
    }

    /// <exception cref="InvalidDataException">A line has another number of cells, or lacks its key, one of the languages or its source.</exception>
    public static IReadOnlyList<Label> Read(string file, Stream content)
    {
        using var csv = CsvReader.Create(content, CsvReaderOptions.Default with { HasHeader = true, AllowLineBreaksInQuotes = true }, leaveOpen: false);
        var labels = new List<Label>();
        while (csv.Read())
        {
            // A comma outside quotes would cut the wording off.
            if (csv.FieldCount != Columns)
                throw new InvalidDataException($"{file}, record {csv.RowNumber}: found {csv.FieldCount} cells; expected key, en, th and source");
            var label = new Label(csv.GetString("key"), csv.GetString("en"), csv.GetString("th"), csv.GetString("source"));
            if (string.IsNullOrWhiteSpace(label.Key) || string.IsNullOrWhiteSpace(label.English)
                || string.IsNullOrWhiteSpace(label.Thai) || string.IsNullOrWhiteSpace(label.Source))
                throw new InvalidDataException($"{file}, record {csv.RowNumber}: found {label}; expected key, en, th and source");
            labels.Add(label);
        }

        return labels;
    }

    /// <exception cref="InvalidDataException">A key stands twice.</exception>
    public static IReadOnlyDictionary<string, Label> Combine(IEnumerable<Label> labels)
    {
        var byKey = new Dictionary<string, Label>(StringComparer.Ordinal);
        foreach (var label in labels)
        {
            if (!byKey.TryAdd(label.Key, label))
                throw new InvalidDataException($"found label {label.Key} twice; expected every key once");
        }

        return byKey;
    }
}
