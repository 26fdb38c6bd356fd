using System.Text.Json;

namespace SdgInsights.EndToEnd.Tests;

public sealed class CommandLine
{
    [Theory]
    [InlineData("run")]
    [InlineData("ingest")]
    [InlineData("extract")]
    [InlineData("registers")]
    [InlineData("merges")]
    [InlineData("same")]
    [InlineData("not-same")]
    [InlineData("undecide")]
    [InlineData("classify")]
    [InlineData("report")]
    [InlineData("export")]
    [InlineData("compare")]
    public void Every_command_explains_itself(string command) => Assert.Equal(0, Cli.Run(command, "--help").Code);

    [Theory]
    [InlineData("fly")]
    [InlineData("ingest")]
    [InlineData("run", "--lang", "de")]
    [InlineData("export", "--format", "pdf")]
    [InlineData("export", "--format", "datapackage", "--licence", "mine")]
    [InlineData("report", "--colour", "red")]
    [InlineData("run", "--out", "")]
    [InlineData("report", "--db", " ")]
    [InlineData("compare", "one.db")]
    [InlineData("compare", "one.db", "two.db", "--period", "2018")]
    [InlineData("compare", "--period", "2018..2022")]
    [InlineData("compare", "--period", "2561..2565", "--period", "2566")]
    public void Wrong_usage_exits_with_2_and_points_to_help(params string[] args)
    {
        var outcome = Cli.Run(args);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--help", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Out);
    }

    [Theory]
    [InlineData("Try: sdginsights --help", "fly")]
    [InlineData("Try: sdginsights export --help", "export", "--format", "pdf")]
    [InlineData("Try: sdginsights model evaluate --help", "model", "evaluate")]
    public void The_help_that_is_pointed_to_exists(string hint, params string[] args) =>
        Assert.Contains(hint, Cli.Run(args).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("report", "--db", "no-such.db")]
    [InlineData("export", "--format", "json", "--db", "no-such.db")]
    [InlineData("compare", "no-such.db", "no-such-either.db")]
    [InlineData("extract", "no-such-file.txt")]
    [InlineData("classify", "no-such-file.txt")]
    public void Nothing_done_exits_with_3_and_says_what_is_missing(params string[] args)
    {
        var outcome = Cli.Run(args);
        Assert.Equal(3, outcome.Code);
        Assert.Contains("no-such", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("expected", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ที่ประชุมเน้น SDG ๑๗ หุ้นส่วนการพัฒนา", 17, "th")]
    [InlineData("The meeting spoke of SDG 17 and of nothing else.", 17, "en")]
    public void Classify_reads_texts_line_by_line(string text, int goal, string language)
    {
        var outcome = Cli.RunWith(text + "\n", "classify");
        var line = JsonDocument.Parse(Assert.Single(outcome.Lines)).RootElement;
        Assert.Equal("1", line.GetProperty("id").GetString());
        Assert.Equal(language, line.GetProperty("lang").GetString());
        Assert.Equal(goal, line.GetProperty("sdgs")[0].GetProperty("goal").GetInt32());
        Assert.True(line.GetProperty("sdgs")[0].GetProperty("explicit").GetBoolean());
        Assert.Equal(17, line.GetProperty("scores").GetArrayLength());
    }

    [Fact]
    public void Classify_keeps_ids_and_sets_a_broken_line_aside()
    {
        var outcome = Cli.RunWith("{\"id\":\"a7\",\"text\":\"Goal 5 of the SDGs\"}\n{broken\n", "classify", "--format", "jsonl");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("\"id\":\"a7\"", Assert.Single(outcome.Lines), StringComparison.Ordinal);
        Assert.Contains("line 2", Assert.Single(outcome.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Ingest_then_report_then_export_give_what_run_gives()
    {
        using var folder = new TemporaryFolder();
        var database = folder.File("store.db");
        var samples = Path.Combine(Checkout.Root, "seeds", "inputs");
        Assert.InRange(Cli.Run("ingest", samples, "--db", database).Code, 0, 1);
        Assert.Equal(0, Cli.Run("report", "--db", database, "--out", folder.File("one")).Code);
        Assert.InRange(Cli.Run("run", samples, "--out", folder.File("other")).Code, 0, 1);
        Assert.Equal(File.ReadAllBytes(folder.File("other/sdg-insights.xlsx")), File.ReadAllBytes(folder.File("one/sdg-insights.xlsx")));
        Assert.Equal(0, Cli.Run("export", "--format", "csv", "--db", database, "--out", folder.File("csv")).Code);
        Assert.NotEmpty(Directory.GetFiles(folder.File("csv"), "*.csv"));
        using var json = JsonDocument.Parse(Cli.Run("export", "--format", "json", "--db", database).Out);
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }
}
