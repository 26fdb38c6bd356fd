using System.Text.Json.Nodes;

namespace SdgInsights.Notebooks.Tests;

/// <summary>
/// The notebooks run, and what they store is what running them gives. To accept a change, run the tests once with SDGINSIGHTS_ACCEPT=1
/// and read the difference before it is committed.
/// </summary>
public sealed class WorkedAnalyses
{
    private static readonly string[] Names = [.. Directory.GetFiles(Checkout.PathOf("notebooks"), "*.ipynb").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> All => [.. Names];

    [Fact]
    public void There_are_three_and_the_readme_names_them()
    {
        var readme = File.ReadAllText(Checkout.PathOf("notebooks", "README.md"));
        Assert.Equal(3, Names.Length);
        Assert.All(Names, name => Assert.Contains(name, readme, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_notebook_is_of_the_format_that_common_tools_open(string name)
    {
        var root = new Notebook(name).Root;
        Assert.Equal((4, 5), ((int)root["nbformat"]!, (int)root["nbformat_minor"]!));
        Assert.Equal((".net-csharp", "C#"), ((string?)root["metadata"]!["kernelspec"]!["name"], (string?)root["metadata"]!["language_info"]!["name"]));
        var ids = root["cells"]!.AsArray().Select(c => (string)c!["id"]!).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^[a-z0-9-]{1,64}$", id));
        Assert.Equal("markdown", (string?)root["cells"]![0]!["cell_type"]);
    }

    [SkippableTheory]
    [MemberData(nameof(All))]
    public async Task Every_cell_runs_and_gives_what_is_stored(string name)
    {
        ExternalTool.Require("pdftotext");
        var notebook = new Notebook(name);
        var cells = notebook.CodeCells.ToList();
        var outputs = await NotebookRunner.Run(cells.Select(Notebook.SourceOf));
        if (Environment.GetEnvironmentVariable("SDGINSIGHTS_ACCEPT") == "1")
            Accept(notebook, cells, outputs);
        Assert.All(cells.Zip(outputs), c => Assert.Equal(Notebook.Text(c.Second), Notebook.Text(c.First["outputs"])));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_notebook_ends_in_a_chart_and_the_version_to_cite(string name)
    {
        var outputs = new Notebook(name).CodeCells.Select(c => c["outputs"]!.AsArray()).ToArray();
        Assert.StartsWith("<svg", string.Concat(outputs[^2][0]!["data"]!["image/svg+xml"]!.AsArray().Select(l => (string)l!)), StringComparison.Ordinal);
        Assert.Matches("dataset version [0-9a-f]{12}", Notebook.Text(outputs[^1]));
    }

    private static void Accept(Notebook notebook, List<JsonNode> cells, IReadOnlyList<JsonArray> outputs)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            cells[i]["execution_count"] = i + 1;
            cells[i]["outputs"] = outputs[i].DeepClone();
        }

        notebook.Save();
    }
}
