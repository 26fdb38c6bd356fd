using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SdgInsights.Notebooks.Tests;

/// <summary>A notebook in the Jupyter format, version 4.</summary>
internal sealed class Notebook
{
    private static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
    };

    private readonly string path;

    public Notebook(string name)
    {
        path = Checkout.PathOf("notebooks", name);
        Root = JsonNode.Parse(File.ReadAllText(path))!;
    }

    public JsonNode Root { get; }

    public IEnumerable<JsonNode> CodeCells => Root["cells"]!.AsArray().Where(c => (string?)c!["cell_type"] == "code")!;

    public static string SourceOf(JsonNode cell) => string.Concat(cell["source"]!.AsArray().Select(l => (string)l!));

    /// <summary>Lines with their ends, as notebooks keep texts.</summary>
    public static JsonArray Lines(string text)
    {
        var lines = text.Split('\n');
        return [.. lines.Select((line, i) => (JsonNode)(i < lines.Length - 1 ? line + "\n" : line)).Where(line => ((string)line!).Length > 0)];
    }

    public static string Text(JsonNode? node) => node?.ToJsonString(Format) ?? "";

    public void Save() => File.WriteAllText(path, Text(Root) + "\n");
}
