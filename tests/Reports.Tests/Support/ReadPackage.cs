using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsvHelper;

namespace SdgInsights.Reports.Tests;

/// <summary>A data package read back by nothing but its own descriptor, as a user of another program would.</summary>
internal sealed class ReadPackage
{
    private readonly string folder;

    public ReadPackage(string folder)
    {
        this.folder = folder;
        Descriptor = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "datapackage.json"))).RootElement;
        Tables = Resources.Where(r => r.TryGetProperty("schema", out _)).ToDictionary(r => r.GetProperty("name").GetString()!, Read, StringComparer.Ordinal);
    }

    public JsonElement Descriptor { get; }

    public IEnumerable<JsonElement> Resources => Descriptor.GetProperty("resources").EnumerateArray();

    public IReadOnlyDictionary<string, ReadTable> Tables { get; }

    /// <summary>Everything in which the files are not what the descriptor says.</summary>
    public IEnumerable<string> Faults() => Resources.SelectMany(FileFaults).Concat(Tables.Values.SelectMany(t => t.Faults(this)));

    private IEnumerable<string> FileFaults(JsonElement resource)
    {
        var path = resource.GetProperty("path").GetString()!;
        var content = File.ReadAllBytes(Path.Combine(folder, path));
        if (content.Length != resource.GetProperty("bytes").GetInt64())
            yield return $"{path}: found {content.Length} bytes";
        if ("sha256:" + Convert.ToHexStringLower(SHA256.HashData(content)) != resource.GetProperty("hash").GetString())
            yield return $"{path}: found another hash";
    }

    private ReadTable Read(JsonElement resource)
    {
        var content = File.ReadAllBytes(Path.Combine(folder, resource.GetProperty("path").GetString()!));
        using var csv = CsvReader.Create(content, CsvReaderOptions.Default with { HasHeader = false, AllowLineBreaksInQuotes = true });
        var rows = new List<string[]>();
        while (csv.Read())
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return new(resource.GetProperty("name").GetString()!, resource.GetProperty("schema"), rows[0], rows[1..]);
    }
}

internal sealed record ReadTable(string Name, JsonElement Schema, string[] Header, IReadOnlyList<string[]> Rows)
{
    public IReadOnlyList<JsonElement> Fields { get; } = [.. Schema.GetProperty("fields").EnumerateArray()];

    public IEnumerable<string?> Column(string field) => Rows.Select(r => Value(r[Array.IndexOf(Header, field)]));

    public IEnumerable<string> Faults(ReadPackage package)
    {
        var names = Fields.Select(f => f.GetProperty("name").GetString()!).ToArray();
        if (!names.SequenceEqual(Header))
            yield return $"{Name}: found columns {string.Join(", ", Header)}; expected {string.Join(", ", names)}";
        foreach (var (row, line) in Rows.Select((r, i) => (r, i + 2)))
        {
            foreach (var (field, text) in Fields.Zip(row))
            {
                if (Fault(field, Value(text)) is { } fault)
                    yield return $"{Name}, record {line}, {field.GetProperty("name")}: found {text}; expected {fault}";
            }
        }

        foreach (var fault in KeyFaults().Concat(ReferenceFaults(package)))
            yield return fault;
    }

    private static string? Fault(JsonElement field, string? value)
    {
        var constraints = field.TryGetProperty("constraints", out var stated) ? stated : JsonDocument.Parse("{}").RootElement;
        if (value is null)
            return constraints.TryGetProperty("required", out var required) && required.GetBoolean() ? "a value" : null;
        if (constraints.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(value, $"^(?:{pattern.GetString()})$"))
            return pattern.GetString();
        if (constraints.TryGetProperty("enum", out var codes) && !codes.EnumerateArray().Any(c => c.GetString() == value))
            return codes.ToString();
        switch (field.GetProperty("type").GetString())
        {
            case "string":
                return null;
            case "list":
                return value.Split(field.GetProperty("delimiter").GetString()).Any(string.IsNullOrEmpty) ? "items" : null;
            case "boolean":
                return value is "true" or "false" ? null : "true or false";
            case "integer":
                return long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && Within(whole, constraints) ? null : $"an integer within {constraints}";
            case "number":
                return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Within(number, constraints) ? null : $"a number within {constraints}";
            default:
                return "a type of Table Schema";
        }
    }

    private static bool Within(double number, JsonElement constraints) =>
        (!constraints.TryGetProperty("minimum", out var least) || number >= least.GetDouble())
        && (!constraints.TryGetProperty("maximum", out var most) || number <= most.GetDouble());

    private IEnumerable<string> KeyFaults()
    {
        if (!Schema.TryGetProperty("primaryKey", out var key))
            return [];
        var columns = key.EnumerateArray().Select(k => Array.IndexOf(Header, k.GetString()!)).ToArray();
        return Rows.Select(r => string.Join('\u001f', columns.Select(c => r[c]))).GroupBy(k => k).Where(g => g.Count() > 1).Select(g => $"{Name}: found key {g.Key} {g.Count()} times");
    }

    private IEnumerable<string> ReferenceFaults(ReadPackage package)
    {
        if (!Schema.TryGetProperty("foreignKeys", out var keys))
            yield break;
        foreach (var key in keys.EnumerateArray())
        {
            var reference = key.GetProperty("reference");
            var table = reference.TryGetProperty("resource", out var other) ? package.Tables[other.GetString()!] : this;
            var known = table.Column(reference.GetProperty("fields")[0].GetString()!).ToHashSet();
            foreach (var value in Column(key.GetProperty("fields")[0].GetString()!).Where(v => v is not null && !known.Contains(v)))
                yield return $"{Name}: found {key.GetProperty("fields")[0]} {value}; expected one of {table.Name}";
        }
    }

    private static string? Value(string text) => text.Length == 0 ? null : text;
}
