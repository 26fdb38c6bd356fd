using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;

namespace SdgInsights.EndToEnd.Tests;

/// <summary>The command that the README gives to a newcomer.</summary>
public sealed class MainCommand
{
    private const string InReadme = "dotnet run --project src/Host -c Release -- run --out out";

    [Fact]
    public void The_readme_gives_one_command_for_the_main_job_and_one_for_the_tests()
    {
        var readme = File.ReadAllText(Path.Combine(Checkout.Root, "README.md"));
        Assert.Contains(InReadme, readme, StringComparison.Ordinal);
        Assert.Contains("dotnet test -c Release", readme, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "sdg-insights.xlsx")]
    [InlineData("th", "sdg-insights.th.xlsx")]
    public void It_ends_in_a_workbook_and_an_annex_with_native_charts_and_their_files(string language, string workbook)
    {
        using var folder = new TemporaryFolder();
        var outcome = Cli.RunProcess(new Dictionary<string, string>(), "run", "--out", folder.Path, "--lang", language);
        Assert.True(outcome.Code is 0 or 1, outcome.Error);
        using var package = SpreadsheetDocument.Open(folder.File(workbook), isEditable: false);
        var charts = package.WorkbookPart!.WorksheetParts.Sum(s => s.DrawingsPart?.ChartParts.Count() ?? 0);
        Assert.True(charts >= 3, $"found {charts} native charts");
        Assert.NotEmpty(Directory.GetFiles(folder.File("charts"), "*.svg"));
        Assert.All(Directory.GetFiles(folder.File("tables"), "*.csv"), f => Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(f)[..3]));
        Assert.Contains(folder.File(workbook), outcome.Lines);
        var annex = workbook.Replace("sdg-insights", "vnr-annex", StringComparison.Ordinal).Replace(".xlsx", ".docx", StringComparison.Ordinal);
        Assert.Contains(folder.File(annex), outcome.Lines);
        using var document = WordprocessingDocument.Open(folder.File(annex), isEditable: false);
        Assert.True(document.MainDocumentPart!.ChartParts.Count() >= 3);
    }

    [SkippableFact]
    public void LibreOffice_opens_the_workbook()
    {
        ExternalTool.Require("soffice");
        using var folder = new TemporaryFolder();
        Cli.Run("run", "--out", folder.Path);
        var start = new ProcessStartInfo("soffice") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { $"-env:UserInstallation=file://{folder.File("profile")}", "--headless", "--convert-to", "pdf", "--outdir", folder.Path, folder.File("sdg-insights.xlsx") })
            start.ArgumentList.Add(argument);
        using var office = Process.Start(start)!;
        Assert.True(office.WaitForExit(TimeSpan.FromMinutes(3)), "soffice did not end");
        Assert.True(new FileInfo(folder.File("sdg-insights.pdf")).Length > 20_000);
    }

    [Fact]
    public void A_second_run_on_the_same_input_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var first = Cli.Run("run", "--out", folder.Path);
        var written = ReportFiles.In(folder.Path);
        var second = Cli.Run("run", "--out", folder.Path);
        Assert.Equal(first.Out, second.Out);
        Assert.Equal(written, ReportFiles.In(folder.Path));
        Assert.Equal(Cli.Run("export", "--format", "json", "--db", folder.File("sdg-insights.db")).Out, Cli.Run("export", "--format", "json", "--db", folder.File("sdg-insights.db")).Out);
    }

    [Fact]
    public void Two_stores_of_the_same_input_give_the_same_bytes()
    {
        using var one = new TemporaryFolder();
        using var other = new TemporaryFolder();
        Cli.Run("run", "--out", one.Path);
        Cli.Run("run", "--out", other.Path);
        Assert.Equal(ReportFiles.In(one.Path), ReportFiles.In(other.Path));
    }
}
